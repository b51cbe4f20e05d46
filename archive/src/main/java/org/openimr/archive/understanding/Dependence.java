package org.openimr.archive.understanding;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/** Which items go with an operation, and with which of their letter. */
final class Dependence {
    private static final Passage READ = new Passage.ReadField("dependsOn");
    private final Phrases<Boolean> around = new Phrases<>();
    private final Phrases<Boolean> stock = new Phrases<>();

    Dependence() {
        for (String words : List.of(
                "associated surgical",
                "post op",
                "postop",
                "post operat*",
                "postoperat*",
                "post surg*",
                "postsurg*",
                "pre op",
                "preop",
                "pre operat*",
                "preoperat*",
                "pre surg*",
                "presurg*",
                "perioperat*")) around.add(words, true);
        for (String words : List.of(
                "primary procedure is not",
                "surgery is not medically necessary",
                "surgical intervention is not",
                "surgical procedure is not",
                "surgery is not certified",
                "surgery was not",
                "surgical request is not",
                "operation is not medically necessary")) stock.add(words, true);
    }

    /** Words that say that a service goes with an operation; {@code from} and {@code to} are characters. */
    record Around(int from, int to) {}

    /** The first words of a heading that say so. */
    Optional<Around> around(Words heading) {
        return first(around, heading);
    }

    private static Optional<Around> first(Phrases<Boolean> phrases, Words words) {
        int[] found = {-1, -1};
        phrases.in(words, (from, to, _) -> {
            if (found[0] >= 0) return;
            found[0] = words.start(from);
            found[1] = words.end(to - 1);
        });
        return found[0] < 0 ? Optional.empty() : Optional.of(new Around(found[0], found[1]));
    }

    /**
     * Number of the item that this one falls with.
     *
     * @param operations  for each item of the letter, in its order, whether it is an operation of its own
     */
    Optional<Derived<Integer>> of(
            Determination letter, Issue item, Passage passage, Optional<Around> around, boolean[] operations) {
        if (item.dependsOn().isPresent())
            return Optional.of(Derived.stated(item.dependsOn().getAsInt(), Rule.DEPENDS_READ, READ, 0, 0));
        int index = letter.issues().indexOf(item);
        if (operations[index]) return Optional.empty();
        Optional<Integer> operation = nearest(letter, operations, index);
        if (operation.isEmpty()) return Optional.empty();
        if (around.isPresent())
            return Optional.of(Derived.of(
                    operation.get(),
                    Certainty.RECKONED,
                    Rule.DEPENDS_AROUND_OPERATION,
                    passage,
                    around.get().from(),
                    around.get().to()));
        return item.rationale()
                .flatMap(text -> first(stock, Words.of(text)))
                .map(words -> Derived.of(
                        operation.get(),
                        Certainty.RECKONED,
                        Rule.DEPENDS_STOCK_WORDS,
                        new Passage.Rationale(),
                        words.from(),
                        words.to()));
    }

    /** The operation before, else the one after. */
    private static Optional<Integer> nearest(Determination letter, boolean[] operations, int index) {
        for (int i = index - 1; i >= 0; i--)
            if (operations[i]) return Optional.of(letter.issues().get(i).number());
        for (int i = index + 1; i < operations.length; i++)
            if (operations[i]) return Optional.of(letter.issues().get(i).number());
        return Optional.empty();
    }
}
