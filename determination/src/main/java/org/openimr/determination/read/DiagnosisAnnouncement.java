package org.openimr.determination.read;

/**
 * Finds the words that announce diagnoses: "was diagnosed as having", "diagnoses are documented as", "The listed
 * diagnoses per ... are:", "a diagnosis of", "is being treated for", "undergoing treatment for".
 *
 * <p>After the key word come a few connecting words; an announcement needs one that leads on to the diagnoses, so that
 * "a sprain diagnosis." or "diagnosis was made" announces nothing.
 */
final class DiagnosisAnnouncement {
    private static final String[] CONNECTORS = {
        "that",
        "has",
        "have",
        "had",
        "been",
        "being",
        "currently",
        "current",
        "documented",
        "listed",
        "noted",
        "given",
        "reported",
        "stated",
        "recorded",
        "provided",
        "established",
        "and-or",
        "and/or",
        "impressions",
        "impression",
        "per",
        "the",
        "following",
        "at",
        "this",
        "time",
        "to",
        "be",
        "on",
        "today",
        "s",
        "multiple"
    };
    private static final String[] LEADERS = {
        "is",
        "are",
        "was",
        "were",
        "include",
        "includes",
        "included",
        "including",
        "of",
        "as",
        "with",
        "having",
        "listed",
        "documented"
    };
    private static final String[] NEGATIONS = {"no", "not", "without", "never", "neither", "nor", "if"};
    /** Words that cannot open a diagnosis: the sentence goes on otherwise. */
    private static final String[] DEAD_ENDS = {
        "not", "made", "unclear", "unknown", "consistent", "based", "confirmed", "supported", "needed", "deferred",
        "pending", "due", "because", "when", "by", "in", "for", "associated", "evident", "available"
    };

    private static final int LONGEST_CONNECTION = 16;

    private final String text;
    private final int from;
    private final int to;

    DiagnosisAnnouncement(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** First character of the diagnoses that the next announcement from {@code start} on leads to; -1 if none does. */
    int next(int start) {
        int diagnosis = Scan.findAnyCase(text, "diagnos", start, to);
        int treated = treated(start);
        while (diagnosis >= 0 || treated >= 0) {
            boolean first = treated < 0 || (diagnosis >= 0 && diagnosis < treated);
            int list = first ? afterDiagnosis(diagnosis) : afterTreated(treated);
            if (list >= 0) return list;
            if (first) diagnosis = Scan.findAnyCase(text, "diagnos", diagnosis + 1, to);
            else treated = treated(treated + 1);
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
        boolean treated = Scan.wordAt(text, "treated", word, to) && isBefore(at, "being", "is", "was", "been");
        boolean treatment = (Scan.wordAt(text, "treatment", word, to) || Scan.wordAt(text, "treatments", word, to))
                && isBefore(at, "undergoing", "under", "receiving", "underwent");
        if (!treated && !treatment) return -1;
        return Scan.at(text, " for", end, to) ? end + " for".length() : -1;
    }

    private int afterTreated(int at) {
        int list = tailOfTreated(at);
        list = Scan.at(text, ":", list, to) ? list + 1 : list;
        list = Scan.skipSpaces(text, list, to);
        int diagnosis = Scan.at(text, "the ", list, to) ? list + 4 : list;
        if (Scan.at(text, "diagnos", diagnosis, to)) {
            int after = afterDiagnosis(diagnosis);
            if (after >= 0) return after;
        }
        return list >= to || isDenied(at) ? -1 : list;
    }

    private boolean isBefore(int at, String... words) {
        for (String word : words) {
            if (Scan.endsWith(text, word, from, at)
                    && (at - word.length() == from || text.charAt(at - word.length() - 1) == ' ')) return true;
        }
        return false;
    }

    private int afterDiagnosis(int at) {
        int end = Scan.wordEnd(text, at, to);
        boolean verb = Scan.wordAt(text, "diagnosed", at, to);
        if (!verb && !Scan.wordAt(text, "diagnosis", at, to) && !Scan.wordAt(text, "diagnoses", at, to)) return -1;
        if (isDenied(at)) return -1;
        boolean leads = false;
        int next = end;
        for (int words = 0; words < LONGEST_CONNECTION; words++) {
            int word = skipJoints(next);
            if (word < to && text.charAt(word) == ':') {
                leads = true;
                next = word + 1;
                continue;
            }
            int wordEnd = connectorEnd(word);
            if (wordEnd < 0) break;
            if (isOneOf(LEADERS, word, wordEnd)) leads = true;
            next = wordEnd;
        }
        int list = Scan.skipSpaces(text, next, to);
        if (!leads || list >= to || isOneOf(DEAD_ENDS, list, Scan.wordEnd(text, list, to))) return -1;
        return text.charAt(list) == '.' || text.charAt(list) == ',' ? -1 : list;
    }

    /** Skips what may stand between connecting words: spaces, and commas around an insertion. */
    private int skipJoints(int at) {
        int next = at;
        while (next < to && (text.charAt(next) == ' ' || (text.charAt(next) == ',' && isInsertion(next)))) next++;
        return next;
    }

    /** Whether a comma opens or closes the insertion in "diagnoses, and-or impressions, were". */
    private boolean isInsertion(int comma) {
        return Scan.at(text, ", and", comma, to)
                || Scan.at(text, ", were", comma, to)
                || Scan.at(text, ", are", comma, to)
                || Scan.at(text, ", is", comma, to)
                || Scan.at(text, ", was", comma, to);
    }

    private int connectorEnd(int at) {
        int end = at;
        while (end < to && (Scan.isWordCharacter(text.charAt(end)) || isHyphenated(end))) end++;
        if (end == at) return -1;
        return isOneOf(CONNECTORS, at, end) || isOneOf(LEADERS, at, end) ? end : -1;
    }

    private boolean isHyphenated(int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '/') && Scan.at(text, "and", at - 3, to);
    }

    private boolean isOneOf(String[] words, int at, int end) {
        for (String word : words) {
            if (word.length() == end - at && text.regionMatches(true, at, word, 0, word.length())) return true;
        }
        return false;
    }

    /** Whether one of the four words before denies what follows: "was not diagnosed with". */
    private boolean isDenied(int at) {
        int end = at;
        for (int words = 0; words < 4; words++) {
            end = Scan.dropSpaces(text, from, end);
            int start = end;
            while (start > from && Scan.isWordCharacter(text.charAt(start - 1))) start--;
            if (start == end) return false;
            if (isOneOf(NEGATIONS, start, end)) return true;
            end = start;
        }
        return false;
    }
}
