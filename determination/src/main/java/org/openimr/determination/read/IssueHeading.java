package org.openimr.determination.read;

import java.util.Optional;
import org.openimr.determination.Outcome;

/**
 * The heading of a disputed item: the service, and the decision after the last colon.
 *
 * @param service           verbatim, without the decision and its colon
 * @param serviceInDispute  what remains to be decided, where the heading tells of a partly authorized request
 */
record IssueHeading(String service, Optional<String> serviceInDispute, Optional<Outcome> decision) {
    private static final String[] REMAINDERS = {
        "remaining IMR eligible portion of the original request",
        "leaving the original request IMR eligible. The original request"
    };
    private static final String ORIGINAL = " the original request";
    private static final String AUTHORIZED = "authorized";

    static IssueHeading read(Notes notes, int index, int start, int end) {
        String text = notes.text();
        int last = Scan.dropSpaces(text, start, end);
        int from = Math.min(Scan.skipSpaces(text, start, end), last);
        Optional<Outcome> decision = Optional.empty();
        for (Outcome outcome : Outcome.values()) {
            int word = last - outcome.printed().length();
            if (!Scan.wordAt(text, outcome.printed(), word, last) || word < from) continue;
            int colon = Scan.dropSpaces(text, from, word);
            if (colon <= from || text.charAt(colon - 1) != ':') continue;
            decision = Optional.of(outcome);
            notes.place(Field.DECISION, index, 0, word, last);
            last = Scan.dropSpaces(text, from, colon - 1);
        }
        if (decision.isEmpty()) notes.find(ReadCode.DECISION_UNREAD, from, last);
        if (last == from) notes.find(ReadCode.SERVICE_MISSING, from, last);
        String service = notes.take(Field.SERVICE, index, 0, from, last);
        return new IssueHeading(service, inDispute(notes, index, from, last), decision);
    }

    /** What follows "portion of the original request," up to a closing "is". */
    private static Optional<String> inDispute(Notes notes, int index, int from, int end) {
        String text = notes.text();
        int at = -1;
        for (String words : REMAINDERS) {
            int found = Scan.findLast(text, words, from, end);
            if (found >= 0) at = Math.max(at, found + words.length());
        }
        if (at < 0) {
            if (Scan.contains(text, ORIGINAL, from, end) && Scan.contains(text, AUTHORIZED, from, end)) {
                notes.find(ReadCode.IN_DISPUTE_UNREAD, from, end);
            }
            return Optional.empty();
        }
        int start = at;
        while (start < end && (text.charAt(start) == ',' || text.charAt(start) == ' ' || text.charAt(start) == ':'))
            start++;
        int last = Scan.endsWith(text, " is", start, end)
                ? end - 3
                : Scan.endsWith(text, " are", start, end) ? end - 4 : end;
        last = Scan.dropSpaces(text, start, last);
        if (last > start && text.charAt(last - 1) == ',') last--;
        if (last <= start) {
            notes.find(ReadCode.IN_DISPUTE_UNREAD, from, end);
            return Optional.empty();
        }
        return Optional.of(notes.take(Field.SERVICE_IN_DISPUTE, index, 0, start, last));
    }
}
