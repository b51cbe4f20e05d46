package org.openimr.archive.deidentification;

/**
 * Facilities, employers and insurers: words with capitals before "Hospital", "Medical Center", "Inc." and the like, after
 * "employed by", and hospitals of the loaded list. Kinds of places ("Outpatient Surgery Center") and publishers are none.
 */
final class Organizations {
    private static final Reason FACILITY = new Reason.Pattern("name before a word for a facility");
    private static final Reason COMPANY = new Reason.Pattern("name before a company's form");
    private static final Reason EMPLOYED = new Reason.Pattern("name after \"employed by\"");
    private static final Reason LABEL = new Reason.Pattern("label before an organization");
    private static final Reason HOSPITAL = new Reason.Listed("hospitals");
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_ABBREVIATION = 4;

    private final LetterText letter;
    private final Tokens tokens;

    Organizations(LetterText letter) {
        this.letter = letter;
        tokens = letter.tokens;
    }

    void find() {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isNameShaped(i)) {
                if (tokens.is(i, Role.FACILITY)) headed(i, FACILITY);
                else if (tokens.is(i, Role.COMPANY) || tokens.is(i, Role.INSURER)) headed(i, COMPANY);
                else hospital(i);
            } else if (tokens.is(i, Role.EMPLOYED)) {
                after(i, EMPLOYED);
            }
            if (tokens.is(i, Role.ORGANIZATION_LABEL) && tokens.gapHas(i, i + 1, ':')) labelled(i);
        }
    }

    /** "St. Brigid's Medical Center", "Harbor & Bay Orthopedics". */
    private void headed(int head, Reason reason) {
        int first = head;
        while (head - first < MOST_WORDS && belongs(first - 1, first)) first--;
        first = withoutLead(first, head);
        if (first >= head) return;
        boolean tells = false;
        for (int i = first; i < head; i++) {
            if (tokens.is(i, Role.BODY) && !tokens.is(i, Role.FACILITY)) return;
            tells |= tokens.isNameShaped(i)
                    && (tokens.roles(i) & (Role.GENERIC.bit | Role.SUBJECT.bit | Role.PUBLIC.bit)) == 0;
        }
        int last = withTail(head);
        if (!tells || letter.citations.isInParagraph(tokens.start(first)) || isDrugName(first, head)) return;
        if (tokens.is(last + 1, Role.BODY) && tokens.spaceOnly(last, last + 1)) return;
        add(first, last, reason, Confidence.LIKELY);
    }

    private boolean isDrugName(int first, int head) {
        return head - first == 1 && letter.lexicon.isDrug(tokens.word(first)) && !tokens.is(head, Role.FACILITY);
    }

    private boolean belongs(int i, int next) {
        if (i < 0) return false;
        String word = tokens.lower(i);
        if (word.equals("s")) {
            return tokens.start(i) > 0
                    && "'’".indexOf(tokens.text.charAt(tokens.start(i) - 1)) >= 0
                    && tokens.spaceOnly(i, next);
        }
        if (word.equals("st") || word.equals("mt")) return tokens.gapIs(i, next, ".") && tokens.isNameShaped(i);
        boolean otherShape = tokens.shape(i) == Tokens.Shape.CAPITALS
                && tokens.shape(next) == Tokens.Shape.CAPITAL
                && tokens.end(i) - tokens.start(i) > LONGEST_ABBREVIATION;
        if (otherShape || tokens.isParagraphBetween(i, next)) return false;
        boolean joined = tokens.gapIs(i, next, "&-,'’") && !isEnumeration(i, next);
        boolean link = (word.equals("of") || word.equals("and") || word.equals("the"))
                && tokens.isNameShaped(i - 1)
                && !tokens.is(i - 1, Role.PERSON_VERB)
                && tokens.spaceOnly(i - 1, i);
        return joined && (tokens.isNameShaped(i) || link || tokens.shape(i) == Tokens.Shape.INITIAL);
    }

    private boolean isEnumeration(int i, int next) {
        return tokens.gapHas(i, next, ',') && !tokens.is(next, Role.COMPANY);
    }

    /** A sentence begins with a capital too: "At Harbor Clinic". */
    private int withoutLead(int first, int head) {
        int from = first;
        while (from < head
                && (tokens.is(from, Role.SUBJECT)
                        || tokens.is(from, Role.PERSON_LEAD)
                        || tokens.is(from, Role.TITLE)
                        || tokens.shape(from) == Tokens.Shape.SMALL)) from++;
        return from;
    }

    private int withTail(int head) {
        int last = head;
        while (last + 1 < tokens.count() && last - head < 5) {
            int next = last + 1;
            boolean tail = tokens.isNameShaped(next)
                    && tokens.gapIs(last, next, ",-")
                    && (tokens.is(next, Role.COMPANY)
                            || (tokens.spaceOnly(last, next)
                                    && (tokens.is(next, Role.FACILITY)
                                            || tokens.is(next, Role.INSURER)
                                            || tokens.is(next, Role.GENERIC))));
            boolean of = tokens.lower(next).equals("of")
                    && tokens.spaceOnly(last, next)
                    && tokens.spaceOnly(next, next + 1)
                    && tokens.isNameShaped(next + 1)
                    && !letter.isOrdinary(next + 1);
            if (!tail && !of) break;
            last = of ? next + 1 : next;
        }
        return last;
    }

    /** "employed by Pacific Ridge Growers", "worked for Ridge Growers". */
    private void after(int i, Reason reason) {
        String lead = i + 1 < tokens.count() ? tokens.lower(i + 1) : "";
        boolean place = lead.equals("at") || lead.equals("for");
        if (!place && !(tokens.lower(i).equals("employed") && (lead.equals("by") || lead.equals("with")))) return;
        int first = i + 2;
        if (first < tokens.count()
                && (tokens.lower(first).equals("the") || tokens.lower(first).equals("a"))) first++;
        if (!tokens.isNameShaped(first) || tokens.is(first, Role.TITLE) || !tokens.gapIs(i, i + 1, "")) return;
        int last = runEnd(first);
        boolean tells = last > first || letter.isUnusual(first) || !letter.isOrdinary(first);
        if (tells) add(first, last, reason, Confidence.LIKELY);
    }

    private void labelled(int label) {
        int first = label + 1;
        boolean plain =
                tokens.gapIs(label, first, ":") && tokens.isNameShaped(first) && !tokens.is(first, Role.SUBJECT);
        if (!plain || letter.citations.isInParagraph(tokens.start(first)) || isDecision(first)) return;
        add(first, runEnd(first), LABEL, Confidence.LIKELY);
    }

    private boolean isDecision(int i) {
        String word = tokens.lower(i);
        return word.equals("upheld") || word.equals("overturned") || word.equals("decision");
    }

    private int runEnd(int first) {
        int last = first;
        while (last - first < MOST_WORDS && last + 1 < tokens.count()) {
            int next = last + 1;
            boolean goesOn = (tokens.isNameShaped(next) && tokens.gapIs(last, next, "&-"))
                    || (tokens.is(next, Role.COMPANY) && tokens.isNameShaped(next) && tokens.gapIs(last, next, ","))
                    || (tokens.lower(next).equals("s") && tokens.isPossessive(last) && tokens.isNameShaped(next + 1))
                    || (tokens.lower(next).equals("of") && tokens.isNameShaped(next + 1))
                    || (tokens.lower(next).equals("and") && tokens.isNameShaped(next + 1) && !letter.isOrdinary(last));
            if (!goesOn || tokens.is(next, Role.TITLE)) break;
            last = next;
        }
        return last;
    }

    private void hospital(int first) {
        int last = first;
        for (int words = 1; words < MOST_WORDS; words++) {
            if (!tokens.isNameShaped(last + 1) || !tokens.gapIs(last, last + 1, "-&'’.")) return;
            last++;
            if (words >= 1 && letter.lexicon.isHospital(tokens.text.substring(tokens.start(first), tokens.end(last)))) {
                if (!letter.citations.isInParagraph(tokens.start(first))) add(first, last, HOSPITAL, Confidence.LIKELY);
                return;
            }
        }
    }

    private void add(int first, int last, Reason reason, Confidence confidence) {
        int end = tokens.end(last);
        if (tokens.is(last, Role.COMPANY) && tokens.followedBy(last, ".")) end++;
        letter.found.add(tokens.start(first), end, Identifier.ORGANIZATION, reason, confidence);
    }
}
