package org.openimr.server.alerts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What each sender has left: a bucket of units that is filled evenly over a period. Remembered in this process only. The
 * least recent senders are forgotten, so that a flood of them fills no memory.
 */
public final class Budgets {
    private static final int SENDERS = 50_000;
    private static final int NETWORK_BYTES = 8;

    private record Bucket(double left, Instant at) {}

    private final double period;
    private final SequencedMap<String, Bucket> bySender = new LinkedHashMap<>();

    /** @param period  in which an empty bucket is filled */
    public Budgets(Duration period) {
        this.period = period.toMillis();
    }

    /**
     * Takes units if they are there.
     *
     * @param full  units of a full bucket; who asks for more at once needs a full one
     * @return empty if they were there; else how long to wait until they are
     */
    public synchronized Optional<Duration> take(String sender, int units, int full, Instant now) {
        Bucket before = bySender.remove(sender);
        double left = full;
        if (before != null) {
            double filled = Math.max(0, Duration.between(before.at(), now).toMillis()) * full / period;
            left = Math.min(full, before.left() + filled);
        }
        double wanted = Math.min(units, full);
        boolean enough = left >= wanted;
        if (bySender.size() >= SENDERS) bySender.pollFirstEntry();
        bySender.put(sender, new Bucket(enough ? left - wanted : left, now));
        if (enough) return Optional.empty();
        return Optional.of(Duration.ofMillis((long) Math.ceil((wanted - left) * period / full)));
    }

    /** The sender behind an address: one of version 4; of version 6 its network of 64 bits, all of which one sender has. */
    public static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*$", ""));
            if (!(parsed instanceof Inet6Address)) return "from " + parsed.getHostAddress();
            return "from " + HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES));
        } catch (IllegalArgumentException _) {
            return "from " + address;
        }
    }
}
