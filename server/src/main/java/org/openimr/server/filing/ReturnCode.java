package org.openimr.server.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code with which a person comes back to a draft: 130 random bits in letters and digits that are not mistaken for
 * one another. It is shown once; only its hash is kept.
 */
public record ReturnCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReturnCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new ReturnCode(code.toString());
    }

    /** As a person types it: small or capital, with or without hyphens and spaces, O for 0 and I or L for 1. */
    public static Optional<ReturnCode> parse(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean wellFormed = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return wellFormed ? Optional.of(new ReturnCode(code)) : Optional.empty();
    }

    /** In groups of five: "7K2QD-…". */
    public String printed() {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0 && i < LENGTH - 1) printed.append('-');
            printed.append(value.charAt(i));
        }
        return printed.toString();
    }

    byte[] hash() {
        return sha256(value.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not the code: it may stand in a log. */
    @Override
    public String toString() {
        return "ReturnCode[…]";
    }
}
