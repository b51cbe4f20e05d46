package org.openimr.determination.read;

/** Finds where an announced list of diagnoses ends: at its sentence's end, or where the sentence turns to other things. */
final class DiagnosisEnd {
    /** Turns of a sentence after which no diagnosis follows. */
    private static final String[] TURNS = {
        ", which ",
        " which ",
        ", who ",
        " who ",
        " and has ",
        " and had ",
        " and was ",
        " and is ",
        " and he ",
        " and she ",
        " and the injured ",
        " and the patient",
        " and the applicant",
        ", for which",
        " according to",
        ", per ",
        " with complaints",
        " and complain",
        " and underwent",
        ", with treatment",
        ". In ",
        " and prescribed",
        " and given ",
        " and placed ",
        " and referred",
        " treated with ",
        " and treatment",
        ", treatment ",
        " is not ",
        " was not ",
        " has not ",
        " and the ",
        " and recommended",
        ", as of ",
        " and received ",
        " after which",
        " for which",
        " that was ",
        " and continues",
        ", and continues",
        " and reports",
        " and will ",
        " and now "
    };

    private static final String[] ABBREVIATIONS = {
        " vs", " Dr", " No", " approx", " i.e", " e.g", " St", "(R", "(L", " w"
    };

    private DiagnosisEnd() {}

    /** End of the list that starts at {@code from}, its full stop left out. */
    static int find(String text, int from, int to) {
        int end = sentenceEnd(text, from, to);
        for (String turn : TURNS) {
            int at = Scan.find(text, turn, from + 1, end);
            if (at > from) end = at;
        }
        return end;
    }

    /** End of a numbered item that no further number follows. */
    static int findNumbered(String text, int from, int to) {
        return sentenceEnd(text, from, to);
    }

    private static int sentenceEnd(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if ((c == '.' || c == '?' || c == '!') && endsSentence(text, from, i, to, depth)) return i;
        }
        return to;
    }

    private static boolean endsSentence(String text, int from, int at, int to, int depth) {
        int next = at + 1;
        if (next >= to) return true;
        if (text.charAt(next) == '"') next++;
        if (next >= to) return true;
        char after = text.charAt(next);
        if (after != ' ')
            return Character.isUpperCase(after) && depth == 0 && Character.isLowerCase(text.charAt(at - 1));
        if (depth > 0) return false;
        for (String word : ABBREVIATIONS) if (Scan.endsWith(text, word, from, at)) return false;
        int word = Scan.skipSpaces(text, next, to);
        return word >= to || !Character.isLowerCase(text.charAt(word));
    }
}
