package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;

/**
 * The reviewer stands on no side. "Claimant", "non-certified", "recommendation is for denial" are the words in which a
 * claims administrator decides; told of the utilization review they are no fault.
 */
final class WordsAreImpartial extends Check {
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("\\bclaimants?\\b"),
            Pattern.compile("\\bnon-?\\s?certif(?:y|ied|ication|iable)\\b|\\bdecertif\\w+"),
            Pattern.compile("\\brecommend(?:ation|ed|s)?(?: is| are)?(?: for)? (?:denial|non-?certification)\\b"),
            Pattern.compile(
                    "\\b(?:request|treatment|item|service|procedure)s? (?:is|are|should be|must be|will be|remains?) (?:hereby )?(?:therefore )?(?:denied|certified|(?:not )?authori[sz]ed)\\b"),
            Pattern.compile(
                    "\\b(?:not|cannot be|is|are) certified\\b(?! (?:in|by)\\b)|\\bcertification (?:is|of|for) (?:not|this|the)\\b"),
            Pattern.compile(
                    "\\badjust[eo]rs?\\b|\\bmy denial\\b|\\bi (?:would )?(?:deny|non-?certify|recommend denial)\\b"));
    /** The sentence tells what another did. */
    private static final Pattern TOLD = Pattern.compile(
            "utilization|\\bur\\b|claims administrator|insurer|carrier|previous|prior (?:review|determination|request)|was denied|was non|were denied|were non|has been denied|peer review|board[- ]certified");

    WordsAreImpartial() {
        super(CheckNorm.plain(
                141,
                Weight.WARNS,
                "the reviewer stands on no side",
                "The reviewer's own words must not be those of a claims administrator.",
                "Write \"injured worker\", and \"is (not) medically necessary\" instead of certifying or denying."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Passage passage : letter.prose()) {
            String text = LowerCase.of(passage.text());
            for (Pattern word : WORDS) first(letter, passage, text, word, faults);
        }
        return faults;
    }

    /** The first of its kind in a passage speaks for all. */
    private void first(Examined letter, Passage passage, String text, Pattern word, List<Fault> faults) {
        for (Matcher m = word.matcher(text); m.find(); ) {
            if (!m.group().startsWith("claimant")
                    && TOLD.matcher(Sentences.around(text, m.start()).of(text)).find()) continue;
            Stretch words = new Stretch(m.start(), m.end());
            faults.add(
                    fault(
                            letter,
                            passage,
                            words,
                            passage.quoted(words)
                                    + " is the wording of a claims administrator; decide on medical necessity in the reviewer's own."));
            return;
        }
    }
}
