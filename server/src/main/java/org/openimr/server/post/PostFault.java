package org.openimr.server.post;

import java.util.Arrays;

/** What can go wrong on a letter's way out. Codes are permanent. */
public enum PostFault {
    NOT_CONFORMANT(
            "IMR-932", "The letter's file is not as it must be, so it was not issued; the case stands as it is."),
    CHARACTERS_DESCRIBED("IMR-933", "Characters of the letter cannot be printed, so it was not issued."),
    REFUSED("IMR-934", "The mail server refused the letter for good; it is in the print queue."),
    GIVEN_UP("IMR-935", "The mail server did not take the letter in time; it is in the print queue."),
    BOUNCED("IMR-936", "The letter's e-mail came back; it is in the print queue."),
    PERHAPS_TWICE(
            "IMR-937",
            "The program stopped between the mail server's answer and its record; the same message was sent again"
                    + " under the same Message-ID."),
    NO_POSTAL_ADDRESS("IMR-938", "The letter must go by mail, and no postal address is on file."),
    OTHER_BYTES("IMR-939", "A letter of that name is kept with another content; the new one was not issued.");

    private final String code;
    private final String what;

    PostFault(String code, String what) {
        this.code = code;
        this.what = what;
    }

    /** Never reused. */
    public String code() {
        return code;
    }

    /** For a person: what happened. */
    public String what() {
        return what;
    }

    static PostFault of(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not the code of an alarm: " + code));
    }
}
