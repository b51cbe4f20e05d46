package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services as others word them, judged by hand; docs/archive/understanding.md has the figures of the first run. */
class JudgedElsewhereTest {
    private static final List<String> FIELDS =
            List.of("category", "of itself", "parts", "levels", "sides", "quantity", "refills");

    @ParameterizedTest
    @CsvSource({
        "judged-elsewhere.tsv, 47 47 47 47 47 47 47",
        "judged-elsewhere-second.tsv, 35 35 36 37 37 37 37",
    })
    void services_are_understood_however_they_are_worded(String file, String floors) throws IOException {
        List<List<String>> rows = Asked.rows(file).toList();
        List<String> least = List.of(floors.split(" ", -1));
        for (int field = 0; field < FIELDS.size(); field++) {
            List<String> misses = new ArrayList<>();
            for (List<String> row : rows) {
                String said = said(Asked.heading(row.getFirst()), field);
                if (!said.equals(sorted(row.get(field + 1))))
                    misses.add("'" + row.getFirst() + "': judged " + row.get(field + 1) + ", understood " + said);
            }
            int right = rows.size() - misses.size();
            System.out.printf("%s, %s: %d of %d right%n", file, FIELDS.get(field), right, rows.size());
            misses.forEach(miss -> System.out.println("  " + miss));
            assertThat(right).as(FIELDS.get(field)).isGreaterThanOrEqualTo(Integer.parseInt(least.get(field)));
        }
    }

    private static String sorted(String values) {
        return String.join(",", new TreeSet<>(List.of(values.split(",", -1))));
    }

    private static String said(UnderstoodItem item, int field) {
        Stream<? extends Derived<?>> values = switch (field) {
            case 0 -> item.category().stream();
            case 1 -> item.ofItself().stream();
            case 2 -> item.places().parts().stream();
            case 3 -> item.places().levels().stream();
            case 4 -> item.places().sides().stream();
            case 5 -> item.quantity().stream();
            default -> item.refills().stream();
        };
        String said = values.map(one -> one.value().toString()).sorted().collect(Collectors.joining(","));
        return said.isEmpty() ? "-" : said;
    }
}
