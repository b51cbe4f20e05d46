package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: the other side is another treatment. */
final class SidesAgree extends SaidAsHeaded<Set<Laterality>, Set<Laterality>> {
    SidesAgree() {
        super(
                CheckNorm.plain(
                        131,
                        Weight.BLOCKS_HERE,
                        "the letter agrees with itself",
                        "A rationale must decide on the side of the body that its item names.",
                        "Compare with the request for authorization and correct the side that is wrong."),
                "side");
    }

    @Override
    Optional<Set<Laterality>> headed(String service) {
        return Optional.of(Laterality.allIn(service)).filter(sides -> !sides.isEmpty());
    }

    @Override
    List<Stretch> sentences(Item item) {
        return RequestSentences.of(item);
    }

    @Override
    List<Seen<Set<Laterality>>> said(String sentence) {
        return Laterality.in(sentence);
    }

    @Override
    boolean agree(Set<Laterality> headed, Set<Laterality> said) {
        return headed.containsAll(said);
    }

    @Override
    String printed(Set<Laterality> headed) {
        return "for the " + words(headed);
    }

    @Override
    String says() {
        return "decides";
    }

    /** "left", "left and right"; at least one. */
    static String words(Set<Laterality> sides) {
        if (sides.size() == 2) return "left and right";
        return sides.contains(Laterality.LEFT) ? "left" : "right";
    }
}
