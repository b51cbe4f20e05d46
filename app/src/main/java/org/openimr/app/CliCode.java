package org.openimr.app;

/** Why a command cannot. Permanent: never renamed, never used for something else. */
enum CliCode {
    FILE_MISSING("CLI-FILE-MISSING"),
    FILE_UNREADABLE("CLI-FILE-UNREADABLE"),
    OUTPUT_FAILED("CLI-OUTPUT-FAILED"),
    UNEXPECTED("CLI-UNEXPECTED");

    private final String code;

    CliCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
