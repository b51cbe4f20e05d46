package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another number of visits or injections is another request. */
final class CountsAgree extends SaidAsHeaded<List<Count>, Count> {
    CountsAgree() {
        super(
                CheckNorm.plain(
                        134,
                        Weight.WARNS,
                        "the letter agrees with itself",
                        "A rationale must speak of the quantity that its item names.",
                        "Compare with the request for authorization and correct the quantity that is wrong."),
                "quantity");
    }

    @Override
    Optional<List<Count>> headed(String service) {
        return Optional.of(Count.in(service).stream().map(Seen::what).distinct().toList())
                .filter(counts -> !counts.isEmpty());
    }

    @Override
    List<Stretch> sentences(Item item) {
        return RequestSentences.of(item);
    }

    @Override
    List<Seen<Count>> said(String sentence) {
        return Count.in(sentence);
    }

    /** Another unit is another matter: sixty tablets, two refills. */
    @Override
    boolean agree(List<Count> headed, Count said) {
        return headed.stream().noneMatch(count -> count.unit() == said.unit())
                || headed.stream().anyMatch(count -> count.number() == said.number());
    }

    @Override
    String printed(List<Count> headed) {
        return "with a quantity of " + headed.getFirst().number();
    }

    @Override
    String says() {
        return "speaks of";
    }
}
