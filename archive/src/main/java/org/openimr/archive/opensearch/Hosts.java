package org.openimr.archive.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The hosts in turn. One that did not answer is left alone for a while, unless none other is left. */
final class Hosts {
    private static final long RESTS_NANOS = Duration.ofSeconds(10).toNanos();

    private final List<URI> hosts;
    private final Map<URI, Long> silentSince = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    Hosts(List<URI> hosts) {
        this.hosts = hosts;
    }

    URI next() {
        long now = System.nanoTime();
        int start = Math.floorMod(turn.getAndIncrement(), hosts.size());
        for (int i = 0; i < hosts.size(); i++) {
            URI host = hosts.get((start + i) % hosts.size());
            if (!rests(host, now)) return host;
        }
        return hosts.get(start);
    }

    private boolean rests(URI host, long now) {
        return silentSince.containsKey(host) && now - silentSince.getOrDefault(host, now) < RESTS_NANOS;
    }

    void answered(URI host) {
        silentSince.remove(host);
    }

    void wasSilent(URI host) {
        silentSince.put(host, System.nanoTime());
    }

    int count() {
        return hosts.size();
    }
}
