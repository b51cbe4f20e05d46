package org.openimr.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.openimr.server.cases.IssuedLetter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter as a file. */
enum Letters {
    PDF("pdf", MediaType.APPLICATION_PDF) {
        @Override
        byte[] bytes(IssuedLetter letter) {
            return letter.pdf();
        }
    },
    HTML("html", new MediaType("text", "html", StandardCharsets.UTF_8)) {
        @Override
        byte[] bytes(IssuedLetter letter) {
            return letter.html().getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXT("txt", new MediaType("text", "plain", StandardCharsets.UTF_8)) {
        @Override
        byte[] bytes(IssuedLetter letter) {
            return letter.text().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String extension;
    private final MediaType type;

    Letters(String extension, MediaType type) {
        this.extension = extension;
        this.type = type;
    }

    abstract byte[] bytes(IssuedLetter letter);

    /** @param name  of the file, without its ending */
    static ResponseEntity<byte[]> answer(IssuedLetter letter, String name, String extension) {
        for (Letters form : values()) {
            if (form.extension.equals(extension)) return form.answer(letter, name);
        }
        throw new Declined(ApiFault.NO_SUCH_ADDRESS);
    }

    private ResponseEntity<byte[]> answer(IssuedLetter letter, String name) {
        byte[] bytes = bytes(letter);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + extension + "\"");
        if (this == HTML) answer.header("Content-Security-Policy", policy(new String(bytes, StandardCharsets.UTF_8)));
        return answer.body(bytes);
    }

    /** The page carries its own style sheet: exactly that one is allowed, by its hash. */
    private static String policy(String page) {
        int start = page.indexOf("<style>") + "<style>".length();
        String style = page.substring(start, page.indexOf("</style>", start));
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
