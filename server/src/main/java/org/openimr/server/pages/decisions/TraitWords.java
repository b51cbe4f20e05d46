package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.List;
import org.openimr.archive.similar.SharedTraits;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.LikeView.Shared;

/** What items are compared by, in the page's words; what an item says itself stays in the letter's. */
record TraitWords(Words words) {
    /** What both have, one line for each kind. */
    List<Shared> both(SharedTraits shared) {
        List<Shared> both = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> said = shared.of(kind);
            // A section of any edition says no more where the edition is the same too.
            if (kind == Kind.SECTION && !shared.of(Kind.GUIDELINE).isEmpty()) continue;
            if (!said.isEmpty()) both.add(new Shared(name(kind), String.join(", ", said)));
        }
        return both;
    }

    String name(Kind kind) {
        return words.say("like.kind." + kind.name());
    }
}
