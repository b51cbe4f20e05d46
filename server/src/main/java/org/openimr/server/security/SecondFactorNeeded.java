package org.openimr.server.security;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and alone it is not enough: programs send a token. */
public final class SecondFactorNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    SecondFactorNeeded() {
        super("a password alone is not enough for this account");
    }
}
