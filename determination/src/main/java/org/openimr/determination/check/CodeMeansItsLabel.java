package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Spelling;
import org.openimr.determination.prose.Stretch;
import org.openimr.vocabulary.Diagnoses;
import org.openimr.vocabulary.Diagnosis;

/** A diagnosis code and the words beside it name one condition. */
final class CodeMeansItsLabel extends Check {
    /** A code in parentheses or brackets behind its label. */
    private static final Pattern CODE = Pattern.compile(
            "[(\\[](?:ICD-?(?:9|10)(?:-CM)?:? ?)?(\\d{3}(?:\\.\\d{1,2})?|[EV]\\d{2,3}\\.\\d{1,2}|[A-TV-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?)[)\\]]");

    private static final Pattern LABEL_START = Pattern.compile(
            "(?:[,;:]|\\.(?= )|\\b\\d{1,2}[.)]|[)\\]]|\\b(?:listed as|diagnosed with|diagnosis of|diagnoses of|includ(?:e|ing)|as|are|is|were|was|and)\\b) ?");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");
    /** Words that any diagnosis may have; a place alone does not make two conditions one. */
    private static final Set<String> COMMON = Set.of(
            "of",
            "the",
            "and",
            "or",
            "with",
            "without",
            "other",
            "unspecified",
            "site",
            "region",
            "in",
            "to",
            "not",
            "by",
            "due",
            "right",
            "left",
            "bilateral",
            "side",
            "lumbar",
            "cervical",
            "thoracic",
            "lumbosacral",
            "initial",
            "encounter",
            "elsewhere",
            "classified",
            "specified",
            "nos",
            "nec",
            "type",
            "state",
            "subsequent",
            "sequela",
            "for",
            "a",
            "an",
            "chronic",
            "acute",
            "joint",
            "upper",
            "lower",
            "spine",
            "back",
            "neck",
            "disorder",
            "disorders",
            "condition",
            "status",
            "post");
    /** Share of the shorter one's stems that must be common. */
    private static final double LEAST_OVERLAP = 0.25;

    CodeMeansItsLabel() {
        super(CheckNorm.plain(
                        138,
                        Weight.WARNS,
                        "a code means what its list says",
                        "A diagnosis code must mean the condition that it is printed beside.",
                        "Look at the report: correct the code, or leave it out and keep the words.")
                .needing(Needs.VOCABULARY));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        letter.vocabulary().ifPresent(vocabulary -> {
            for (Passage passage : letter.prose()) codes(letter, passage, vocabulary.diagnoses(), faults);
        });
        return faults;
    }

    private void codes(Examined letter, Passage passage, Diagnoses diagnoses, List<Fault> faults) {
        for (Matcher m = CODE.matcher(passage.text()); m.find(); ) {
            List<Diagnosis> meanings = diagnoses.withCode(m.group(1));
            if (meanings.isEmpty()) continue;
            Stretch label = label(passage.text(), m.start());
            String words = label.of(passage.text());
            if (stems(words).isEmpty() || meanings.stream().anyMatch(d -> isOne(words, d.title()))) continue;
            Stretch both = new Stretch(label.start(), m.end());
            faults.add(fault(
                    letter,
                    passage,
                    both,
                    passage.quoted(both) + ": the code means \""
                            + meanings.getFirst().title() + "\"; correct the code or the words."));
        }
    }

    private static Stretch label(String text, int codeStart) {
        int from = Math.max(0, codeStart - 120);
        int start = from;
        String before = text.substring(from, codeStart);
        for (Matcher m = LABEL_START.matcher(before); m.find(); ) {
            if (!stems(before.substring(m.end())).isEmpty() && !isInside(before, m)) start = from + m.end();
        }
        return new Stretch(start, Math.max(start, codeStart));
    }

    /** "other and unspecified", "strain and sprain": an "and" or comma between two parts of one label. */
    private static boolean isInside(String before, Matcher m) {
        return m.group().strip().equals("and")
                && NO_WORD.split(before.substring(m.end()).strip(), -1).length < 5
                && before.substring(0, m.start()).stripTrailing().matches("(?s).*[a-z]");
    }

    static boolean isOne(String label, String title) {
        Set<String> said = stems(label);
        Set<String> meant = stems(title);
        if (said.isEmpty() || meant.isEmpty()) return true;
        long common = said.stream()
                .filter(word -> meant.stream().anyMatch(other -> isOneWord(word, other)))
                .count();
        return common / (double) Math.min(said.size(), meant.size()) >= LEAST_OVERLAP;
    }

    private static boolean isOneWord(String a, String b) {
        return a.equals(b)
                || (a.length() >= 5 && b.startsWith(a))
                || (b.length() >= 5 && a.startsWith(b))
                || (a.length() >= 7 && b.length() >= 7 && Spelling.distance(a, b) <= 1);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : NO_WORD.split(LowerCase.of(words), -1)) {
            if (word.length() > 2 && !COMMON.contains(word)) stems.add(Spelling.stem(word));
        }
        return stems;
    }
}
