package org.openimr.server.security.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** By what an authenticator knows an account (Web Authentication, section 14.6.1): its identifier, which names nobody. */
final class UserHandle {
    private UserHandle() {}

    /** As base64url. */
    static String of(UUID account) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
