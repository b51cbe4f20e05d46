package org.openimr.server.pages.reviewers;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a credential that is on file. */
enum CredentialAct {
    VERIFY("verify", "Verify again"),
    REPLACE("replace", "Replace"),
    CORRECT("correct", "Correct"),
    WITHDRAW("withdraw", "Withdraw"),
    REINSTATE("reinstate", "Reinstate");

    private final String path;
    private final String words;

    CredentialAct(String path, String words) {
        this.path = path;
        this.words = words;
    }

    static Optional<CredentialAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** Whether there is anything to do so; the register answers in any case. */
    boolean isOffered(boolean withdrawn) {
        return switch (this) {
            case VERIFY, REPLACE, WITHDRAW -> !withdrawn;
            case CORRECT -> true;
            case REINSTATE -> withdrawn;
        };
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }
}
