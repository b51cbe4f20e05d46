package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: a level of the spine outside of the heading is another treatment. */
final class LevelsAgree extends SaidAsHeaded<Set<SpineLevel>, List<SpineLevel>> {
    LevelsAgree() {
        super(
                CheckNorm.plain(
                        130,
                        Weight.BLOCKS_HERE,
                        "the letter agrees with itself",
                        "A rationale must speak of the spinal levels that its item names.",
                        "Compare with the request for authorization and correct the level that is wrong."),
                "level");
    }

    @Override
    Optional<Set<SpineLevel>> headed(String service) {
        return Optional.<Set<SpineLevel>>of(SpineLevel.allIn(service)).filter(levels -> !levels.isEmpty());
    }

    @Override
    List<Stretch> sentences(Item item) {
        return RequestSentences.of(item);
    }

    @Override
    List<Seen<List<SpineLevel>>> said(String sentence) {
        return SpineLevel.in(sentence);
    }

    @Override
    boolean agree(Set<SpineLevel> headed, List<SpineLevel> said) {
        return headed.containsAll(said);
    }

    @Override
    String printed(Set<SpineLevel> headed) {
        return "with " + headed;
    }

    @Override
    String says() {
        return "decides";
    }
}
