package org.openimr.bench.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private final List<Integer> from = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            from.add(call.getRemoteAddress().getPort());
            if (from.size() == 2) call.getResponseHeaders().add("Connection", "close");
            call.getResponseHeaders().add("Set-Cookie", "one=1; Path=/");
            call.getResponseHeaders().add("Set-Cookie", "two=2; Path=/");
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void it_stays_open_until_the_server_says_that_it_closes_it() throws IOException {
        byte[] request = Connection.request("GET", "/", "", "");
        try (Connection connection = new Connection(server.getAddress().getPort())) {
            for (int i = 0; i < 4; i++)
                assertThat(connection.send(request).status()).isEqualTo(200);
        }
        assertThat(from.get(1)).isEqualTo(from.getFirst());
        assertThat(from.get(2)).isNotEqualTo(from.getFirst());
        assertThat(from.get(3)).isEqualTo(from.get(2));
    }

    @Test
    void one_that_was_not_used_for_long_is_not_used_again() throws IOException {
        byte[] request = Connection.request("GET", "/", "", "");
        try (Connection connection = new Connection(server.getAddress().getPort(), Duration.ZERO)) {
            connection.send(request);
            connection.send(request);
        }
        assertThat(from.get(1)).isNotEqualTo(from.getFirst());
    }

    @Test
    void a_field_that_comes_twice_is_there_twice() throws IOException {
        try (Connection connection = new Connection(server.getAddress().getPort())) {
            Connection.Answered answer = connection.send(Connection.request("GET", "/", "", ""));
            assertThat(answer.fields("set-cookie")).containsExactly("one=1; Path=/", "two=2; Path=/");
            assertThat(answer.field("absent")).isEmpty();
        }
    }
}
