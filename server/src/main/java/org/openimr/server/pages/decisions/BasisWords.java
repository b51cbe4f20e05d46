package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.server.pages.decisions.DeterminationView.Relied;

/** What a side relied on, in words. */
final class BasisWords {
    private BasisWords() {}

    static List<Relied> of(Optional<Basis> basis) {
        if (basis.isEmpty()) return List.of(new Relied("", "The letter does not say."));
        Basis stated = basis.get();
        List<Relied> relied = new ArrayList<>();
        stated.citations().forEach(citation -> relied.add(new Relied(kind(citation), citation.text())));
        if (relied.isEmpty()) stated.statement().ifPresent(words -> relied.add(new Relied("", words)));
        if (relied.isEmpty()) relied.add(new Relied("", "No guideline or other medical evidence was cited."));
        return relied;
    }

    private static String kind(GuidelineCitation citation) {
        return switch (citation.kind()) {
            case MTUS -> citation.text().startsWith("MTUS") ? "" : "MTUS"; // never said twice
            case NON_MTUS -> "Outside the MTUS";
        };
    }
}
