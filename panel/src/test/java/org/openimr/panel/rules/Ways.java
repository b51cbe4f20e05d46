package org.openimr.panel.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.panel.ties.Tie.Kind;

/** Ways from the fictional reviewer to the fictional party, over whoever stands between. */
final class Ways {
    static final PartyId PARTY = new PartyId("party");

    private Ways() {}

    /** One link of a chain; where it leads is known when the chain is closed. */
    record Link(Optional<Kind> kind, boolean against, Optional<BigDecimal> share) {
        Link share(String part) {
            return new Link(kind, against, Optional.of(new BigDecimal(part)));
        }

        private Step step(PartyId from, PartyId to) {
            return kind.<Step>map(known -> new Step.Along(
                            against
                                    ? new Tie(to, known, from, During.always(), share, "fiction")
                                    : new Tie(from, known, to, During.always(), share, "fiction"),
                            against))
                    .orElseGet(() -> new Step.Same(from, to, "the same license"));
        }
    }

    /** The one before is what the kind says of the one after: its owner, its employee, the parent. */
    static Link along(Kind kind) {
        return new Link(Optional.of(kind), false, Optional.empty());
    }

    /** The one after is what the kind says of the one before. */
    static Link against(Kind kind) {
        return new Link(Optional.of(kind), true, Optional.empty());
    }

    static Link same() {
        return new Link(Optional.empty(), false, Optional.empty());
    }

    static FoundTie way(Link... links) {
        return way(Fictions.REVIEWER, links);
    }

    static FoundTie way(PartyId from, Link... links) {
        List<Step> steps = new ArrayList<>();
        PartyId at = from;
        for (int i = 0; i < links.length; i++) {
            PartyId next = i == links.length - 1 ? PARTY : new PartyId("between " + i);
            steps.add(links[i].step(at, next));
            at = next;
        }
        return new FoundTie(steps);
    }
}
