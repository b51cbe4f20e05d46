package org.openimr.server.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An authenticator and its browser as a program: it makes a key and signs what it is told, also what no honest one would. */
final class FictionalAuthenticator {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;

    private static final int ATTESTED = 0x40;
    private static final int COORDINATE = 32;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key;
    private final byte[] id = new byte[COORDINATE];
    private final String origin;
    private String handle = "";

    /** @param origin  of the pages that it believes to be on */
    FictionalAuthenticator(String origin) {
        new SecureRandom().nextBytes(id);
        this.origin = origin;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is signed, and what is said beside.
     *
     * @param flags  of the authenticator: whether the person was there and was verified
     */
    record Signed(
            String type,
            String challenge,
            String origin,
            boolean crossOrigin,
            String party,
            int flags,
            long counter,
            String credential,
            String handle) {
        Signed typed(String other) {
            return new Signed(other, challenge, origin, crossOrigin, party, flags, counter, credential, handle);
        }

        Signed answering(String other) {
            return new Signed(type, other, origin, crossOrigin, party, flags, counter, credential, handle);
        }

        Signed at(String other) {
            return new Signed(type, challenge, other, crossOrigin, party, flags, counter, credential, handle);
        }

        Signed framed() {
            return new Signed(type, challenge, origin, true, party, flags, counter, credential, handle);
        }

        Signed forParty(String other) {
            return new Signed(type, challenge, origin, crossOrigin, other, flags, counter, credential, handle);
        }

        Signed with(int others) {
            return new Signed(type, challenge, origin, crossOrigin, party, others, counter, credential, handle);
        }

        Signed counting(long other) {
            return new Signed(type, challenge, origin, crossOrigin, party, flags, other, credential, handle);
        }

        Signed as(String other, String owner) {
            return new Signed(type, challenge, origin, crossOrigin, party, flags, counter, other, owner);
        }

        private byte[] clientData() {
            return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                            + "\",\"crossOrigin\":" + crossOrigin + "}")
                    .getBytes(StandardCharsets.UTF_8);
        }

        private byte[] authenticatorData() {
            return ByteBuffer.allocate(COORDINATE + 1 + Integer.BYTES)
                    .put(hash(party.getBytes(StandardCharsets.UTF_8)))
                    .put((byte) flags)
                    .putInt((int) counter)
                    .array();
        }
    }

    String credential() {
        return TEXT.encodeToString(id);
    }

    String handle() {
        return handle;
    }

    /** The options that a page gives its script. */
    static JsonNode options(String page) {
        String marked = "data-options=\"";
        int from = page.indexOf(marked) + marked.length();
        return JsonMapper.shared().readTree(HtmlUtils.htmlUnescape(page.substring(from, page.indexOf('"', from))));
    }

    /** The fields of the form that brings a passkey made as the options ask. */
    Map<String, String> made(JsonNode options, int flags) {
        handle = options.at("/user/id").stringValue();
        Signed signed = new Signed(
                "webauthn.create",
                options.path("challenge").stringValue(),
                origin,
                false,
                options.at("/rp/id").stringValue(),
                flags | ATTESTED,
                0,
                credential(),
                handle);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(signed.authenticatorData());
        data.writeBytes(new byte[16]); // no model
        data.writeBytes(new byte[] {0, (byte) id.length});
        data.writeBytes(id);
        data.writeBytes(publicKey());
        return Map.of(
                "clientData", TEXT.encodeToString(signed.clientData()),
                "attestation", TEXT.encodeToString(attestation(data.toByteArray())),
                "transports", "internal,hybrid");
    }

    /** What an honest one signs. */
    Signed asked(JsonNode options) {
        return new Signed(
                "webauthn.get",
                options.path("challenge").stringValue(),
                origin,
                false,
                options.path("rpId").stringValue(),
                PRESENT | VERIFIED,
                0,
                credential(),
                handle);
    }

    /** The fields of the form that signs in. */
    Map<String, String> sign(Signed what) {
        byte[] clientData = what.clientData();
        byte[] authenticatorData = what.authenticatorData();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(authenticatorData);
            signature.update(hash(clientData));
            return Map.of(
                    "credential", what.credential(),
                    "clientData", TEXT.encodeToString(clientData),
                    "authenticatorData", TEXT.encodeToString(authenticatorData),
                    "signature", TEXT.encodeToString(signature.sign()),
                    "userHandle", what.handle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** CBOR: {@code {"fmt": "none", "attStmt": {}, "authData": h'...'}}. */
    private static byte[] attestation(byte[] data) {
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.write(0xa3);
        text(cbor, "fmt");
        text(cbor, "none");
        text(cbor, "attStmt");
        cbor.write(0xa0);
        text(cbor, "authData");
        cbor.writeBytes(new byte[] {0x58, (byte) data.length});
        cbor.writeBytes(data);
        return cbor.toByteArray();
    }

    private static void text(ByteArrayOutputStream cbor, String text) {
        cbor.write(0x60 + text.length());
        cbor.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** COSE: an EC2 key on P-256 for ES256 (RFC 9053, sections 2.1 and 7.1). */
    private byte[] publicKey() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE});
        cbor.writeBytes(coordinate(open.getW().getAffineX().toByteArray()));
        cbor.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        cbor.writeBytes(coordinate(open.getW().getAffineY().toByteArray()));
        return cbor.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] bytes = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, bytes, COORDINATE - length, length);
        return bytes;
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return Objects.requireNonNull(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
