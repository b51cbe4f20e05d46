package org.openimr.server.pages.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openimr.archive.similar.Compared;
import org.openimr.archive.similar.Compared.Difference;
import org.openimr.archive.similar.ComparedItem;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.CitationNames;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.EditionStanding;
import org.openimr.archive.understanding.NamedCriterion.Standing;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;

/** Two items side by side as a page prints them. */
final class ComparedViewing {
    /** What the page shows whole for either side, and not only where it differs. */
    private static final Set<Kind> SHOWN_WHOLE = EnumSet.of(Kind.GUIDELINE, Kind.SECTION, Kind.CRITERION);

    private final Words words;
    private final Understanding understanding;
    private final CitationNames names;
    private final TraitWords traits;

    ComparedViewing(Words words, Understanding understanding) {
        this.words = words;
        this.understanding = understanding;
        this.names = understanding.citationNames();
        this.traits = new TraitWords(words);
    }

    ComparedView of(FoundItem left, FoundItem right) {
        Compared compared = Compared.of(
                left.letter().determination(),
                left.issue(),
                right.letter().determination(),
                right.issue(),
                understanding);
        return new ComparedView(
                title(compared),
                Crumb.trail(words, words.say("results.crumb"), "/decisions", words.say("compare.crumb")),
                side(left, compared.one()),
                side(right, compared.other()),
                traits.both(compared.both()),
                compared.differs().stream()
                        .filter(difference -> !SHOWN_WHOLE.contains(difference.kind()))
                        .map(this::row)
                        .toList(),
                ComparePage.address(List.of(left.name(), right.name())));
    }

    private String title(Compared compared) {
        OutcomeTag left = OutcomeTag.of(compared.one().outcome());
        OutcomeTag right = OutcomeTag.of(compared.other().outcome());
        if (left == OutcomeTag.NOT_STATED || right == OutcomeTag.NOT_STATED) return words.say("compare.title");
        return words.say(compared.cameOutDifferently() ? "compare.title.different" : "compare.title." + left.name());
    }

    private ComparedView.Side side(FoundItem found, ComparedItem item) {
        return new ComparedView.Side(
                LikeViewing.source(words, item.caseNumber(), found.name()),
                LikeViewing.address(found.name()),
                "/decisions/" + found.name().id() + "/items/" + found.name().item() + "/similar",
                found.letter()
                        .determination()
                        .dates()
                        .decisionDate()
                        .map(on -> words.say("compare.decided", words.day(on)))
                        .orElse(""),
                OutcomeTag.of(item.outcome()),
                item.service(),
                item.relied().stream().map(this::section).distinct().toList(),
                item.criteria(Standing.MET),
                item.criteria(Standing.MISSING),
                item.rationale());
    }

    private ComparedView.Section section(CitedSection cited) {
        EditionStanding standing = cited.standing();
        return new ComparedView.Section(
                names.printed(cited.key()), words.say("compare.edition." + standing.name()), warns(standing));
    }

    private static boolean warns(EditionStanding standing) {
        return switch (standing) {
            case SUPERSEDED, NOT_YET_IN_FORCE -> true;
            case IN_FORCE, NOT_KNOWN -> false;
        };
    }

    private ComparedView.Row row(Difference difference) {
        return new ComparedView.Row(
                traits.name(difference.kind()),
                String.join(", ", difference.one()),
                String.join(", ", difference.other()));
    }
}
