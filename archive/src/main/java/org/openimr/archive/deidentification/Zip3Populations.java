package org.openimr.archive.deidentification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * First three figures of ZIP codes that may stay: together they hold more than 20,000 people by current Census data (45
 * CFR 164.514(b)(2)(i)(B)). One that the loaded list does not know is changed to 000, as is every one without a list.
 */
public record Zip3Populations(Set<String> over20000) {
    private static final int KEPT = 3;
    private static final String RESTRICTED = "000";

    public Zip3Populations {
        over20000 = Set.copyOf(over20000);
        for (String zip3 : over20000) {
            if (!zip3.matches("\\d{3}")) throw new IllegalArgumentException("not three figures: " + zip3);
        }
    }

    /** No list: of no ZIP code anything stays. */
    public static Zip3Populations none() {
        return new Zip3Populations(Set.of());
    }

    /**
     * Reads a list: CSV with a line of names, columns {@code zip3} and {@code at_or_below_20000} (Y or N).
     *
     * @throws IllegalArgumentException  if a column is missing or a row says neither
     */
    public static Zip3Populations read(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) return none();
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        int zip3 = columns.indexOf("zip3");
        int small = columns.indexOf("at_or_below_20000");
        if (zip3 < 0 || small < 0)
            throw new IllegalArgumentException("columns zip3 and at_or_below_20000 are needed, found " + columns);
        Set<String> large = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = List.of(line.split(",", -1));
            if (row.size() != columns.size()) throw new IllegalArgumentException("another number of fields: " + line);
            switch (row.get(small)) {
                case "N" -> large.add(row.get(zip3));
                case "Y" -> {}
                default -> throw new IllegalArgumentException("at_or_below_20000 is neither Y nor N: " + line);
            }
        }
        return new Zip3Populations(large);
    }

    /** What may stay of a ZIP code: its first three figures, or 000. */
    public String kept(String zip) {
        String zip3 = zip.substring(0, KEPT);
        return over20000.contains(zip3) ? zip3 : RESTRICTED;
    }
}
