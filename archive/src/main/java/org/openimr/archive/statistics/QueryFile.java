package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.archive.dataset.ItemColumn;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.dataset.Schema;

/** Reads queries from their text; docs/archive/statistics.md describes the lines. */
public final class QueryFile {
    /** Tables to which queries can be put. */
    private static final Map<String, Schema> TABLES = Stream.of(ItemColumn.SCHEMA, ProgramDecision.SCHEMA)
            .collect(Collectors.toMap(Schema::name, Function.identity()));

    private QueryFile() {}

    /**
     * The queries of a text, in its order.
     *
     * @throws IllegalArgumentException if it is no such text; the message names the query and the line
     */
    public static List<StatisticsQuery> read(String text) {
        List<StatisticsQuery> queries = new ArrayList<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            int space = line.indexOf(' ');
            String word = space < 0 ? line : line.substring(0, space);
            if (word.equals("query") && !lines.isEmpty()) {
                queries.add(query(lines));
                lines.clear();
            }
            lines.computeIfAbsent(word, _ -> new ArrayList<>())
                    .add(space < 0 ? "" : line.substring(space + 1).strip());
        }
        if (!lines.isEmpty()) queries.add(query(lines));
        return List.copyOf(queries);
    }

    private static StatisticsQuery query(Map<String, List<String>> lines) {
        String name = one("a text of queries", lines, "query");
        for (String word : lines.keySet()) {
            if (!List.of("query", "title", "definition", "from", "count", "where", "by", "show", "together")
                    .contains(word)) throw new IllegalArgumentException(name + ": no query says '" + word + "'");
        }
        String from = one(name, lines, "from");
        Schema table = TABLES.get(from);
        if (table == null) throw new IllegalArgumentException(name + ": there is no table " + from);
        String counted = one(name, lines, "count");
        String show = one(name, lines, "show");
        return new StatisticsQuery(
                name,
                one(name, lines, "title"),
                one(name, lines, "definition"),
                table,
                CountedAs.parse(counted).orElseThrow(() -> unknown(name, "count " + counted)),
                all(lines, "by").stream()
                        .map(by -> Grouping.parse(by).orElseThrow(() -> unknown(name, "by " + by)))
                        .toList(),
                all(lines, "where").stream()
                        .map(where -> Condition.parse(where).orElseThrow(() -> unknown(name, "where " + where)))
                        .toList(),
                Measure.parse(show).orElseThrow(() -> unknown(name, "show " + show)),
                below(name, all(lines, "together")));
    }

    private static OptionalInt below(String name, List<String> together) {
        if (together.isEmpty()) return OptionalInt.empty();
        String said = together.getFirst();
        if (!said.matches("below [1-9]\\d{0,4}")) throw unknown(name, "together " + said);
        return OptionalInt.of(Integer.parseInt(said.substring("below ".length())));
    }

    private static List<String> all(Map<String, List<String>> lines, String word) {
        return lines.getOrDefault(word, List.of());
    }

    private static String one(String name, Map<String, List<String>> lines, String word) {
        List<String> said = all(lines, word);
        if (said.size() != 1) throw new IllegalArgumentException(name + " must say '" + word + "' once");
        return said.getFirst();
    }

    private static IllegalArgumentException unknown(String name, String line) {
        return new IllegalArgumentException(name + ": this line is not understood: " + line);
    }
}
