package org.openimr.panel.register;

import org.openimr.panel.ReviewerId;

/** What credentialing does with one credential. */
public sealed interface CredentialCommand extends RegisterCommand {
    /** Puts one on file for the first time. */
    record RecordCredential(ReviewerId reviewer, Credential credential) implements CredentialCommand {}

    /** It was looked at again and is as it was. */
    record VerifyCredential(ReviewerId reviewer, CredentialId credential, Verification verification)
            implements CredentialCommand {}

    /** The same credential with what is true of it now: a license renewed, other hours of practice, a new finding. */
    record ReplaceCredential(ReviewerId reviewer, Credential credential) implements CredentialCommand {}

    /**
     * It was on file with a mistake. What stood there stays in the history.
     *
     * @param reason  what was wrong, in words
     */
    record CorrectCredential(ReviewerId reviewer, Credential credential, String reason) implements CredentialCommand {
        public CorrectCredential {
            if (reason.isBlank()) throw new IllegalArgumentException("a correction has a reason");
        }
    }

    /** It no longer holds: a license was suspended, a contract was ended. */
    record WithdrawCredential(ReviewerId reviewer, CredentialId credential, Withdrawal withdrawal)
            implements CredentialCommand {}

    /** A withdrawn one holds again. */
    record ReinstateCredential(ReviewerId reviewer, CredentialId credential, Verification verification)
            implements CredentialCommand {}
}
