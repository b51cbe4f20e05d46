package org.openimr.determination.read;

import java.util.Optional;

/**
 * Finds the words that announce diagnoses: "was diagnosed as having", "diagnoses are documented as", "The listed
 * diagnoses per ... are:", "a diagnosis of", "is being treated for", "undergoing treatment for".
 *
 * <p>After the key word come a few connecting words; an announcement needs one that leads on to the diagnoses, so that
 * "a sprain diagnosis." or "diagnosis was made" announces nothing.
 */
final class DiagnosisAnnouncement {
    private static final WordList CONNECTORS = new WordList("""
            that has have had been being currently current documented listed noted given reported stated recorded
            provided established and-or and/or impressions impression per the following at this time to be on today s
            multiple by treating physician provider primary attending initially also subsequently previously clinically
            then from report progress note notes dated in records record medical as""");

    private static final WordList LEADERS = new WordList("""
            is are was were include includes included including of as with having listed documented""");

    private static final WordList NEGATIONS = new WordList("no not without never neither nor if any");

    /** Words that cannot open a diagnosis: the sentence goes on otherwise. */
    private static final WordList DEAD_ENDS = new WordList("""
            not made unclear unknown consistent based confirmed supported needed deferred pending due because when by in
            for associated evident available no""");

    private static final WordList BEFORE_TREATED = new WordList("being is was been are currently were");
    private static final WordList BEFORE_TREATMENT =
            new WordList("undergoing under receiving underwent ongoing current in");
    /** What may stand between "treated" and "for". */
    private static final WordList HOW_TREATED = new WordList("conservatively currently primarily medically");

    /** A sentence with one of these tells why treatment was denied, not what the worker has. */
    private static final String[] DENIALS = {
        "tilization", "denied", "non-certified", "noncertified", "non-certification"
    };

    private static final int LONGEST_CONNECTION = 16;
    private static final int NONE = -1;
    private static final int LONGEST_SENTENCE = 600;

    private final String text;
    private final int from;
    private final int to;
    /** The next "treated for" that is not behind; it is looked for once only. */
    private int nextTreated;

    DiagnosisAnnouncement(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.nextTreated = treated(from);
    }

    /** First character of the diagnoses that the next announcement from {@code start} on leads to; -1 if none does. */
    int next(int start) {
        int diagnosis = Scan.findAnyCase(text, "diagnos", start, to);
        if (nextTreated != NONE && nextTreated < start) nextTreated = treated(start);
        int treated = nextTreated;
        while (diagnosis >= 0 || treated >= 0) {
            boolean first = treated < 0 || (diagnosis >= 0 && diagnosis < treated);
            int list = first ? afterDiagnosis(diagnosis) : afterTreated(treated);
            if (list >= 0) return list;
            if (first) diagnosis = Scan.findAnyCase(text, "diagnos", diagnosis + 1, to);
            else treated = nextTreated = treated(treated + 1);
        }
        return -1;
    }

    private int treated(int start) {
        int at = Scan.find(text, " treat", start, to);
        while (at >= 0 && tailOfTreated(at) < 0) at = Scan.find(text, " treat", at + 1, to);
        return at;
    }

    /** After "being treated for", "undergoing treatment(s) for", "under treatment for"; -1 for anything else. */
    private int tailOfTreated(int at) {
        int word = at + 1;
        int end = Scan.wordEnd(text, word, to);
        boolean announces = Scan.wordAt(text, "treated", word, to)
                ? isBefore(BEFORE_TREATED, at)
                : (Scan.wordAt(text, "treatment", word, to) || Scan.wordAt(text, "treatments", word, to))
                        && isBefore(BEFORE_TREATMENT, at);
        if (!announces) return -1;
        int how = Scan.wordEnd(text, Math.min(to, end + 1), to);
        if (how > end + 1 && HOW_TREATED.has(text, end + 1, how)) end = how;
        return Scan.wordAt(text, "for", end + 1, to) ? end + " for".length() : -1;
    }

    private int afterTreated(int at) {
        int list = tailOfTreated(at);
        list = Scan.skipSpaces(text, Scan.at(text, ":", list, to) ? list + 1 : list, to);
        int diagnosis = Scan.at(text, "the ", list, to) ? list + 4 : list;
        if (Scan.at(text, "diagnos", diagnosis, to)) {
            int after = afterDiagnosis(diagnosis);
            if (after >= 0) return after;
        }
        return list >= to || isDenied(at) ? -1 : list;
    }

