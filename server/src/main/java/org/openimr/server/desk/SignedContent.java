package org.openimr.server.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openimr.server.json.Reading;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exactly what is signed.
 *
 * @param opened  pages of the file that the reviewer had opened
 * @param pages   of the file in all
 */
public record SignedContent(DeskDraft draft, int opened, int pages) {
    /** In JSON, always the same for the same content. */
    String written() {
        ObjectNode json = Reading.MAPPER.createObjectNode();
        json.set("draft", DraftShapes.DRAFT.write(draft));
        return json.put("pagesOpened", opened).put("pages", pages).toString();
    }

    /** Hash of it together with the statement, 64 hexadecimal digits. */
    public String sha256(String statement) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(statement.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(written().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static DeskDraft draft(String written) {
        return DeskDrafts.draft(Reading.MAPPER.readTree(written).path("draft").toString());
    }
}
