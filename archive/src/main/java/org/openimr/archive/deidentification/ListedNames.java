package org.openimr.archive.deidentification;

/**
 * Names that the lists know, or that look like nothing else: a given name and a surname side by side, an initial and a
 * surname, a surname alone, two unusual words with capitals. Eponyms with their test, authors and drugs are none.
 */
final class ListedNames {
    private static final Reason GIVEN_AND_SURNAME = new Reason.Listed("given names and surnames");
    private static final Reason SURNAME = new Reason.Listed("surnames");
    private static final Reason GIVEN = new Reason.Listed("given names");
    private static final Reason INITIAL = new Reason.Pattern("initial and surname");
    private static final Reason TWO_UNUSUAL = new Reason.Pattern("two unusual words with capitals");
    private static final Reason ACTS = new Reason.Pattern("unusual word that does what a person does");
    private static final int SHORTEST_ALONE = 3;

    private final LetterText letter;
    private final Tokens tokens;
    private final NameRun run;

    ListedNames(LetterText letter) {
        this.letter = letter;
        tokens = letter.tokens;
        run = new NameRun(letter);
    }

    void find() {
        int i = 0;
        while (i < tokens.count()) {
            int end = nameAt(i);
            i = end < 0 ? i + 1 : end + 1;
        }
    }

    /** The last token of a name that begins here; -1 if none does. */
    private int nameAt(int i) {
        if (run.isInitial(i)) return initialed(i);
        if (!tokens.isNameShaped(i)) return -1;
        if (isEponym(i)) return -1;
        int last = reversed(i);
        if (last >= 0) return last;
        last = pair(i);
        if (last >= 0) return last;
        return letter.isUnusual(i) ? alone(i) : wordName(i);
    }

    /** "J. Ortega", "M.J. Ortega". */
    private int initialed(int i) {
        int next = i + 1;
        if (!tokens.gapIs(i, next, ".") || !letter.isUnusual(next)) return -1;
        boolean point = tokens.followedBy(i, ".") || tokens.shape(i) == Tokens.Shape.DOTTED;
        if (!point && !letter.lexicon.isSurname(tokens.word(next))) return -1;
        if (isEponym(next) || (tokens.shape(next) == Tokens.Shape.CAPITALS && letter.isSmallElsewhere(next))) return -1;
        return found(i, run.end(next), INITIAL, Confidence.LIKELY);
    }

    /** "Ortega, Maria J." */
    private int reversed(int i) {
        int given = i + 1;
        boolean comma = tokens.gapHas(i, given, ',') && tokens.gapIs(i, given, ",") && tokens.isNameShaped(given);
        if (!comma || !letter.isUnusual(i) || !letter.lexicon.isGivenName(tokens.word(given))) return -1;
        if (!letter.lexicon.isSurname(tokens.word(i)) || letter.isSmallElsewhere(i) || letter.isSmallElsewhere(given))
            return -1;
        boolean place = letter.lexicon.isPlace(tokens.word(i)) && tokens.is(given, Role.STATE);
        if (place || isEponym(given)) return -1;
        return found(i, run.end(given), GIVEN_AND_SURNAME, Confidence.LIKELY);
    }

    /** "Maria Ortega", "Maria J. Ortega", "Zbigniew Kowalski". */
    private int pair(int i) {
        boolean given = letter.lexicon.isGivenName(tokens.word(i)) && !tokens.is(i, Role.SUBJECT);
        if (!given && !letter.isUnusual(i)) return -1;
        int next = i + 1;
        while (next < i + 4
                && (run.isInitial(next) || tokens.is(next, Role.PARTICLE))
                && tokens.gapIs(next - 1, next, ".")) next++;
        if (!tokens.gapIs(next - 1, next, next - 1 > i ? "." : "-") || !tokens.isNameShaped(next)) return -1;
        if (tokens.shape(next) != tokens.shape(i)) return -1;
        boolean surname = letter.isUnusual(next);
        boolean surnameListed = letter.lexicon.isSurname(tokens.word(next));
        if (given && letter.isUnusual(i) && surnameListed && isEnd(next) && !tokens.is(next, Role.SUBJECT))
            surname = true;
        if (!surname || isEponym(next) || tokens.is(next + 1, Role.EXAM) || letter.isSmallElsewhere(next)) return -1;
        if (tokens.is(next, Role.BODY) || tokens.is(next, Role.FACILITY)) return -1;
        int last = Math.max(next, run.end(next));
        if (given && surnameListed) return found(i, last, GIVEN_AND_SURNAME, Confidence.LIKELY);
        if (letter.isSmallElsewhere(i)) return -1;
        return found(i, last, given ? GIVEN : TWO_UNUSUAL, Confidence.POSSIBLE);
    }

    /** No further word with a capital follows as in a heading. */
    private boolean isEnd(int i) {
        return !(tokens.isNameShaped(i + 1) && tokens.spaceOnly(i, i + 1) && letter.isOrdinary(i + 1));
    }