    private boolean isBefore(WordList words, int at) {
        int start = at;
        while (start > from && Scan.isWordCharacter(text.charAt(start - 1))) start--;
        return start < at && words.has(text, start, at);
    }

    private int afterDiagnosis(int at) {
        int end = keyEnd(at);
        if (end < 0 || isDenied(at)) return -1;
        boolean leads = false;
        int next = skipWho(end);
        for (int words = 0; words < LONGEST_CONNECTION; words++) {
            int word = skipJoints(next);
            if (word < to && text.charAt(word) == ':') {
                leads = true;
                next = word + 1;
                continue;
            }
            int wordEnd = connectorEnd(word);
            if (wordEnd < 0) break;
            leads |= LEADERS.has(text, word, wordEnd);
            next = wordEnd;
        }
        int list = Scan.skipSpaces(text, next, to);
        if (!leads || list >= to || DEAD_ENDS.has(text, list, Scan.wordEnd(text, list, to))) return -1;
        return text.charAt(list) == '.' || text.charAt(list) == ',' ? -1 : list;
    }

    /** End of "diagnosis", "diagnoses", "diagnosed" or "diagnostic impression(s)"; -1 for any other word. */
    private int keyEnd(int at) {
        int end = Scan.wordEnd(text, at, to);
        if (Scan.wordAt(text, "diagnosed", at, to)
                || Scan.wordAt(text, "diagnosis", at, to)
                || Scan.wordAt(text, "diagnoses", at, to)) return end;
        boolean impression = Scan.wordAt(text, "diagnostic", at, to)
                && (Scan.wordAt(text, "impression", end + 1, to) || Scan.wordAt(text, "impressions", end + 1, to));
        return impression ? Scan.wordEnd(text, end + 1, to) : -1;
    }

    /** Skips the person in "diagnosed the patient with". */
    private int skipWho(int end) {
        for (String who :
                new String[] {" the patient", " the applicant", " the injured worker", " the worker", " him", " her"}) {
            if (Scan.at(text, who + " ", end, to)) return end + who.length();
        }
        return end;
    }

    /** Skips what may stand between connecting words: spaces, and commas around an insertion. */
    private int skipJoints(int at) {
        int next = at;
        while (next < to && (text.charAt(next) == ' ' || (text.charAt(next) == ',' && isInsertion(next)))) next++;
        return next;
    }

    /** Whether a comma opens or closes the insertion in "diagnoses, and-or impressions, were". */
    private boolean isInsertion(int comma) {
        return Scan.at(text, ", and-or", comma, to)
                || Scan.at(text, ", and/or", comma, to)
                || Scan.at(text, ", per", comma, to)
                || Scan.at(text, ", were", comma, to)
                || Scan.at(text, ", are", comma, to)
                || Scan.at(text, ", is", comma, to)
                || Scan.at(text, ", include", comma, to)
                || Scan.at(text, ", was", comma, to);
    }

    /** End of a connecting word or of a date; -1 where there is neither. */
    private int connectorEnd(int at) {
        if (at < to && Scan.isDigit(text.charAt(at))) {
            Optional<WrittenDate> date = WrittenDate.at(text, at, to);
            return date.isPresent() ? date.get().end() : -1;
        }
        int end = at;
        while (end < to && (Scan.isWordCharacter(text.charAt(end)) || isHyphenated(end))) end++;
        if (end == at) return -1;
        return CONNECTORS.has(text, at, end) || LEADERS.has(text, at, end) ? end : -1;
    }

    private boolean isHyphenated(int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '/') && Scan.at(text, "and", at - 3, to);
    }

    /** Whether one of the four words before denies what follows, or its sentence tells of a denied request. */
    private boolean isDenied(int at) {
        int sentence = Scan.sentenceStart(text, Math.max(from, at - LONGEST_SENTENCE), at);
        for (String word : DENIALS) if (Scan.contains(text, word, sentence, at)) return true;
        int end = at;
        for (int words = 0; words < 4; words++) {
            end = Scan.dropSpaces(text, from, end);
            int start = end;
            while (start > from && Scan.isWordCharacter(text.charAt(start - 1))) start--;
            if (start == end) return false;
            if (NEGATIONS.has(text, start, end)) return true;
            end = start;
        }
        return false;
    }
}
