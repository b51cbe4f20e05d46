package org.openimr.determination.json;

import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;

/** What can be wrong with the JSON of a determination. Codes are permanent. */
public enum JsonFault {
    /** The text is not JSON. */
    MALFORMED("JSON-001", Severity.BLOCKING),
    /** A field that must be there is not. */
    MISSING("JSON-002", Severity.BLOCKING),
    /** A value of another type than the field has. */
    WRONG_TYPE("JSON-003", Severity.BLOCKING),
    /** The right type, but not a value the field can have. */
    BAD_VALUE("JSON-004", Severity.BLOCKING),
    /** One object gives the same field twice. */
    GIVEN_TWICE("JSON-005", Severity.BLOCKING),
    /** A field that the published form does not know. */
    UNKNOWN_FIELD("JSON-006", Severity.WARNING),
    /** The JSON tells of a document that was declined or unreadable: there is no determination in it. */
    NO_DETERMINATION("JSON-007", Severity.BLOCKING);

    private final String code;
    private final Severity severity;

    JsonFault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    Finding at(int offset, String message) {
        return new Finding(code, severity, message, Optional.of(new Span(offset, offset)));
    }
}
