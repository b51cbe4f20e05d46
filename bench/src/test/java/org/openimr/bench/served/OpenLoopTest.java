package org.openimr.bench.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private static final int STALL = 2_000;

    @Test
    void a_server_that_stalls_once_is_seen_by_all_who_came_meanwhile() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        // One request at a time: while it stalls the others wait, as a closed loop would never notice.
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", exchange -> {
            try {
                if (asked.incrementAndGet() == 20) Thread.sleep(STALL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(asked.get() == 30 ? 500 : 200, -1);
            exchange.close();
        });
        server.start();
        try {
            OpenLoop load = new OpenLoop(
                    server.getAddress().getPort(), 100, OpenLoop.asking(_ -> Connection.request("GET", "/", "", "")));
            OpenLoop.Outcome outcome = load.over(2.5);
            assertThat(outcome.faults()).containsExactly("answered 500");
            assertThat(outcome.seconds()).hasSize(249).isSorted();
            // 200 came during the stall, of whom 64 were asking; half of them waited for more than half of it.
            assertThat(outcome.seconds())
                    .filteredOn(seconds -> seconds > STALL / 2000.0)
                    .hasSizeGreaterThan(80);
            assertThat(outcome.at(0.99)).isGreaterThan(0.9 * STALL / 1000.0);
        } finally {
            server.stop(0);
        }
    }
}
