package org.openimr.server.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checkpoint as it is written: lines that can be read by eye, the last of them a signature over all before it.
 *
 * @param key       SHA-256 of the public key that it is to be checked with, 64 hexadecimal digits
 * @param signature Ed25519
 */
public record SignedCheckpoint(Checkpoint checkpoint, String key, String signature) {
    private static final String KIND = "openimr-checkpoint 1";
    private static final Pattern SIGNED = Pattern.compile("(.*\n)signature ([A-Za-z0-9+/]{86}==)\n", Pattern.DOTALL);
    private static final Pattern SUBTREE = Pattern.compile("(\\d{1,2}) ([0-9a-f]{64})");
    private static final int MOST_CHARACTERS = 100_000;

    /** @param signs makes the signature over the bytes it is given */
    static SignedCheckpoint of(Checkpoint checkpoint, String key, Function<byte[], byte[]> signs) {
        byte[] signed = signed(checkpoint, key).getBytes(StandardCharsets.UTF_8);
        return new SignedCheckpoint(checkpoint, key, Base64.getEncoder().encodeToString(signs.apply(signed)));
    }

    /** The whole file. */
    String text() {
        return signed(checkpoint, key) + "signature " + signature + "\n";
    }

    /** What the signature is over. */
    byte[] signedBytes() {
        return signed(checkpoint, key).getBytes(StandardCharsets.UTF_8);
    }

    byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }

    /** SHA-256 of the whole file. */
    String digest() {
        return HexFormat.of().formatHex(HashTree.sha256().digest(text().getBytes(StandardCharsets.UTF_8)));
    }

    private static String signed(Checkpoint of, String key) {
        StringBuilder text = new StringBuilder();
        text.append(KIND).append('\n');
        text.append("number ").append(of.number()).append('\n');
        text.append("events ").append(of.events()).append('\n');
        text.append("position ").append(of.position()).append('\n');
        text.append("root ").append(of.root()).append('\n');
        text.append("made ").append(of.madeAt()).append('\n');
        text.append("before ").append(of.before()).append('\n');
        of.grown().forEach(part -> text.append("grown ").append(line(part)));
        of.tops().forEach(part -> text.append("top ").append(line(part)));
        return text.append("key ").append(key).append('\n').toString();
    }

    private static String line(Subtree part) {
        return part.level() + " " + part.hex() + "\n";
    }

    /** @throws IllegalArgumentException if it is no text of a checkpoint, to the last character */
    public static SignedCheckpoint parse(String text) {
        Matcher form = SIGNED.matcher(text);
        if (text.length() > MOST_CHARACTERS || !form.matches())
            throw new IllegalArgumentException("it has no signature");
        Lines lines = new Lines(new ArrayList<>(form.group(1).lines().toList()));
        lines.value(KIND);
        Checkpoint checkpoint = new Checkpoint(
                number(lines.value("number ")),
                number(lines.value("events ")),
                number(lines.value("position ")),
                lines.value("root "),
                time(lines.value("made ")),
                lines.value("before "),
                lines.subtrees("grown "),
                lines.subtrees("top "));
        SignedCheckpoint read = new SignedCheckpoint(checkpoint, lines.value("key "), form.group(2));
        if (!read.text().equals(text)) throw new IllegalArgumentException("it is not written as a checkpoint is");
        return read;
    }

    /** What is left to be read. */
    private record Lines(List<String> left) {
        String value(String name) {
            if (left.isEmpty() || !left.getFirst().startsWith(name)) {
                throw new IllegalArgumentException("the line \"" + name.strip() + "\" is missing");
            }
            return left.removeFirst().substring(name.length());
        }

        List<Subtree> subtrees(String name) {
            List<Subtree> read = new ArrayList<>();
            while (!left.isEmpty() && left.getFirst().startsWith(name)) {
                Matcher part = SUBTREE.matcher(value(name));
                if (!part.matches())
                    throw new IllegalArgumentException("a line \"" + name.strip() + "\" is not as it must be");
                read.add(new Subtree(Integer.parseInt(part.group(1)), part.group(2)));
            }
            return read;
        }
    }

    private static long number(String digits) {
        if (!digits.matches("\\d{1,18}")) throw new IllegalArgumentException("a number is not as it must be");
        return Long.parseLong(digits);
    }

    private static Instant time(String written) {
        try {
            return Instant.parse(written);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("the line \"made\" is no time", e);
        }
    }
}
