package org.openimr.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The table of docs/operations/asvs.md as a test reads it.
 *
 * @param rows    of requirements, in their order
 * @param counts  by chapter and level: requirements, met with a test, met without one, not applicable, not met
 */
record AsvsTable(List<Row> rows, Map<String, List<Integer>> counts) {
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");
    private static final Pattern REASON = Pattern.compile("(no test|not applicable|not met): .{10,}");
    private static final Pattern TESTS_ALONE = Pattern.compile("`[A-Za-z0-9]+Test`(, `[A-Za-z0-9]+Test`)*");
    private static final Set<String> DEEP = Set.of("5", "8", "11", "14", "16");
    private static final int KINDS = 5;

    record Row(String number, int level, String shown) {
        String chapter() {
            return "V" + number.substring(0, number.indexOf('.'));
        }

        /** Place of its kind in a count. */
        int kind() {
            if (shown.startsWith("no test")) return 2;
            if (shown.startsWith("not applicable")) return 3;
            return shown.startsWith("not met") ? 4 : 1;
        }
    }

    static AsvsTable read(String page) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        page.lines().map(line -> line.split("\\s*\\|\\s*", -1)).forEach(cells -> {
            if (cells.length == 7 && cells[1].matches("\\d+\\.\\d+\\.\\d+")) {
                rows.add(new Row(cells[1], Integer.parseInt(cells[2]), cells[5]));
            } else if (cells.length == 9 && cells[1].matches("V\\d+ .*|all")) {
                String chapter = cells[1].replaceAll(" .*", "");
                counts.put(
                        chapter + ", level " + cells[2],
                        Arrays.stream(cells, 3, 8).map(Integer::valueOf).toList());
            }
        });
        return new AsvsTable(List.copyOf(rows), Collections.unmodifiableMap(counts));
    }

    /** Every requirement of the standard with the lowest level that asks for it. */
    static Map<String, Integer> standard() {
        try (InputStream in = Objects.requireNonNull(AsvsTable.class.getResourceAsStream("asvs-5.0.0.txt"))) {
            Map<String, Integer> levels = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(parts -> levels.put(parts[0], Integer.valueOf(parts[1])));
            return levels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of these, levels 1 and 2, and level 3 of the chapters that matter most here. */
    static Map<String, Integer> wanted(Map<String, Integer> standard) {
        Map<String, Integer> wanted = new LinkedHashMap<>(standard);
        wanted.entrySet()
                .removeIf(
                        one -> one.getValue() > 2 && !DEEP.contains(one.getKey().replaceAll("\\..*", "")));
        return wanted;
    }

    List<String> faults(Map<String, Integer> wanted, Set<String> tests) {
        List<String> faults = new ArrayList<>();
        wanted.forEach((number, level) -> {
            List<Row> of =
                    rows.stream().filter(row -> row.number().equals(number)).toList();
            if (of.isEmpty()) faults.add(number + " is missing");
            if (of.size() > 1) faults.add(number + " stands there " + of.size() + " times");
            of.stream()
                    .filter(row -> row.level() != level)
                    .forEach(row -> faults.add(number + " is of level " + level + ", not " + row.level()));
        });
        for (Row row : rows) {
            if (!wanted.containsKey(row.number())) faults.add(row.number() + " is no requirement that is asked for");
            if (TESTS_ALONE.matcher(row.shown()).matches()) {
                TEST.matcher(row.shown())
                        .results()
                        .map(found -> found.group(1))
                        .filter(test -> !tests.contains(test))
                        .forEach(test -> faults.add(row.number() + ": there is no " + test));
            } else if (!REASON.matcher(row.shown()).matches()) {
                faults.add(row.number() + ": neither a test nor a reason");
            }
        }
        Map<String, List<Integer>> counted = counted();
        Set<String> places = new TreeSet<>(counts.keySet());
        places.addAll(counted.keySet());
        places.stream()
                .filter(place -> !Objects.equals(counts.get(place), counted.get(place)))
                .sorted()
                .forEach(place -> faults.add("the count of " + place + ", is " + counts.getOrDefault(place, List.of())
                        + "; the rows say " + counted.getOrDefault(place, List.of())));
        return faults;
    }

    private Map<String, List<Integer>> counted() {
        Map<String, List<Integer>> counted = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String place :
                    List.of(row.chapter() + ", level " + row.level(), "all, level " + row.level(), "all, level all")) {
                List<Integer> sum = counted.computeIfAbsent(place, _ -> new ArrayList<>(Collections.nCopies(KINDS, 0)));
                sum.set(0, sum.getFirst() + 1);
                sum.set(row.kind(), sum.get(row.kind()) + 1);
            }
        }
        return counted;
    }
}
