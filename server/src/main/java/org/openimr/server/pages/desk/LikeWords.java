package org.openimr.server.pages.desk;

import static org.openimr.server.pages.DayWords.count;

import java.util.ArrayList;
import java.util.List;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.archive.similar.SharedTraits;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.server.desk.LikeShown;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;

/** Sentences on like items. None of them says what to decide. */
final class LikeWords {
    private LikeWords() {}

    /** How all that are near enough came out. */
    static String split(SimilarAnswer found) {
        OutcomeSplit split = found.split();
        int all = found.decided() + split.notStated();
        if (all == 0) return "No decided item of the archive is near enough to this one.";
        String near = count(all, "decided item is", "decided items are") + " near enough, in "
                + count(found.letters(), "determination", "determinations") + ". ";
        return near
                + found.overturnedShare().map(share -> share(split, share)).orElseGet(() -> tooFew(found.decided()));
    }

    private static String share(OutcomeSplit split, WilsonInterval share) {
        return split.overturned() + " of " + (split.upheld() + split.overturned()) + " were overturned, "
                + percent(share.share()) + " % (95 % interval " + percent(share.low()) + " to " + percent(share.high())
                + " %, Wilson’s score method, J. Am. Stat. Assoc. 22 (1927) 209). Items of one determination are counted"
                + " one by one.";
    }

    private static String tooFew(int decided) {
        return "No share is given for " + count(decided, "item", "items") + " with an outcome: under "
                + SimilarAnswer.LEAST_FOR_A_SHARE + " the 95 % interval can span half of all shares.";
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** Why a row is near, one phrase for each kind of likeness. */
    static List<String> why(SharedTraits shared) {
        List<String> why = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> words = shared.of(kind);
            if (!words.isEmpty()) why.add(name(kind) + ": " + String.join(", ", words));
        }
        return why;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case SERVICE -> "same service";
            case CATEGORY -> "same kind of service";
            case BRANCH -> "like kind of service";
            case INGREDIENT -> "same active ingredient";
            case DRUG_CLASS -> "same class of drug";
            case OPERATION -> "goes with an operation";
            case PART -> "same part of the body";
            case LEVEL -> "same level";
            case SIDE -> "same side";
            case DIAGNOSIS -> "same words of the diagnoses";
            case GUIDELINE -> "same guideline section";
            case SECTION -> "same section of any edition";
            case CRITERION -> "same criterion met or missing";
        };
    }

    /** That it was shown, for the record. */
    static String log(LikeShown.Showing showing) {
        return "Shown " + DayWords.of(showing.shownAt()) + ", after the first view “"
                + OutcomeTag.of(showing.firstView()).getWord() + "”: "
                + count(showing.rows().size(), "item", "items") + ".";
    }
}
