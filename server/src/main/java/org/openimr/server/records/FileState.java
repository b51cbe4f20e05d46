package org.openimr.server.records;

/** How far a file has come. Names are permanent. */
public enum FileState {
    /** Parts of it are still to come. */
    ARRIVING,
    /** All of it is here; it waits to be read. */
    WAITING,
    /** Its pages are being read. */
    READING,
    /** Every page has its text and can be searched; how the pages look is being made. */
    SEARCHABLE,
    /** Every page can be read, searched and shown. */
    READ,
    /** It was an e-mail message; what was attached is on file by itself. */
    TAKEN_APART,
    /** It was not taken; the code says why. */
    REFUSED;

    /** Whether nothing more happens to it. */
    public boolean isFinal() {
        return this == READ || this == TAKEN_APART || this == REFUSED;
    }
}
