package org.openimr.archive.deidentification;

import java.util.Set;

/** Names that something beside them marks: a title, a degree, a label, "per". Known words or not. */
final class TitledNames {
    private static final Reason TITLE = new Reason.Pattern("title before a name");
    private static final Reason DEGREE = new Reason.Pattern("degree behind a name");
    private static final Reason LABEL = new Reason.Pattern("label before a name");
    private static final Reason LEAD = new Reason.Pattern("name after \"per\", \"by\" or the like");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "his",
            "her",
            "this",
            "that",
            "same",
            "treating",
            "attending",
            "primary",
            "requesting",
            "my",
            "their");

    private final LetterText letter;
    private final Tokens tokens;
    private final NameRun run;

    TitledNames(LetterText letter) {
        this.letter = letter;
        tokens = letter.tokens;
        run = new NameRun(letter);
    }

    void find() {
        for (int i = 0; i < tokens.count(); i++) {
            Tokens.Shape shape = tokens.shape(i);
            if (shape == Tokens.Shape.NUMBER) continue;
            int roles = tokens.roles(i);
            if ((roles & Role.TITLE.bit) != 0) titled(i);
            if ((roles & (Role.DEGREE.bit | Role.DEGREE_AFTER_COMMA.bit)) != 0 && shape != Tokens.Shape.SMALL)
                graded(i);
            if ((roles & Role.PERSON_LABEL.bit) != 0) labelled(i);
            if ((roles & (Role.PERSON_LEAD.bit | Role.WEAK_LEAD.bit)) != 0) led(i);
        }
    }

    private void titled(int i) {
        int first = i + 1;
        if (first >= tokens.count() || !tokens.gapIs(i, first, ".")) return;
        if (!isTitle(i)) return;
        boolean point = tokens.followedBy(i, ".");
        boolean capital = tokens.isNameShaped(first) || run.isInitial(first);
        if (tokens.is(first, Role.PARTICLE) && run.leadsToName(first)) capital = true;
        boolean small = !capital
                && tokens.shape(first) == Tokens.Shape.SMALL
                && !letter.isOrdinary(first)
                && tokens.end(first) - tokens.start(first) > 2
                && !tokens.is(first, Role.SUBJECT);
        if (!capital && !small) return;
        if (point && tokens.is(first, Role.SUBJECT)) return;
        boolean determined = i > 0 && DETERMINERS.contains(tokens.lower(i - 1));
        if (determined && letter.isOrdinary(first)) return;
        if (tokens.isNameShaped(first)
                && letter.isOrdinary(first)
                && tokens.lower(i).startsWith("doctor")
                && !letter.lexicon.isSurname(tokens.word(first))
                && !tokens.is(first + 1, Role.PERSON_VERB)) return;
        int last = run.end(first);
        if (small) last = smallEnd(first);
        last = withOthers(i, last);
        letter.name(first, last, TITLE, Confidence.LIKELY);
    }

    /** "Ms" is a title, "MS" a disease, "miss" a verb, "Dr" behind a street's name a drive. */
    private boolean isTitle(int i) {
        String lower = tokens.lower(i);
        if (lower.equals("miss") || lower.equals("professor") || lower.equals("attorney") || lower.equals("sir"))
            return tokens.shape(i) != Tokens.Shape.SMALL || lower.equals("attorney");
        if (lower.equals("ms")) {
            return tokens.shape(i) == Tokens.Shape.CAPITAL || (tokens.followedBy(i, ".") && tokens.isNameShaped(i + 1));
        }
        if (lower.equals("mr")) return tokens.shape(i) == Tokens.Shape.CAPITAL || tokens.followedBy(i, ".");
        return true;
    }

    /** "dr. maria ortega": small letters go on while the words are in the lists of names. */
    private int smallEnd(int first) {
        int last = first;
        while (last - first < 2
                && tokens.spaceOnly(last, last + 1)
                && tokens.shape(last + 1) == Tokens.Shape.SMALL
                && !letter.isOrdinary(last + 1)
                && letter.lexicon.isSurname(tokens.word(last + 1))) last++;
        return last;
    }

    /** "Drs. Ortega, Brandt and Lee". */
    private int withOthers(int title, int last) {
        int end = last;
        if (!tokens.is(title, Role.TITLE_OF_MANY) || tokens.lower(title).equals("doctor")) return end;
        while (end + 1 < tokens.count()) {
            int next = end + 1;
            if (tokens.lower(next).equals("and") && tokens.gapIs(end, next, ",")) next++;
            boolean goesOn = next < tokens.count() && tokens.gapIs(next - 1, next, ",&") && tokens.isNameShaped(next);
            if (!goesOn || tokens.is(next, Role.SUBJECT)) return end;
            end = run.end(next);
        }
        return end;
    }

    private void graded(int degree) {
        int last = degree - 1;
        if (last < 0) return;
        boolean mustHaveComma = !tokens.is(degree, Role.DEGREE);
        if (mustHaveComma && (!tokens.gapHas(last, degree, ',') || tokens.shape(degree) == Tokens.Shape.CAPITAL))
            return;
        if (!tokens.gapIs(last, degree, ",(.")) return;
        if (tokens.gapHas(last, degree, '.') && !run.isInitial(last) && !tokens.is(last, Role.SUFFIX)) return;
        if (tokens.is(last, Role.SUFFIX) && last > 0) last--;
        boolean named = letter.isUnusual(last)
                || (tokens.isNameShaped(last) && (isOnlyName(last) || isBehindName(last)))
                || isLastFirst(last);
        if (!named) return;
        int first = run.begin(last);
        // "Ortega, Maria, M.D."
        int before = first - 1;
        boolean lastFirst = before >= 0
                && tokens.gapIs(before, first, ",")
                && tokens.gapHas(before, first, ',')
                && letter.isUnusual(before)
                && (letter.lexicon.isSurname(tokens.word(before)) || letter.lexicon.isGivenName(tokens.word(first)));
        if (lastFirst) first = run.begin(before);
        if (letter.citations.isAuthor(first, last)) return;
        letter.name(first, last, DEGREE, Confidence.LIKELY);
    }

    private boolean isOnlyName(int i) {
        return letter.lexicon.isSurname(tokens.word(i))
                && (tokens.roles(i) & (Role.SUBJECT.bit | Role.STATE.bit | Role.MONTH.bit | Role.PERSON_LABEL.bit))
                        == 0;
    }

    /** "Bruno Long, PA-C": a word behind a name or an initial. */
    private boolean isBehindName(int i) {
        int before = i - 1;
        boolean particle = tokens.is(before, Role.PARTICLE) && tokens.isNameShaped(before);
        boolean name = letter.isUnusual(before) || letter.lexicon.isGivenName(before < 0 ? "" : tokens.word(before));
        int not = Role.SUBJECT.bit | Role.PERSON_LABEL.bit | Role.STATE.bit | Role.GENERIC.bit;
        return (tokens.roles(i) & not) == 0
                && tokens.gapIs(before, i, run.isInitial(before) ? "." : "")
                && (particle || run.isInitial(before) || (name && tokens.isNameShaped(before)));
    }

    /** "Ortega, J., MD": an initial stands before the degree. */
    private boolean isLastFirst(int i) {
        return run.isInitial(i) && i > 0 && letter.isUnusual(i - 1);
    }

    private void labelled(int label) {
        int first = label + 1;
        if (first >= tokens.count() || !tokens.gapHas(label, first, ':') || !tokens.gapIs(label, first, ":#\"")) return;
        boolean person = tokens.isNameShaped(first) || run.isInitial(first);
        if (!person || tokens.is(first, Role.SUBJECT) || tokens.is(first, Role.TITLE)) return;
        int last = onLine(first, run.end(first));
        boolean more = tokens.gapIs(last, last + 1, ",") && tokens.gapHas(last, last + 1, ',');
        boolean named = letter.isUnusual(first) || letter.isUnusual(last);
        boolean given = more && tokens.isNameShaped(last + 1) && letter.lexicon.isGivenName(tokens.word(last + 1));
        if (given && letter.lexicon.isSurname(tokens.word(first))) {
            last = onLine(last, run.end(last + 1));
            named = true;
        }
        if (named && !letter.citations.protects(first, last)) letter.name(first, last, LABEL, Confidence.LIKELY);
    }

    /** A label's value ends with its line, if two words stand there. */
    private int onLine(int first, int last) {
        for (int i = first + 1; i < last; i++) if (tokens.gapHas(i, i + 1, '\n')) return i;
        return last;
    }

    private void led(int lead) {
        int first = lead + 1;
        if (first >= tokens.count() || !tokens.spaceOnly(lead, first)) return;
        boolean initial = run.isInitial(first) && letter.isUnusual(first + 1) && tokens.gapIs(first, first + 1, ".");
        boolean given = tokens.isNameShaped(first)
                && !tokens.is(first, Role.SUBJECT)
                && letter.lexicon.isGivenName(tokens.word(first))
                && run.end(first) > first;
        if (!letter.isUnusual(first) && !initial && !given) return;
        if (letter.isSmallElsewhere(first) || !isPersonLike(initial ? first + 1 : first)) return;
        boolean listed = initial
                || letter.lexicon.isSurname(tokens.word(first))
                || letter.lexicon.isGivenName(tokens.word(first));
        if (!listed && (!tokens.is(lead, Role.PERSON_LEAD) || tokens.shape(first) == Tokens.Shape.CAPITALS)) return;
        int last = run.end(first);
        if (letter.citations.protects(first, last) || tokens.is(last + 1, Role.EXAM)) return;
        letter.name(first, last, LEAD, Confidence.POSSIBLE);
    }

    private boolean isPersonLike(int i) {
        boolean abbreviation = tokens.shape(i) == Tokens.Shape.CAPITALS && tokens.end(i) - tokens.start(i) < 4;
        return (!abbreviation && !tokens.is(i, Role.EPONYM_WITH_WORD)) || tokens.is(i - 1, Role.TITLE);
    }
}
