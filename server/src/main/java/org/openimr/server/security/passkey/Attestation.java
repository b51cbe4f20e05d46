package org.openimr.server.security.passkey;

/**
 * What a browser says of a passkey that an authenticator has just made, as it came and not looked at yet.
 *
 * @param clientData   challenge and origin, as base64url
 * @param attestation  identifier and public key, as base64url
 * @param transports   how the authenticator can be reached, with commas between
 */
public record Attestation(String clientData, String attestation, String transports) {
    /** Says nothing of what came. */
    @Override
    public String toString() {
        return "Attestation[]";
    }
}
