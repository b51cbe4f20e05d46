package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another strength is another prescription. */
final class DosesAgree extends SaidAsHeaded<List<Dose>, Dose> {
    DosesAgree() {
        super(
                CheckNorm.plain(
                        133,
                        Weight.BLOCKS_HERE,
                        "the letter agrees with itself",
                        "A rationale must decide on the strength that its item names.",
                        "Compare with the prescription and correct the strength that is wrong."),
                "strength");
    }

    @Override
    Optional<List<Dose>> headed(String service) {
        return Optional.of(Dose.in(service).stream().map(Seen::what).toList()).filter(doses -> !doses.isEmpty());
    }

    @Override
    List<Stretch> sentences(Item item) {
        return item.closing().stream().toList();
    }

    @Override
    List<Seen<Dose>> said(String sentence) {
        return Dose.in(sentence);
    }

    @Override
    boolean agree(List<Dose> headed, Dose said) {
        return headed.stream().anyMatch(dose -> dose.mayBe(said));
    }

    @Override
    String printed(List<Dose> headed) {
        return "with " + headed.getFirst();
    }

    @Override
    String says() {
        return "closes on";
    }
}
