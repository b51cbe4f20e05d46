package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Spelling;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.6(h)(5): a plainly erroneous finding of fact is a ground of appeal. Who writes that something is not
 * documented has looked for it: in the case file where it is at hand, else in the letter's own summary.
 */
final class AbsenceIsTrue extends Check {
    private static final Pattern ABSENT = Pattern.compile(
            "\\b(?:no|without|lack of|absence of|lacks?)\\s{1,3}(?:any |clear |current |recent |specific |adequate |clinical |submitted |objective |medical |documented |imaging ){0,6}"
                    + "(?:documentation|evidence|mention|indication|record|records|documented)\\s{0,3}(?:of|for|that|regarding)?\\s{1,3}(?:there (?:is|was|were) |any |a |an |the |prior |previous |specific |recent ){0,6}([a-z][a-z0-9' /-]{3,60})");
    private static final Pattern PHRASE_END = Pattern.compile(
            "\\s(?:that|which|who|to|on|in|at|with|from|for|due|as|prior|since|after|before|during|because|or|and|has|have|had|was|were|is|are|would|will|being|been|submitted|provided|noted|documented|found|by|but|if|when|this|of the|despite|warrant\\w*|demonstrat\\w*)\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:no|not|without|denie[sd]|deny|denying|negative|absent|absence|lack|never|ruled? out|unremarkable|normal|if|until|request\\w*|recommend\\w*|treatment plan|utilization|authoriz\\w*|plan)\\b");
    /** Not the thing is called undocumented, but something about it: "no documentation that therapy was completed". */
    private static final Pattern SAYS_MORE = Pattern.compile("\\s+(?:was|were|is|are|has|have|had|will|would)\\b");

    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "any",
            "has",
            "had",
            "have",
            "his",
            "her",
            "this",
            "that",
            "patient",
            "patients",
            "patient's",
            "worker",
            "injured",
            "applicant",
            "claimant",
            "been",
            "was",
            "were",
            "significant",
            "specific",
            "other",
            "prior",
            "previous",
            "recent",
            "current",
            "clinical",
            "medical",
            "objective",
            "findings",
            "treatment",
            "request",
            "requested",
            "need",
            "use",
            "more",
            "than",
            "for",
            "with",
            "failed",
            "failure",
            "trial",
            "response",
            "outcome",
            "results",
            "physician",
            "provider",
            "exceptional");
    private static final int LEAST_WORDS = 2;

    AbsenceIsTrue() {
        super(CheckNorm.of(
                119,
                Weight.WARNS,
                Citation.laborCode("4610.6(h)(5)"),
                Grade.TEXT_READ,
                "What a rationale calls undocumented must not be in the record.",
                "Search the file for it; take the sentence out, or say what of it is missing."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            item.rationale().ifPresent(rationale -> {
                String text = LowerCase.of(rationale.text());
                for (Matcher m = ABSENT.matcher(text); m.find(); ) {
                    String thing = upToEnd(m.group(1));
                    if (SAYS_MORE.matcher(m.group(1).substring(thing.length())).lookingAt()) continue;
                    Set<String> stems = stems(thing);
                    Optional<String> where =
                            stems.size() < LEAST_WORDS ? Optional.empty() : found(letter, thing, stems);
                    if (where.isEmpty()) continue;
                    Stretch words = new Stretch(m.start(), m.start(1) + thing.length());
                    faults.add(fault(
                            letter,
                            rationale,
                            words,
                            item.name() + " says " + rationale.quoted(words) + ", and " + where.get()
                                    + "; look it up."));
                }
            });
        }
        return faults;
    }

    private static Optional<String> found(Examined letter, String thing, Set<String> stems) {
        if (letter.file()
                .flatMap(CaseFacts::file)
                .flatMap(FileIndex::text)
                .filter(pages -> pages.mentions(thing))
                .isPresent()) return Optional.of("a document of the file names it");
        Passage summary = letter.summary();
        for (Stretch sentence : Sentences.of(summary.text())) {
            String words = LowerCase.of(sentence.of(summary.text()));
            if (NEGATED.matcher(words).find() || !stems(words).containsAll(stems)) continue;
            return Optional.of("the clinical case summary has " + summary.quoted(sentence));
        }
        return Optional.empty();
    }

    private static String upToEnd(String phrase) {
        Matcher end = PHRASE_END.matcher(phrase);
        return (end.find() ? phrase.substring(0, end.start()) : phrase).strip();
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : words.split("[^a-z0-9']+", -1)) {
            if (word.length() > 2 && !EMPTY.contains(word)) stems.add(Spelling.stem(word));
        }
        return stems;
    }
}
