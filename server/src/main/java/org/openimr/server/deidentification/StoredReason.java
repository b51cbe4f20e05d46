package org.openimr.server.deidentification;

import org.openimr.archive.deidentification.KnownKind;
import org.openimr.archive.deidentification.Reason;

/**
 * Why a span was proposed, as it is stored.
 *
 * @param detail  name of the pattern or list; of a known value its kind and, after a stroke, how it stands in the letter
 */
record StoredReason(String reason, String detail) {
    private static final String KNOWN = "KNOWN";
    private static final String PATTERN = "PATTERN";
    private static final String LIST = "LIST";

    static StoredReason of(Reason reason) {
        return switch (reason) {
            case Reason.KnownValueOfCase(var kind, var match) ->
                new StoredReason(KNOWN, kind.name() + "/" + match.name());
            case Reason.Pattern(var pattern) -> new StoredReason(PATTERN, pattern);
            case Reason.Listed(var list) -> new StoredReason(LIST, list);
            case Reason.AddedByPerson _ -> throw new IllegalArgumentException("a program proposes nothing of a person");
        };
    }

    Reason reasonOf() {
        return switch (reason) {
            case KNOWN -> known();
            case PATTERN -> new Reason.Pattern(detail);
            case LIST -> new Reason.Listed(detail);
            default -> throw new IllegalStateException("not a stored reason: " + reason);
        };
    }

    private Reason known() {
        int stroke = detail.indexOf('/');
        return new Reason.KnownValueOfCase(
                KnownKind.valueOf(detail.substring(0, stroke)), Reason.Match.valueOf(detail.substring(stroke + 1)));
    }
}
