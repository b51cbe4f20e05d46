package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.Stretch;

/** Names that were taken out leave a sentence that nobody can read: "by , the patient", "Dr. reported". */
final class NoWordIsMissing extends Check {
    private static final List<Pattern> HOLES = List.of(
            Pattern.compile("\\b(?:by|per|from|with|on|at|in|of|to|for|and|the|see|saw|dated) (?=[,;] ?\\w)"),
            Pattern.compile("\\b(?:by|from|per) (?=(?:is|are|was|were|has|had|who|and|apparently|stated|dated)\\b)"),
            Pattern.compile("\\bwith (?=(?:is|are|was|were|has|had|who)\\b)"),
            Pattern.compile("\\b(?:the|of|at|by|per|from)(?= ?\\.(?:\\s+[A-Z]|$))"),
            Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms)\\.(?=\\s+[a-z,.;]|'s|\\s*$)"));
    /** Characters that a verb and its preposition take. */
    private static final int VERB = 16;

    private static final Pattern TWO_WORDS = Pattern.compile("\\W*\\w+\\W+\\w+|\\W*\\w*");
    private static final Pattern STRANDED = Pattern.compile(
            "(?i)\\b(?:referred to|asked for|looked for|looked at|accounted for|paid for|relied on|followed by|applied for|called for|requested for|dealt with|come by|gone by|go on|ongoing|turned on|put on|worked on|based on|moved on|later on|early on|weight on|as per|in per)(?= ?[.,;])");

    NoWordIsMissing() {
        super(CheckNorm.plain(
                142,
                Weight.WARNS,
                "a letter can be read as it stands",
                "A name that is taken out must leave words that can be read in its place.",
                "Write who it was without the name: the treating physician, the orthopedic surgeon, the hospital."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Passage passage : letter.prose()) {
            for (Pattern hole : HOLES) {
                for (Matcher m = hole.matcher(passage.text()); m.find(); ) {
                    if (isStranded(passage.text(), m.end())) continue;
                    int end = twoWordsOn(passage.text(), m.end());
                    Stretch words = new Stretch(m.start(), end);
                    faults.add(fault(
                            letter,
                            passage,
                            words,
                            "A word is missing in " + passage.quoted(words) + "; say who or what stood there."));
                }
            }
        }
        return faults;
    }

    /** So that the words at fault show what stands behind the hole. */
    private static int twoWordsOn(String text, int from) {
        Matcher words = TWO_WORDS.matcher(text).region(from, text.length());
        return words.lookingAt() ? words.end() : from;
    }

    /** A preposition may end a clause after a verb that takes it. */
    private static boolean isStranded(String text, int end) {
        Matcher m = STRANDED.matcher(text.substring(Math.max(0, end - VERB), Math.min(text.length(), end + 2)));
        return m.find();
    }
}
