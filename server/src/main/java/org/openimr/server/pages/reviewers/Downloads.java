package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Text that is kept by who asks for it, and by nobody on the way. */
final class Downloads {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", UTF_8);

    private Downloads() {}

    static ResponseEntity<byte[]> csv(String name, String text) {
        return of(ContentDisposition.attachment().filename(name).build(), CSV, text);
    }

    /** To be read and printed in the browser. */
    static ResponseEntity<byte[]> text(String name, String text) {
        return of(ContentDisposition.inline().filename(name).build(), PLAIN, text);
    }

    private static ResponseEntity<byte[]> of(ContentDisposition disposition, MediaType type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(text.getBytes(UTF_8));
    }
}
