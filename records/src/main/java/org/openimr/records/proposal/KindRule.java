package org.openimr.records.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;

/**
 * One rule on what a document is.
 *
 * @param zone     where it looks
 * @param series   papers of one author that run on from page to page under the same heading; empty where each heading
 *     is a document of its own
 * @param opens    whether such a heading begins the series anew
 * @param pattern  over the plain line
 */
record KindRule(
        DocumentKind kind, Confidence confidence, Zone zone, Optional<String> series, boolean opens, Pattern pattern) {
    /** Part of a document. */
    enum Zone {
        /** The first lines of its first page: a heading. */
        HEAD,
        /** The very first of them: a title of one or two words. */
        TOP,
        /** Its first page. */
        PAGE,
        /** Any page. */
        ANY
    }

    static KindRule of(List<String> fields) {
        String series = fields.get(3);
        boolean opens = series.endsWith("!");
        String name = opens ? series.substring(0, series.length() - 1) : series;
        return new KindRule(
                DocumentKind.valueOf(fields.get(0)),
                Confidence.valueOf(fields.get(1)),
                Zone.valueOf(fields.get(2).toUpperCase(Locale.ROOT)),
                name.equals("-") ? Optional.empty() : Optional.of(name),
                opens,
                Pattern.compile(fields.get(4)));
    }

    boolean isHeading() {
        return switch (zone) {
            case HEAD, TOP -> true;
            case PAGE, ANY -> false;
        };
    }

    String words() {
        String where = switch (zone) {
            case HEAD, TOP -> "heading";
            case PAGE -> "words on the first page";
            case ANY -> "words of the document";
        };
        return where + " of a " + kind.title().toLowerCase(Locale.ROOT);
    }
}
