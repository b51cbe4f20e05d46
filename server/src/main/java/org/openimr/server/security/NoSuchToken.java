package org.openimr.server.security;

import org.springframework.security.core.AuthenticationException;

/** What was sent as a token is none, or none any more. */
public final class NoSuchToken extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    NoSuchToken() {
        super("no such token");
    }
}
