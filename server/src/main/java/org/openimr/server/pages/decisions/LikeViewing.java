package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedItem;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Issue;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;

/** The decided items that are like one as a page prints them. */
final class LikeViewing {
    private final Words words;
    private final TraitWords traits;

    LikeViewing(Words words) {
        this.words = words;
        this.traits = new TraitWords(words);
    }

    LikeView of(PublishedDetermination letter, Issue item, SimilarAnswer answer) {
        PublishedItem asked = new PublishedItem(letter.id(), item.number());
        return new LikeView(
                title(answer),
                Crumb.trail(words, letter.id().value(), "/decisions/" + letter.id(), words.say("like.crumb")),
                OutcomeTag.of(item.decision()),
                item.serviceInDispute().orElse(item.service()),
                address(asked),
                source(words, letter.determination().caseNumber(), asked),
                near(answer),
                answer.overturnedShare().flatMap(_ -> new SplitViewing(words).of(answer.split())),
                answer.rows().stream().map(row -> row(asked, row)).toList(),
                answer.further().stream().map(row -> row(asked, row)).toList());
    }

    static String address(PublishedItem item) {
        return "/decisions/" + item.id() + "#item-" + item.item();
    }

    static String source(Words words, Optional<CaseNumber> number, PublishedItem item) {
        return number.map(known -> words.say("results.item", item.item(), known.toString()))
                .orElseGet(() -> words.say("results.item.unnumbered", item.item()));
    }

    private String title(SimilarAnswer answer) {
        int all = all(answer);
        return all == 0
                ? words.say("like.title.none")
                : words.say(
                        "like.title",
                        all,
                        words.number(answer.split().overturned()),
                        words.number(answer.split().upheld()));
    }

    private static int all(SimilarAnswer answer) {
        return answer.decided() + answer.split().notStated();
    }

    private String near(SimilarAnswer answer) {
        if (all(answer) == 0) return words.say("like.near.none");
        String near = words.say("like.near", all(answer), answer.letters());
        return answer.overturnedShare().isPresent()
                ? near
                : near + " " + words.say("like.near.few", SimilarAnswer.LEAST_FOR_A_SHARE);
    }

    private LikeView.Row row(PublishedItem asked, SimilarItem row) {
        PublishedItem found = new PublishedItem(row.id(), row.itemNumber());
        return new LikeView.Row(
                address(found),
                OutcomeTag.of(row.outcome()),
                row.decidedOn().map(on -> Integer.toString(on.getYear())).orElse(""),
                row.service(),
                row.reason(),
                source(words, row.caseNumber(), found),
                traits.both(row.why()),
                ComparePage.address(List.of(asked, found)));
    }
}
