package org.openimr.bench.similar;

import java.util.List;
import java.util.Random;

/**
 * What a fictional letter asks for.
 *
 * @param group     requests of one group are alike without being the same
 * @param where     which parts of the body it may be for; empty for none
 * @param wordings  how offices write it, {@code {p}} for the part
 */
record Requested(String id, String group, List<Part> where, List<String> wordings) {
    Requested {
        where = List.copyOf(where);
        wordings = List.copyOf(wordings);
    }

    /** A part of the body and how offices write it. */
    record Part(String id, String sort, List<String> wordings) {
        Part {
            wordings = List.copyOf(wordings);
        }

        String worded(Random random) {
            return wordings.get(random.nextInt(wordings.size()));
        }
    }

    /** Those of the data files. */
    static List<Requested> all(List<Part> parts) {
        return Table.rows("requests.tsv").stream()
                .map(row -> new Requested(row.get(0), row.get(1), at(row.get(2), parts), Table.values(row.get(3))))
                .toList();
    }

    static List<Part> parts() {
        return Table.rows("parts.tsv").stream()
                .map(row -> new Part(row.get(0), row.get(1), Table.values(row.get(2))))
                .toList();
    }

    private static List<Part> at(String where, List<Part> parts) {
        return parts.stream()
                .filter(part -> where.equals("any") || where.equals(part.sort()))
                .toList();
    }

    boolean isForNoPart() {
        return where.isEmpty();
    }

    /** In one of its wordings. */
    String worded(Part part, Random random) {
        return wordings.get(random.nextInt(wordings.size())).replace("{p}", part.worded(random));
    }
}
