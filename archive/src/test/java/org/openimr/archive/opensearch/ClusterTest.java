package org.openimr.archive.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.opensearch.ClusterSettings.Login;

/** Nodes that do not answer, or answer badly. */
class ClusterTest {
    private record Reply(int status, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> logins = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            logins.add(exchange.getRequestHeaders()
                    .getOrDefault("Authorization", List.of("none"))
                    .getFirst());
            exchange.getRequestBody().readAllBytes();
            Reply reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI living() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static URI dead() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static Cluster cluster(Duration patience, URI... hosts) {
        return new Cluster(
                new ClusterSettings(List.of(hosts), "a", 1, 0, Optional.of(new Login("reader", "s3cret")), patience));
    }

    @Test
    void a_dead_host_is_passed_over_and_then_left_alone() throws IOException {
        replies.add(new Reply(200, "{\"ok\":true}"));
        URI dead = dead();
        try (Cluster cluster = cluster(Duration.ofSeconds(9), dead, living(), dead)) {
            for (int i = 0; i < 6; i++) {
                assertThat(cluster.ask(Call.get("/")).orFail().path("ok").asBoolean())
                        .isTrue();
            }
        }
        Hosts hosts = new Hosts(List.of(dead, living()));
        hosts.wasSilent(dead);
        assertThat(List.of(hosts.next(), hosts.next(), hosts.next())).containsOnly(living());
        hosts.wasSilent(living());
        assertThat(List.of(hosts.next(), hosts.next())).contains(dead, living());
    }

    @Test
    void a_host_that_takes_the_call_and_never_answers_costs_a_part_of_the_patience() throws IOException {
        replies.add(new Reply(200, "{\"ok\":true}"));
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Cluster cluster = cluster(
                        Duration.ofSeconds(6), URI.create("http://127.0.0.1:" + silent.getLocalPort()), living())) {
            long start = System.nanoTime();
            assertThat(cluster.ask(Call.get("/")).orFail().path("ok").asBoolean())
                    .isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
        }
    }

    @Test
    void no_host_at_all_ends_with_the_patience_and_a_code_and_no_password() throws IOException {
        try (Cluster cluster = cluster(Duration.ofMillis(600), dead(), dead())) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> cluster.ask(Call.get("/x/_doc/1?secret=1")))
                    .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                    .satisfies(e -> {
                        assertThat(e.fault()).isEqualTo(ArchiveFault.CLUSTER_UNREACHABLE);
                        assertThat(e).hasMessageContaining("ARCH-106").hasMessageContaining("GET /x/_doc/1");
                        assertThat(e.toString() + e.getCause())
                                .doesNotContain("s3cret")
                                .doesNotContain("secret=1");
                    });
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void what_a_node_cannot_now_is_asked_again() {
        replies.addAll(List.of(
                new Reply(503, "{}"), new Reply(429, "{}"), new Reply(500, "{}"), new Reply(200, "{\"ok\":true}")));
        try (Cluster cluster = cluster(Duration.ofSeconds(20), living())) {
            Answer answer = cluster.ask(Call.get("/"));
            assertThat(answer.status()).isIn(200, 500);
        }
        assertThat(logins)
                .allMatch(login -> login.equals("Basic cmVhZGVyOnMzY3JldA=="))
                .hasSizeGreaterThan(2);
    }

    @Test
    void an_error_that_stays_is_told_in_the_clusters_own_words() {
        replies.add(new Reply(401, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"missing credentials\"}}"));
        try (Cluster cluster = cluster(Duration.ofSeconds(20), living())) {
            assertThatThrownBy(() -> cluster.ask(Call.get("/")).orFail())
                    .hasMessageContaining("ARCH-107")
                    .cause()
                    .hasMessageContaining("missing credentials");
        }
        assertThat(logins).hasSize(1);
    }

    @Test
    void a_result_without_every_part_of_the_index_is_no_result() {
        replies.add(new Reply(200, "{\"_shards\":{\"failed\":1},\"hits\":{}}"));
        try (Cluster cluster = cluster(Duration.ofSeconds(20), living())) {
            assertThatThrownBy(() -> new Searching(cluster).ask(Call.post("/a/_search", List.of())))
                    .hasMessageContaining("ARCH-107");
        }
    }

    @Test
    void a_page_of_something_else_at_the_address_is_no_answer() {
        replies.add(new Reply(200, "<html>welcome</html>"));
        try (Cluster cluster = cluster(Duration.ofMillis(500), living())) {
            assertThatThrownBy(() -> cluster.ask(Call.get("/")))
                    .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(ArchiveFault.CLUSTER_UNREACHABLE));
        }
    }

    @Test
    void settings_that_cannot_be_are_refused() {
        for (String host : List.of("localhost:9200", "ftp://a:1", "http://user:word@a:9200", "http://a:9200/path")) {
            assertThatThrownBy(() -> ClusterSettings.of(List.of(URI.create(host))))
                    .as(host)
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("word");
        }
        assertThatThrownBy(() -> ClusterSettings.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Login("u", "s3cret").toString()).doesNotContain("s3cret");
    }
}
