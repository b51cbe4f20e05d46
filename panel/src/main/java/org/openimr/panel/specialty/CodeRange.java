package org.openimr.panel.specialty;

import java.util.Optional;
import org.openimr.panel.specialty.ListRows.Unusable;
import org.openimr.vocabulary.CodeSystem;

/**
 * Categories or codes of diagnoses from one to another, with all that stands below them.
 *
 * @param first  inclusive, without its point
 * @param last   inclusive, as long as {@code first}
 */
record CodeRange(CodeSystem system, String first, String last) {
    /** "M40-M54", "M79.7" or "726.0-726.2". */
    static CodeRange parse(CodeSystem system, String text) throws Unusable {
        int dash = text.indexOf('-');
        String first = bare(system, dash < 0 ? text : text.substring(0, dash).strip());
        String last = dash < 0 ? first : bare(system, text.substring(dash + 1).strip());
        if (first.length() != last.length() || first.compareTo(last) > 0)
            throw new Unusable("\"" + text + "\" does not lead from one code to a later one as long as it");
        return new CodeRange(system, first, last);
    }

    private static String bare(CodeSystem system, String code) throws Unusable {
        Optional<String> bare = system.hasShapeOf(code) ? system.withoutPoint(code) : Optional.empty();
        if (bare.isEmpty()) throw new Unusable("\"" + code + "\" is no code of " + system.title());
        return bare.get();
    }

    /** @param code  without its point, in capitals */
    boolean contains(String code) {
        if (code.length() < first.length()) return false;
        String head = code.substring(0, first.length());
        return first.compareTo(head) <= 0 && head.compareTo(last) <= 0;
    }

    boolean liesWithin(CodeRange other) {
        return system == other.system && !equals(other) && other.contains(first) && other.contains(last);
    }
}
