package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.understanding.NamedCriterion.Standing;

/** Finds in a rationale what it says was shown or missing; what a guideline asks for in general is left out. */
final class CriteriaReader {
    private static final Passage RATIONALE = new Passage.Rationale();

    /** Words of a clause that go on about something else. */
    private static final Set<String> CLAUSE_ENDS = Set.of("however", "therefore", "which", "but");

    /** A sentence about these with one of {@link #RULES} speaks of every patient. */
    private static final Set<String> SOURCES = Set.of("guideline", "guidelines", "mtus", "acoem", "odg", "criteria");

    private static final Set<String> RULES = Set.of(
            "state",
            "states",
            "recommend",
            "recommends",
            "require",
            "requires",
            "note",
            "notes",
            "indicate",
            "suggest",
            "recommended",
            "indicated",
            "required",
            "should",
            "include",
            "includes",
            "if",
            "support",
            "advise");

    /** "Examination revealed no ..." opens nothing that was met. */
    private static final Set<String> NO = Set.of("no", "not", "without", "lack", "negative", "normal");

    /** Characters kept of one criterion. */
    private static final int LONGEST = 160;

    private final Phrases<Standing> openings = new Phrases<>();

    CriteriaReader(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            Standing standing = switch (row.column(0)) {
                case "MET" -> Standing.MET;
                case "MISSING" -> Standing.MISSING;
                default -> throw row.wrong("neither MET nor MISSING: " + row.column(0));
            };
            row.values(1).forEach(words -> openings.add(words, standing));
        }
    }

    /** Words that open a criterion, {@code to} exclusive. */
    private record Opening(Standing standing, int from, int to) {}

    List<Derived<NamedCriterion>> in(Optional<String> rationale) {
        if (rationale.isEmpty()) return List.of();
        Words words = Words.of(rationale.get());
        List<Opening> found = new ArrayList<>();
        openings.in(words, (from, to, standing) -> add(new Opening(standing, from, to), found));
        List<Derived<NamedCriterion>> criteria = new ArrayList<>();
        int end = 0; // what a criterion says of others is a part of it: "no evidence that he has failed ..."
        for (Opening opening : found) {
            if (words.start(opening.from) < end || isGeneral(words, opening.from)) continue;
            Optional<Derived<NamedCriterion>> criterion = criterion(words, opening);
            if (criterion.isEmpty()) continue;
            criteria.add(criterion.get());
            end = criterion.get().from().where().span().end();
        }
        return List.copyOf(criteria);
    }

    /** The longer of two that begin with the same word, and no second inside of one. */
    private static void add(Opening opening, List<Opening> found) {
        if (!found.isEmpty() && opening.from < found.getLast().to) {
            if (opening.from > found.getLast().from || opening.to <= found.getLast().to) return;
            found.removeLast();
        }
        found.add(opening);
    }

    private static boolean isGeneral(Words words, int at) {
        boolean source = false;
        boolean rule = false;
        for (int i = at - 1; i >= 0 && !endsSentence(words, i); i--) {
            source |= SOURCES.contains(words.word(i));
            rule |= RULES.contains(words.word(i));
            if (words.word(i).equals("if") || (source && rule)) return true;
        }
        return false;
    }

    private static boolean endsSentence(Words words, int i) {
        char after = words.after(i);
        return after == '.'
                && (words.end(i) + 1 == words.text().length() || words.text().charAt(words.end(i) + 1) == ' ');
    }

    private static Optional<Derived<NamedCriterion>> criterion(Words words, Opening opening) {
        int last = opening.to - 1;
        if (endsSentence(words, last) || words.after(last) == ',') return Optional.empty();
        int first = opening.to;
        if (opening.standing == Standing.MET && NO.contains(words.word(first))) return Optional.empty();
        while (last + 1 < words.size() && words.end(last + 1) - words.start(first) <= LONGEST) {
            if (last >= first && (endsSentence(words, last) || words.after(last) == ';')) break;
            if (last >= first && CLAUSE_ENDS.contains(words.word(last + 1))) break;
            last++;
        }
        if (last < first) return Optional.empty();
        String text = words.text().substring(words.start(first), words.end(last));
        return Optional.of(Derived.stated(
                new NamedCriterion(opening.standing, text),
                Rule.CRITERION_WORDS,
                RATIONALE,
                words.start(opening.from),
                words.end(last)));
    }
}
