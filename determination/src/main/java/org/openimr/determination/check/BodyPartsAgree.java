package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another region of the body is another treatment. */
final class BodyPartsAgree extends SaidAsHeaded<Set<BodyPart>, BodyPart> {
    BodyPartsAgree() {
        super(
                CheckNorm.plain(
                        132,
                        Weight.BLOCKS_HERE,
                        "the letter agrees with itself",
                        "A rationale must decide on the body part that its item names.",
                        "Compare with the request for authorization and correct the body part that is wrong."),
                "body part");
    }

    @Override
    Optional<Set<BodyPart>> headed(String service) {
        return Optional.of(BodyPart.allIn(service)).filter(parts -> !parts.isEmpty());
    }

    @Override
    List<Stretch> sentences(Item item) {
        return item.closing().stream().toList();
    }

    @Override
    List<Seen<BodyPart>> said(String sentence) {
        return BodyPart.in(sentence);
    }

    @Override
    boolean agree(Set<BodyPart> headed, BodyPart said) {
        return headed.stream().anyMatch(part -> part.adjoins(said));
    }

    @Override
    String printed(Set<BodyPart> headed) {
        return "for the " + words(headed);
    }

    @Override
    String says() {
        return "closes on";
    }

    /** "neck and shoulder"; at least one. */
    static String words(Set<BodyPart> parts) {
        return String.join(" and ", parts.stream().map(BodyPart::printed).toList());
    }
}
