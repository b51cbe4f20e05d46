package org.openimr.server.post;

import java.util.Arrays;

/** What can go wrong on a letter's way out. Codes are permanent. */
public enum PostFault {
    NOT_CONFORMANT(
            "IMR-932",
            "The letter's file is not as it must be, so it was not issued; the case stands as it is.",
            "Tell who runs this installation; the letter can be made again once the cause is mended."),
    CHARACTERS_DESCRIBED(
            "IMR-933",
            "Characters of the letter cannot be printed, so it was not issued.",
            "Have the text written without these characters; the letter can be made again then."),
    REFUSED(
            "IMR-934",
            "The mail server refused the letter for good; it is in the print queue.",
            "Print and mail it. Ask the party for an e-mail address that works."),
    GIVEN_UP(
            "IMR-935",
            "The mail server did not take the letter in time; it is in the print queue.",
            "Print and mail it. If it happens to many letters, tell who runs this installation."),
    BOUNCED(
            "IMR-936",
            "The letter's e-mail came back; it is in the print queue.",
            "Print and mail it. Both services are on record; look at the case for the dates that run from them."),
    PERHAPS_TWICE(
            "IMR-937",
            "The program stopped between the mail server's answer and its record; the same message was sent again"
                    + " under the same Message-ID.",
            "Nothing is to be sent. If the party asks: both messages are one and the same letter."),
    NO_POSTAL_ADDRESS(
            "IMR-938",
            "The letter must go by mail, and no postal address is on file.",
            "Find the address out and give it with the letter; then print and mail it."),
    OTHER_BYTES(
            "IMR-939",
            "A letter of that name is kept with another content; the new one was not issued.",
            "Tell who runs this installation; the letter that is kept is the one that counts.");

    private final String code;
    private final String what;
    private final String remedy;

    PostFault(String code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** Never reused. */
    public String code() {
        return code;
    }

    /** For a person: what happened. */
    public String what() {
        return what;
    }

    /** For a person: what to do now. */
    public String remedy() {
        return remedy;
    }

    static PostFault of(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not the code of an alarm: " + code));
    }
}
