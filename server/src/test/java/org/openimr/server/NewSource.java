package org.openimr.server;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Addresses nobody has asked from yet, of the range that RFC 2544 sets apart for tests. What is limited by source would
 * answer a test that asks much with a refusal, and a refusal tells no secret whatever the page would have told.
 */
public final class NewSource {
    /** The header by which a proxy names whom it asks for. */
    public static final String HEADER = "X-Forwarded-For";

    private static final int RANGE = 1 << 17;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private NewSource() {}

    /** The next address of 198.18.0.0/15. */
    public static String next() {
        int at = NEXT.getAndIncrement() % RANGE;
        return "198." + (18 + (at >> 16)) + "." + (at >> 8 & 0xff) + "." + (at & 0xff);
    }
}
