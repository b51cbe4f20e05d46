package org.openimr.archive.intake;

import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;

/** Why something in a source did not become a document. The codes are permanent: never reused, never renumbered. */
public enum IntakeFault {
    TOO_LARGE("INTAKE-101", "It is larger than any letter; nothing of it was read. Send the letter alone."),
    DAMAGED("INTAKE-102", "The archive is damaged; what follows in it was not read. Make the archive again."),
    SWELLS(
            "INTAKE-103",
            "It unpacks to far more than letters do; the rest was not read. Unpack it and look before trying again."),
    TOO_DEEP("INTAKE-104", "It is an archive too deep inside of other archives. Unpack it and import it by itself."),
    TOO_MANY("INTAKE-105", "The archive has more entries than are taken; the rest was not read. Split it."),
    UNREADABLE("INTAKE-106", "It cannot be opened. Check that it is there and may be read."),
    PROTECTED(
            "INTAKE-107",
            "The entry is protected by a password or packed in a way that is not known here. Pack it again without."),
    LINK("INTAKE-108", "It is a link to a folder; links to folders are not followed. Name the folder itself."),
    NO_LETTER_FIELD(
            "INTAKE-109",
            "The JSON object is neither a determination nor does it hold a text field with the letter's text.");

    private final String code;
    private final String message;

    IntakeFault(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    /** For a person: what happened and what to do. */
    public String message() {
        return message;
    }

    Finding finding() {
        return new Finding(code, Severity.BLOCKING, message, Optional.empty());
    }
}
