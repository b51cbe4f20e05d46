package org.openimr.server.logging;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The number of the request that this thread works on: random, so that it tells nothing, and the same in the answer's
 * header, in each line of the log and in a problem. One that a sender brings along is not taken: it could hold anything.
 */
public final class RequestNumber {
    /** The header of the answer. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "request";
    private static final String TRACE = "trace";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern TRACE_FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestNumber() {}

    /** Gives this thread a new one; {@link #end} takes it away. */
    public static String begin() {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String number = HexFormat.of().formatHex(random);
        MDC.put(KEY, number);
        return number;
    }

    /** The request is over. */
    public static void end() {
        MDC.remove(KEY);
        MDC.remove(TRACE);
    }

    /** Of the request on which this thread works; empty in a job. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY)).filter(FORM.asMatchPredicate());
    }

    /** Notes in which trace this thread works; without one, in none. */
    public static void trace(Optional<String> id) {
        id.ifPresentOrElse(one -> MDC.put(TRACE, one), () -> MDC.remove(TRACE));
    }

    static Optional<String> in(Map<String, String> noted) {
        return Optional.ofNullable(noted.get(KEY)).filter(FORM.asMatchPredicate());
    }

    static Optional<String> traceIn(Map<String, String> noted) {
        return Optional.ofNullable(noted.get(TRACE)).filter(TRACE_FORM.asMatchPredicate());
    }
}
