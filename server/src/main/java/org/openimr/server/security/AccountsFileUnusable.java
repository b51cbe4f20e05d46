package org.openimr.server.security;

/** The accounts file cannot be used; no account was changed. */
public final class AccountsFileUnusable extends RuntimeException {
    /** Permanent code of this fault. */
    public static final String CODE = "IMR-923";

    AccountsFileUnusable(String why) {
        super(CODE + ": " + why);
    }
}