    private int alone(int i) {
        int length = tokens.end(i) - tokens.start(i);
        if (length < SHORTEST_ALONE || letter.isSmallElsewhere(i)) return -1;
        if (tokens.is(i, Role.EPONYM_WITH_WORD) && letter.citations.isInParagraph(tokens.start(i))) return -1;
        boolean capitals = tokens.shape(i) == Tokens.Shape.CAPITALS;
        boolean surname = letter.lexicon.isSurname(tokens.word(i));
        boolean given = letter.lexicon.isGivenName(tokens.word(i));
        boolean acts = acts(i);
        if (capitals && !(acts && surname && length > SHORTEST_ALONE)) return -1;
        if (surname || given) {
            if (isInHeading(i) && !acts) return -1;
            return found(i, run.end(i), surname ? SURNAME : GIVEN, Confidence.POSSIBLE);
        }
        if (!acts && !possesses(i)) return -1;
        return found(i, run.end(i), ACTS, Confidence.POSSIBLE);
    }

    /** "Brown reported": an ordinary word that is a surname does what a person does. */
    private int wordName(int i) {
        if (tokens.shape(i) != Tokens.Shape.CAPITAL || !letter.isOrdinary(i)) return -1;
        int not = Role.SUBJECT.bit
                | Role.MONTH.bit
                | Role.STATE.bit
                | Role.EPONYM.bit
                | Role.PERSON_LABEL.bit
                | Role.TITLE.bit
                | Role.GENERIC.bit
                | Role.FACILITY.bit
                | Role.BODY.bit
                | Role.PUBLIC.bit
                | Role.EXAM.bit
                | Role.STREET.bit
                | Role.PERSON_VERB.bit;
        if ((tokens.roles(i) & not) != 0 || !tokens.spaceOnly(i, i + 1) || !isAct(i + 1)) return -1;
        if (!letter.lexicon.isSurname(tokens.word(i)) || tokens.isNameShaped(i - 1)) return -1;
        if (letter.isSmallElsewhere(i)) return -1;
        return found(i, i, SURNAME, Confidence.POSSIBLE);
    }

    private boolean acts(int i) {
        return tokens.spaceOnly(i, i + 1) && isAct(i + 1);
    }

    private boolean isAct(int i) {
        return tokens.is(i, Role.PERSON_VERB) && tokens.shape(i) == Tokens.Shape.SMALL;
    }

    private boolean possesses(int i) {
        return tokens.isPossessive(i) && !tokens.is(i + 2, Role.EXAM) && !tokens.is(i + 1, Role.EXAM);
    }

    /** Words with capitals stand on a side, and none of them is a name. */
    private boolean isInHeading(int i) {
        return isHeadingWord(i - 1, i - 1, i) || isHeadingWord(i + 1, i, i + 1);
    }

    private boolean isHeadingWord(int word, int left, int right) {
        return tokens.spaceOnly(left, right)
                && tokens.isNameShaped(word)
                && (tokens.shape(left) == tokens.shape(right) || tokens.end(word) - tokens.start(word) < 4)
                && !tokens.isParagraphBetween(left, right)
                && letter.isOrdinary(word)
                && (tokens.roles(word) & (Role.SUBJECT.bit | Role.TITLE.bit)) == 0;
    }

    /** "Tinel", "Hawkins test", "positive Kemp", "Neer's sign". */
    private boolean isEponym(int i) {
        if (tokens.is(i, Role.EPONYM)) return true;
        int next = tokens.isPossessive(i) ? i + 2 : i + 1;
        boolean exam = tokens.is(next, Role.EXAM) && tokens.gapIs(next - 1, next, "-");
        if (tokens.is(i, Role.EPONYM_WITH_WORD)) {
            boolean before = tokens.is(i - 1, Role.EXAM_BEFORE) || tokens.is(i - 1, Role.EPONYM);
            boolean beside = tokens.is(i + 1, Role.EPONYM)
                    || (tokens.is(i + 1, Role.EPONYM_WITH_WORD)
                            && (tokens.is(i + 2, Role.EXAM) || tokens.gapHas(i, i + 1, '-')))
                    || (tokens.is(i - 1, Role.EPONYM_WITH_WORD)
                            && (tokens.is(i + 1, Role.EXAM) || tokens.gapHas(i - 1, i, '-')))
                    || (tokens.is(i + 2, Role.EXAM) && tokens.isNameShaped(i + 1));
            boolean listed = tokens.isPossessive(i) && isEponymBefore(i);
            return exam || before || beside || listed;
        }
        return exam && !tokens.is(i - 1, Role.TITLE);
    }

    /** "Speed's, O'Brien's": one of several. */
    private boolean isEponymBefore(int i) {
        int before = i - 1;
        if (before > 0 && tokens.lower(before).equals("and")) before--;
        if (before > 0 && tokens.lower(before).equals("s")) before--;
        return tokens.is(before, Role.EPONYM) || tokens.is(before, Role.EPONYM_WITH_WORD);
    }

    private int found(int first, int last, Reason reason, Confidence confidence) {
        if (letter.citations.protects(first, last)) return last;
        letter.name(first, last, reason, confidence);
        return last;
    }
}
