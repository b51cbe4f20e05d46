package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.DeterminationView.Relied;

/** What a side relied on, in words. */
record BasisWords(Words words) {
    List<Relied> of(Optional<Basis> basis) {
        if (basis.isEmpty()) return List.of(new Relied("", words.say("decision.basis.silent"), false));
        Basis stated = basis.get();
        List<Relied> relied = new ArrayList<>();
        stated.citations().forEach(citation -> relied.add(new Relied(kind(citation), citation.text(), true)));
        if (relied.isEmpty()) stated.statement().ifPresent(said -> relied.add(new Relied("", said, true)));
        if (relied.isEmpty()) relied.add(new Relied("", words.say("decision.basis.none"), false));
        return relied;
    }

    private String kind(GuidelineCitation citation) {
        return switch (citation.kind()) {
            case MTUS -> citation.text().startsWith("MTUS") ? "" : "MTUS"; // never said twice
            case NON_MTUS -> words.say("decision.basis.outside");
        };
    }
}
