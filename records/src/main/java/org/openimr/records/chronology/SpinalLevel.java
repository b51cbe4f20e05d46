package org.openimr.records.chronology;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vertebra, or two with what lies between: {@code L5}, {@code L4-5}, {@code L5-S1}.
 *
 * @param name  the region once if both are of it
 */
public record SpinalLevel(String name) {
    /** "L1/C2" are two of them: what lies between two reaches downwards. */
    static final Pattern WRITTEN =
            Pattern.compile("\\b([CTLS])(\\d{1,2})(?:\\s?[-/\u2013]\\s?(\\1|[TLS])?(\\d{1,2}))?\\b");

    public SpinalLevel {
        if (!name.matches("[CTLS]\\d{1,2}(-[TLS]?\\d{1,2})?")) throw new IllegalArgumentException("no level: " + name);
    }

    /** As any of its styles has it: L4-5, L4/5, L4-L5. */
    static SpinalLevel of(Matcher written) {
        String region = written.group(1);
        String upper = region + written.group(2);
        String lower = written.group(4);
        if (lower == null) return new SpinalLevel(upper);
        String other = written.group(3);
        boolean same = other == null || other.equals(region);
        return new SpinalLevel(upper + "-" + (same ? lower : other + lower));
    }

    /** Whether it names two vertebrae. */
    public boolean isPair() {
        return name.indexOf('-') > 0;
    }

    /** Whether one of its vertebrae is one of the other's: L4-5 touches L5. */
    public boolean touches(SpinalLevel other) {
        return vertebrae(name).stream().anyMatch(vertebrae(other.name)::contains);
    }

    private static Set<String> vertebrae(String name) {
        int dash = name.indexOf('-');
        if (dash < 0) return Set.of(name);
        String lower = name.substring(dash + 1);
        return Set.of(name.substring(0, dash), Character.isDigit(lower.charAt(0)) ? name.charAt(0) + lower : lower);
    }
}
