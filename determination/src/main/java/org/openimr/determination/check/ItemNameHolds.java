package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Spelling;
import org.openimr.determination.prose.Stretch;

/** An item keeps one name, spelled as its trade spells it, from the heading to the closing sentence. */
final class ItemNameHolds extends Check {
    /** Without a digit in it or behind it; nothing longer is a word. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]{7,40}+(?![a-z])(?![\\w-]{0,40}\\d)");
    /** Different words that differ in one or two letters. */
    private static final Set<String> LOOK_ALIKES = Set.of(
            "abduction",
            "adduction",
            "abducted",
            "adducted",
            "hypertension",
            "hypotension",
            "perineal",
            "peroneal",
            "intervention",
            "invention",
            "ischemic",
            "ischiatic",
            "relation",
            "radiation",
            "ablation",
            "evaluation",
            "elevation",
            "effusion",
            "infusion",
            "allusion",
            "affected",
            "effected",
            "prescription",
            "proscription",
            "reduction",
            "induction",
            "traction",
            "retraction",
            "location",
            "dilation",
            "physician",
            "physical",
            "interstate");

    private static final int LONG = 11;

    ItemNameHolds() {
        super(CheckNorm.plain(
                143,
                Weight.WARNS,
                "the letter agrees with itself",
                "An item must be called by one name, rightly spelled, in its heading and in its rationale.",
                "Take the name from the request for authorization and use it throughout."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Passage heading = new Passage(item.path("service"), item.issue().service());
            misspelt(letter, heading, faults);
            item.rationale().ifPresent(rationale -> drift(letter, item, heading, rationale, faults));
        }
        return faults;
    }

    private void misspelt(Examined letter, Passage heading, List<Fault> faults) {
        Set<String> told = new HashSet<>();
        for (Matcher m = words(heading.text()); m.find(); ) {
            Optional<String> meant = TreatmentWords.builtIn().meant(m.group());
            if (meant.isEmpty() || !told.add(m.group())) continue;
            Stretch words = new Stretch(m.start(), m.end());
            faults.add(fault(
                    letter,
                    heading,
                    words,
                    heading.quoted(words) + " in the item's name looks like a misspelt \"" + meant.get()
                            + "\"; correct it."));
        }
    }

    private void drift(Examined letter, Item item, Passage heading, Passage rationale, List<Fault> faults) {
        Set<String> headed = wordsOf(heading.text());
        Set<String> said = wordsOf(rationale.text());
        Set<String> looked = new HashSet<>();
        for (Matcher m = words(rationale.text()); m.find(); ) {
            String word = m.group();
            if (!looked.add(word)) continue;
            Optional<String> near =
                    headed.stream().filter(name -> isDrift(name, word)).findFirst();
            if (near.isEmpty() || headed.contains(word) || (said.contains(near.get()) && isKnown(word))) continue;
            Stretch words = new Stretch(m.start(), m.end());
            faults.add(fault(
                    letter,
                    rationale,
                    words,
                    item.name() + " is headed \"" + near.get() + "\" and its rationale says " + rationale.quoted(words)
                            + "; use one name."));
        }
    }

    private static boolean isKnown(String word) {
        return TreatmentWords.builtIn().meant(word).isEmpty();
    }

    private static boolean isDrift(String name, String word) {
        if (!beginsOrEndsAlike(name, word)) return false;
        int slips = Math.min(name.length(), word.length()) >= LONG ? 2 : 1;
        return Math.abs(name.length() - word.length()) <= slips
                && Spelling.distance(name, word) <= slips
                && !name.equals(word)
                && !Spelling.isForm(name, word)
                && !LOOK_ALIKES.contains(name)
                && !LOOK_ALIKES.contains(word);
    }

    /** Two slips leave one end of a long word whole; most words differ at both and need no further look. */
    private static boolean beginsOrEndsAlike(String a, String b) {
        return a.regionMatches(0, b, 0, 2) || a.regionMatches(a.length() - 2, b, b.length() - 2, 2);
    }

    private static Matcher words(String text) {
        return WORD.matcher(LowerCase.of(text));
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        for (Matcher m = words(text); m.find(); ) words.add(m.group());
        return words;
    }
}
