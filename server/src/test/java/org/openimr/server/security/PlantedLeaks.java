package org.openimr.server.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers that tell who somebody is, each under another coat; there only between {@link #open} and {@link #close}. */
final class PlantedLeaks implements AutoCloseable {
    /** One for each way in which an identity could get out; the names of the methods below. */
    static final List<String> COATS =
            List.of("name", "login", "escaped", "percent", "json", "base64", "header", "cookie", "bytes", "pdf");

    private final RequestMappingHandlerMapping mappings;
    private final List<RequestMappingInfo> open;

    private PlantedLeaks(RequestMappingHandlerMapping mappings, List<RequestMappingInfo> open) {
        this.mappings = mappings;
        this.open = open;
    }

    /** Under addresses that the table of access leaves to parties, and one that it leaves to everyone. */
    static PlantedLeaks open(RequestMappingHandlerMapping mappings, Planted who) {
        Leaking leaking = new Leaking(who);
        List<RequestMappingInfo> infos = Stream.concat(
                        COATS.stream()
                                .map(coat -> map(mappings, leaking, coat, "/follow/{number}/letters/leak/" + coat)),
                        Stream.of(map(mappings, leaking, "name", "/api/v1/determinations/{number}/letter.leak")))
                .toList();
        return new PlantedLeaks(mappings, infos);
    }

    private static RequestMappingInfo map(
            RequestMappingHandlerMapping mappings, Leaking leaking, String coat, String pattern) {
        RequestMappingInfo info = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            Method method = Leaking.class.getMethod(coat);
            mappings.registerMapping(info, leaking, method);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        return info;
    }

    @Override
    public void close() {
        open.forEach(mappings::unregisterMapping);
    }

    /** A controller as nobody should write one. */
    public static final class Leaking {
        private final Planted who;

        Leaking(Planted who) {
            this.who = who;
        }

        @ResponseBody
        public ResponseEntity<byte[]> name() {
            return page(
                    "<p>Reviewed by Dr.\n  <b>" + who.displayName().substring(4).toUpperCase(Locale.ROOT) + "</b>");
        }

        @ResponseBody
        public ResponseEntity<byte[]> login() {
            return page("<p data-by='" + who.login() + "'>");
        }

        @ResponseBody
        public ResponseEntity<byte[]> escaped() {
            return page(HtmlUtils.htmlEscapeDecimal(who.displayName()));
        }

        @ResponseBody
        public ResponseEntity<byte[]> percent() {
            StringBuilder text = new StringBuilder();
            for (byte one : who.family().getBytes(StandardCharsets.UTF_8)) text.append("%%%02X".formatted(one));
            return page("/reviewers?name=" + text);
        }

        @ResponseBody
        public ResponseEntity<byte[]> json() {
            StringBuilder text = new StringBuilder();
            for (char one : who.displayName().toCharArray()) text.append("\\u%04x".formatted((int) one));
            return page("{\"by\": \"" + text + "\"}");
        }

        @ResponseBody
        public ResponseEntity<byte[]> base64() {
            return page("token=" + Base64.getUrlEncoder().withoutPadding().encodeToString(Hunt.bytes(who.id())));
        }

        @ResponseBody
        public ResponseEntity<byte[]> header() {
            return ResponseEntity.ok().header("X-By", who.id().toString()).body(new byte[0]);
        }

        @ResponseBody
        public ResponseEntity<byte[]> cookie() {
            String value = who.id().toString().replace("-", "");
            return ResponseEntity.ok().header("Set-Cookie", "by=" + value).body(new byte[0]);
        }

        @ResponseBody
        public ResponseEntity<byte[]> bytes() {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(Hunt.bytes(who.id()));
        }

        @ResponseBody
        public ResponseEntity<byte[]> pdf() throws IOException {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.getDocumentInformation().setAuthor(who.displayName());
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                document.save(file);
                return ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(file.toByteArray());
            }
        }

        private static ResponseEntity<byte[]> page(String text) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
