package org.openimr.server.security;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import org.openimr.server.RunningServer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Mappings answered as nobody should answer them, in the place of the real ones until they are closed. */
final class PlantedFaults implements AutoCloseable {
    private final RequestMappingHandlerMapping mappings;
    private final RequestMappingInfo info;
    private final HandlerMethod real;

    private PlantedFaults(RequestMappingHandlerMapping mappings, RequestMappingInfo info, HandlerMethod real) {
        this.mappings = mappings;
        this.info = info;
        this.real = real;
    }

    /** A party's page that forgot to ask whose case it is. */
    static PlantedFaults removedCheck(RunningServer server) {
        return open(server, "/follow/{number}/records", "unchecked");
    }

    /** One that knows whose it is, and says "not yours" where "not there" is to be said. */
    static PlantedFaults guessable(RunningServer server) {
        return open(server, "/follow/{number}/records", "guessable");
    }

    /** A public page that counts what is not published. */
    static PlantedFaults leakingCount(RunningServer server) {
        return open(server, "/decisions/how-to-search", "counting");
    }

    private static PlantedFaults open(RunningServer server, String pattern, String method) {
        RequestMappingHandlerMapping mappings = server.part(RequestMappingHandlerMapping.class);
        Map.Entry<RequestMappingInfo, HandlerMethod> real = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().contains(pattern)
                        && entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .findFirst()
                .orElseThrow();
        mappings.unregisterMapping(real.getKey());
        try {
            Class<?>[] takes = method.equals("counting") ? new Class<?>[0] : new Class<?>[] {String.class};
            Method planted = Faulty.class.getMethod(method, takes);
            mappings.registerMapping(real.getKey(), new Faulty(server.part(JdbcClient.class)), planted);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        return new PlantedFaults(mappings, real.getKey(), real.getValue());
    }

    @Override
    public void close() {
        mappings.unregisterMapping(info);
        HandlerMethod resolved = real.createWithResolvedBean();
        mappings.registerMapping(info, Objects.requireNonNull(resolved.getBean()), real.getMethod());
    }

    /** A controller as nobody should write one. */
    public static final class Faulty {
        private final JdbcClient jdbc;

        Faulty(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        private boolean isThere(String number) {
            return jdbc.sql("select exists (select from case_overview where number = ?)")
                    .param(number)
                    .query(Boolean.class)
                    .single();
        }

        @ResponseBody
        public ResponseEntity<String> unchecked(@PathVariable("number") String number) {
            return isThere(number)
                    ? page("<h1>Records</h1>")
                    : ResponseEntity.notFound().build();
        }

        @ResponseBody
        public ResponseEntity<String> guessable(@PathVariable("number") String number) {
            return isThere(number)
                    ? ResponseEntity.status(410).body("")
                    : ResponseEntity.notFound().build();
        }

        @ResponseBody
        public ResponseEntity<String> counting() {
            return page("<p>"
                    + jdbc.sql("select count(*) from case_overview")
                            .query(Long.class)
                            .single());
        }

        private static ResponseEntity<String> page(String text) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(text);
        }
    }
}
