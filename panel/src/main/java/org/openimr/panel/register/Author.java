package org.openimr.panel.register;

import org.openimr.panel.ReviewerId;

/** Who gives a command to the register. */
public sealed interface Author {
    /** Opaque account, never a name. */
    String account();

    /** Of the review organization's credentialing staff: may give every command. */
    record Staff(String account) implements Author {
        public Staff {
            if (account.isBlank()) throw new IllegalArgumentException("who gives a command has an account");
        }
    }

    /** A reviewer: may say when and how much he or she works, and nothing of credentials. */
    record Self(String account, ReviewerId reviewer) implements Author {
        public Self {
            if (account.isBlank()) throw new IllegalArgumentException("who gives a command has an account");
        }
    }
}
