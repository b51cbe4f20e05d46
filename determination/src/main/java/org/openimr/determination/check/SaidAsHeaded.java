package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/**
 * What is decided must be what was headed. Each check compares one kind of fact.
 *
 * @param <H>  what the heading of an item says of it
 * @param <S>  what a sentence says of it
 */
abstract class SaidAsHeaded<H, S> extends Check {
    private final String fact;

    /** @param fact  what is compared, as in "correct the level that is wrong" */
    SaidAsHeaded(CheckNorm norm, String fact) {
        super(norm);
        this.fact = fact;
    }

    @Override
    final List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            headed(item.issue().service())
                    .ifPresent(headed ->
                            item.rationale().ifPresent(rationale -> compare(letter, item, headed, rationale, faults)));
        }
        return faults;
    }

    private void compare(Examined letter, Item item, H headed, Passage rationale, List<Fault> faults) {
        for (Stretch sentence : sentences(item)) {
            for (Seen<S> seen : said(sentence.of(rationale.text()))) {
                if (agree(headed, seen.what())) continue;
                Stretch words = seen.where().moved(sentence.start());
                faults.add(fault(
                        letter,
                        rationale,
                        words,
                        item.name() + " is headed " + printed(headed) + " and its rationale " + says() + " "
                                + rationale.quoted(words) + "; correct the " + fact + " that is wrong."));
            }
        }
    }

    /** Empty where the heading says nothing of it. */
    abstract Optional<H> headed(String service);

    /** The sentences of the rationale in which it must be the same. */
    abstract List<Stretch> sentences(Item item);

    abstract List<Seen<S>> said(String sentence);

    abstract boolean agree(H headed, S said);

    /** After "is headed": "with L4-5", "for the left". */
    abstract String printed(H headed);

    /** Between "its rationale" and the words: "decides". */
    abstract String says();
}
