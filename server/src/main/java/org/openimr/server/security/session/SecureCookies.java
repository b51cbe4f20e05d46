package org.openimr.server.security.session;

/**
 * Where a cookie may go.
 *
 * @param always  only over TLS; else the request says whether it came encrypted
 */
public record SecureCookies(boolean always) {}
