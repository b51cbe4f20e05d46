package org.openimr.bench.pgbench;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that a server was sent.
 *
 * @param connection that it came by
 * @param parameters as texts; empty where one is null
 */
public record Statement(int connection, String sql, List<Optional<String>> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    public Statement {
        parameters = List.copyOf(parameters);
    }

    public boolean contains(String text) {
        return sql.contains(text);
    }

    /** For a script of {@code pgbench}, with the values in it. */
    public String script() {
        return script((_, value) -> Literals.text(value));
    }

    /** @param written how a value stands in the script, by its place from 1; a null is written as such */
    public String script(BiFunction<Integer, String, String> written) {
        return PLACE.matcher(sql)
                        .replaceAll(place -> {
                            int number = Integer.parseInt(place.group(1));
                            return Matcher.quoteReplacement(parameters
                                    .get(number - 1)
                                    .map(value -> written.apply(number, value))
                                    .orElse("null"));
                        })
                        .strip()
                + ";\n";
    }
}
