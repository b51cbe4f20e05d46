package org.openimr.archive.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a published table holds.
 *
 * @param name     permanent: {@code disputed-items}
 * @param version  raised by one whenever a column is added, dropped or means something else
 * @param row      what one row is
 * @param columns  in the order of the file
 */
public record Schema(String name, int version, String row, List<Column> columns) {
    public Schema {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) throw new IllegalArgumentException("two columns " + column.name());
        }
    }

    /** The names in their order: a file's first line. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Place of a column, from 0.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public int place(String name) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this.name + " has no column " + name));
    }
}
