package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openimr.server.json.Reading;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AtOnceTest {
    private final AtOnce filter = new AtOnce(2);
    private final AtomicInteger worked = new AtomicInteger();

    private MockHttpServletResponse ask(String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }

    @Test
    void a_third_of_two_is_told_to_come_again_and_taken_when_there_is_room() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        Runnable slow = () -> {
            try {
                ask("/api/v1/queue", (_, _) -> {
                    begun.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    worked.incrementAndGet();
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        Thread one = Thread.ofPlatform().start(slow);
        Thread two = Thread.ofPlatform().start(slow);
        begun.await();
        MockHttpServletResponse third = ask("/api/v1/queue", (_, _) -> worked.incrementAndGet());
        assertThat(third.getStatus()).isEqualTo(503);
        assertThat(third.getHeader("Retry-After")).isEqualTo("2");
        assertThat(third.getContentType()).startsWith("application/problem+json");
        assertThat(Reading.MAPPER
                        .readTree(third.getContentAsString())
                        .path("code")
                        .stringValue())
                .isEqualTo("API-311");
        assertThat(ask("/queue", (_, _) -> worked.incrementAndGet()).getStatus())
                .isEqualTo(503);
        assertThat(worked.get()).isZero();
        assertThat(ask("/health/ready", (_, _) -> {}).getStatus()).isEqualTo(200);
        assertThat(ask("/metrics", (_, _) -> {}).getStatus()).isEqualTo(200);
        end.countDown();
        one.join();
        two.join();
        assertThat(ask("/api/v1/queue", (_, _) -> {}).getStatus()).isEqualTo(200);
        assertThat(worked.get()).isEqualTo(2);
    }

    @Test
    void a_place_is_given_back_by_what_fails_too() throws Exception {
        for (int i = 0; i < 5; i++) {
            try {
                ask("/api/v1/queue", (_, _) -> {
                    throw new IllegalStateException("planted");
                });
            } catch (IllegalStateException _) {
                // as planted
            }
        }
        assertThat(ask("/api/v1/queue", (_, _) -> {}).getStatus()).isEqualTo(200);
    }
}
