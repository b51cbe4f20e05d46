package org.openimr.archive.statistics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what figures are parted.
 *
 * @param each  whether a row with several values counts under each of them: the groups then overlap and their shares add
 *     up to more than the whole
 */
public record Grouping(String column, boolean each) {
    private static final Pattern WRITTEN = Pattern.compile("(each )?([a-z_]+)");

    /** As a query's text writes it, without "by". */
    public String written() {
        return (each ? "each " : "") + column;
    }

    static Optional<Grouping> parse(String written) {
        Matcher found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(new Grouping(found.group(2), found.group(1) != null)) : Optional.empty();
    }

    List<String> groupsOf(String value) {
        return each ? Listed.values(value) : List.of(value);
    }
}
