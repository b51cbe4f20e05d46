package org.openimr.server.security.record;

/** What can happen to how a person signs in. Names are for ever: they stand in the record. */
public enum SignInEvent {
    SIGNED_IN,
    FAILED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    TOKEN_MADE,
    TOKEN_ENDED,
    SESSIONS_REVOKED
}
