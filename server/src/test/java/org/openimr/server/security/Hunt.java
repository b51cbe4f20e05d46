package org.openimr.server.security;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Looks for words in whatever was fetched, under every coat. What came twice byte for byte is looked through once. */
final class Hunt {
    /** What stands where bytes are no text. */
    private static final char BROKEN = '\uFFFD';

    private static final int TEXT_HOLDS_FEW = 50;

    private final NameSearch words = new NameSearch();
    private final NameSearch bytes = new NameSearch();
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicLong fetched = new AtomicLong();

    /** For the identities of these people. */
    static Hunt forPeople(List<Planted> people) {
        Hunt hunt = new Hunt();
        for (Planted one : people) {
            for (String word : one.identity()) hunt.words.word(word, word);
            for (String word : one.otherwise()) hunt.words.word(word, word);
            hunt.bytes.bytes(bytes(one.id()), one.id().toString());
        }
        return hunt;
    }

    /** For these words. */
    static Hunt forWords(Iterable<String> given) {
        Hunt hunt = new Hunt();
        for (String word : given) hunt.words.word(word, word);
        return hunt;
    }

    /** What of it an answer tells, in its head and in its body. */
    Set<String> in(HttpHeaders head, byte[] body) {
        StringBuilder lines = new StringBuilder();
        head.map()
                .forEach((name, values) ->
                        lines.append(name).append(": ").append(values).append('\n'));
        Set<String> found = new TreeSet<>(look(lines.toString().getBytes(StandardCharsets.UTF_8)));
        found.addAll(in(body));
        return found;
    }

    /** What of it a file tells. */
    Set<String> in(byte[] body) {
        answers.incrementAndGet();
        fetched.addAndGet(body.length);
        return once(body, this::lookInside);
    }

    /** Most files carry the same fonts. */
    private Set<String> once(byte[] content, Function<byte[], Set<String>> looking) {
        String hash = hash(content);
        Set<String> before = known.get(hash);
        if (before != null) return before;
        Set<String> found = looking.apply(content);
        known.put(hash, found);
        return found;
    }

    private Set<String> lookInside(byte[] body) {
        Set<String> found = new TreeSet<>(look(body));
        if (PdfInside.isOne(body)) for (byte[] part : PdfInside.of(body)) found.addAll(once(part, this::look));
        return found;
    }

    private Set<String> look(byte[] content) {
        Set<String> found = new TreeSet<>(bytes.in(content));
        String text = new String(content, StandardCharsets.UTF_8);
        if (isBinary(text)) {
            found.addAll(words.in(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
            return found;
        }
        for (byte[] coat : Unwrapped.texts(text)) found.addAll(words.in(coat));
        byte[] decoded = Unwrapped.base64(text);
        found.addAll(bytes.in(decoded));
        found.addAll(words.in(new String(decoded, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8)));
        return found;
    }

    /** A font, a picture, what is deflated: not text that could have been escaped. */
    private static boolean isBinary(String text) {
        long broken = text.chars().filter(one -> one == BROKEN).count();
        return broken * TEXT_HOLDS_FEW > text.length();
    }

    /** How many answers were looked through. */
    int answers() {
        return answers.get();
    }

    /** How many bytes they had. */
    long fetched() {
        return fetched.get();
    }

    /** The account's sixteen bytes. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String hash(byte[] body) {
        try {
            return new String(MessageDigest.getInstance("SHA-256").digest(body), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
