package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;

/**
 * Reads the verdict out of the last sentences of a rationale.
 *
 * <p>The paragraph on weaning that follows opioid denials is no part of the verdict and is left out. A verdict is a
 * judging word ("medically necessary", "medical necessity has been established") with or without a negation before it
 * in its own clause. Clauses that set a condition ("if", "whether") judge nothing.
 */
final class ClosingVerdict {
    private static final int CLOSING_SENTENCES = 3;
    /** Words before the judging word that may negate it: "is not supported by the provided records as being". */
    private static final int NEGATION_REACH = 10;

    /** Characters in which so many words stand. */
    private static final int CLAUSE = 400;

    private static final Pattern WEANING = Pattern.compile(
            "this decision addresses the medical necessity of opioids|medical necessity decision should not be interpreted");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][)\"'\u201d\u2019]*\\s+(?=\\S)");
    private static final Pattern JUDGED = Pattern.compile(
            "medically\\s+(?:necessary|appropriate|indicated|reasonable|warranted|unnecessary)|medical necessity");
    /** Words that judge only in a sentence that speaks of the request. */
    private static final Pattern JUDGED_REQUEST = Pattern.compile(
            "\\b(?:necessary|appropriate|indicated|supported|warranted|certified|authorized|approved)\\b");

    private static final Pattern ESTABLISHED = Pattern.compile(
            "^\\W*+(?:\\S++\\s++){0,12}?(?:has|have|had|is|was|are|were)\\s+(not\\s+)?(?:been\\s+)?(?:clearly\\s+)?"
                    + "(?:established|substantiated|supported|demonstrated|met|documented|shown)");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z'-]+");

    private static final Set<String> NEGATIONS =
            Set.of("not", "cannot", "can't", "never", "none", "neither", "nor", "isn't", "aren't", "wasn't", "non");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "until", "when");
    private static final Set<String> CLAUSE_STARTS = Set.of(
            "therefore", "thus", "hence", "because", "since", "given", "although", "while", "but", "so", "however");
    /** After "and" these open a clause of their own. */
    private static final Set<String> SUBJECTS =
            Set.of("the", "this", "these", "it", "that", "is", "are", "was", "were");

    private ClosingVerdict() {}

    /** The sentence that bears the verdict; else the last one before the paragraph on weaning. */
    static Optional<Stretch> sentence(String rationale) {
        List<Stretch> sentences = Sentences.of(beforeWeaning(rationale));
        if (sentences.isEmpty()) return Optional.empty();
        String text = LowerCase.of(rationale);
        int first = Math.max(0, sentences.size() - CLOSING_SENTENCES);
        for (Stretch sentence : sentences.subList(first, sentences.size()).reversed()) {
            if (inSentence(sentence.of(text)) != Verdict.CANNOT_TELL) return Optional.of(sentence);
        }
        return Optional.of(sentences.getLast());
    }

    static String beforeWeaning(String rationale) {
        Matcher weaning = WEANING.matcher(LowerCase.of(rationale));
        return weaning.find() ? rationale.substring(0, weaning.start()).stripTrailing() : rationale;
    }

    static Verdict of(String rationale) {
        String text = LowerCase.of(beforeWeaning(rationale));
        List<String> sentences = SENTENCE_END.splitAsStream(text).toList();
        int first = Math.max(0, sentences.size() - CLOSING_SENTENCES);
        for (String sentence : sentences.subList(first, sentences.size()).reversed()) {
            Verdict verdict = inSentence(sentence);
            if (verdict != Verdict.CANNOT_TELL) return verdict;
        }
        return Verdict.CANNOT_TELL;
    }

    private static Verdict inSentence(String sentence) {
        Set<Verdict> verdicts = judgments(sentence, JUDGED);
        if (verdicts.isEmpty() && sentence.contains("request")) verdicts = judgments(sentence, JUDGED_REQUEST);
        boolean unanimous = verdicts.size() == 1;
        return unanimous ? verdicts.iterator().next() : Verdict.CANNOT_TELL;
    }

    private static Set<Verdict> judgments(String sentence, Pattern judged) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Matcher judging = judged.matcher(sentence); judging.find(); ) {
            List<String> clause = clauseBefore(sentence, judging.start());
            if (!Collections.disjoint(clause, CONDITIONS)) continue;
            boolean denied =
                    !Collections.disjoint(clause, NEGATIONS) || judging.group().endsWith("unnecessary");
            if (judging.group().equals("medical necessity")) {
                Matcher established = ESTABLISHED.matcher(sentence.substring(judging.end()));
                if (!established.find()) continue;
                denied |= established.group(1) != null;
            }
            verdicts.add(denied ? Verdict.NOT_NECESSARY : Verdict.NECESSARY);
        }
        return verdicts;
    }

    /** What leads up to a place, without the word that it begins within. */
    private static String near(String text, int end) {
        if (end <= CLAUSE) return text.substring(0, end);
        String near = text.substring(end - CLAUSE, end);
        return near.substring(near.indexOf(' ') + 1);
    }

    /** The words of the clause that leads up to a place in {@code text}, last first. */
    private static List<String> clauseBefore(String text, int end) {
        List<String> words = new ArrayList<>();
        String following = "";
        for (String raw : List.of(SPACE.split(near(text, end), -1)).reversed()) {
            if (words.size() == NEGATION_REACH || raw.endsWith(";")) break;
            String word = NO_LETTERS.matcher(raw).replaceAll("");
            if (CLAUSE_STARTS.contains(word) || (word.equals("and") && SUBJECTS.contains(following))) break;
            if (!word.isEmpty()) words.add(word);
            following = word;
        }
        return words;
    }
}
