package org.openimr.app;

/** Why a command cannot. Permanent: never renamed, never used for something else. */
enum CliCode {
    FILE_MISSING("CLI-FILE-MISSING"),
    FILE_UNREADABLE("CLI-FILE-UNREADABLE"),
    /** The JSON given is not that of a determination. */
    NOT_A_DETERMINATION("CLI-NOT-A-DETERMINATION"),
    /** A letter needs something that the determination or the command does not state. */
    LETTER_INCOMPLETE("CLI-LETTER-INCOMPLETE"),
    OUTPUT_FAILED("CLI-OUTPUT-FAILED"),
    DATABASE("CLI-DATABASE"),
    ANCHOR("CLI-ANCHOR"),
    /** The event log cannot be signed: it, the folder of checkpoints or the key is not as it must be. */
    CHECKPOINT("CLI-CHECKPOINT"),
    /** The file given is not a PDF file that can be looked into. */
    NOT_A_LETTER("CLI-NOT-A-LETTER"),
    /** What the environment says of the mail server cannot be. */
    EMAIL_SETTINGS("CLI-EMAIL-SETTINGS"),
    /** A line of the file of settings cannot be used. */
    SETTINGS("CLI-SETTINGS"),
    /** What a variable of the environment says of how the server runs cannot be. */
    VARIABLE("CLI-VARIABLE"),
    /** A folder of code lists is not there or cannot be looked into. */
    VOCABULARY("CLI-VOCABULARY"),
    /** A folder of guidelines is not there or cannot be looked into. */
    GUIDELINES("CLI-GUIDELINES"),
    /** What is to be imported is not named, or not as it must be. */
    IMPORT("CLI-IMPORT"),
    /** The archive does not take what is to be kept, or its index cannot work or be opened as the environment says. */
    ARCHIVE("CLI-ARCHIVE"),
    /** There is no such question to the archive, or it was not said of which letters. */
    STATISTICS("CLI-STATISTICS"),
    /** A folder does not hold the snapshot that its schema describes. */
    SNAPSHOT("CLI-SNAPSHOT"),
    /** The address, the port or the TLS that the server is told to use cannot be. */
    NETWORK("CLI-NETWORK"),
    /** A backup or a restore cannot be made; the code in the message says why. */
    BACKUP("CLI-BACKUP"),
    UNEXPECTED("CLI-UNEXPECTED");

    private final String code;

    CliCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
