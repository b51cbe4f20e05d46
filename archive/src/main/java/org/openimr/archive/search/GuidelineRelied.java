package org.openimr.archive.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;

/**
 * A guideline that a decision rests on, without edition, sections and pages.
 *
 * @param label  publisher and title, as far as the citation could be read; at most {@link #LONGEST} characters
 */
public record GuidelineRelied(Kind kind, String label) {
    static final int LONGEST = 120;

    /** Those of a basis, in its order, each once. */
    public static List<GuidelineRelied> of(Optional<Basis> basis) {
        return basis.stream()
                .flatMap(b -> b.citations().stream())
                .flatMap(GuidelineRelied::of)
                .distinct()
                .toList();
    }

    private static Stream<GuidelineRelied> of(GuidelineCitation citation) {
        if (citation.sources().isEmpty()) return Stream.of(unread(citation.kind()));
        return citation.sources().stream().map(s -> new GuidelineRelied(citation.kind(), label(citation.kind(), s)));
    }

    private static GuidelineRelied unread(Kind kind) {
        return new GuidelineRelied(
                kind,
                switch (kind) {
                    case MTUS -> "MTUS, title not read";
                    case NON_MTUS -> "Outside the MTUS, title not read";
                });
    }

    private static String label(Kind kind, Source source) {
        String publisher = source.source().strip();
        String title = source.title().map(String::strip).orElse("");
        String whole = title.startsWith(publisher) ? title : (publisher + " " + title).strip();
        if (whole.isEmpty()) return unread(kind).label();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }
}
