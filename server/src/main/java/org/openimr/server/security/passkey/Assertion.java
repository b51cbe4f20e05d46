package org.openimr.server.security.passkey;

/**
 * What a browser says that an authenticator signed, as it came and not looked at yet: everything is base64url.
 *
 * @param credential         which passkey signed
 * @param clientData         what was signed, as the browser puts it: challenge, origin
 * @param authenticatorData  the same as the authenticator puts it: for whom, whether the person was there and was verified
 * @param userHandle         whose the authenticator says that it is
 */
public record Assertion(
        String credential, String clientData, String authenticatorData, String signature, String userHandle) {
    /** Says nothing of what came. */
    @Override
    public String toString() {
        return "Assertion[]";
    }
}
