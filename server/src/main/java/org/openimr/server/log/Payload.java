package org.openimr.server.log;

/**
 * The content of an event as canonical JSON: an object, keys sorted, no white space, each number written one way.
 *
 * <p>Two payloads are equal if and only if they mean the same. PostgreSQL reorders keys and rewrites
 * numbers; the canonical form does not notice, so a hash taken before storing can be taken again after.
 *
 * @param json one JSON object; brought into canonical form
 */
public record Payload(String json) {
    /**
     * @throws IllegalArgumentException if it is not one JSON object, repeats a key, or holds what PostgreSQL cannot
     *     keep (the character U+0000, half a surrogate pair, a number beyond 10^400)
     */
    public Payload {
        json = CanonicalJson.of(json);
    }
}
