package org.openimr.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.openimr.determination.CaseNumber;
import org.openimr.server.Client.Answered;

/** Requests of the open protocol for resumable uploads, as a program sends them. */
public final class Upload {
    private static final String VERSION = "1.0.0";

    private Upload() {}

    /** Announces a report of a physician, from the claims administrator. */
    public static HttpRequest.Builder announce(Client by, CaseNumber number, String name, int length) {
        String about = "filename " + base64(name) + ",sender " + base64("CLAIMS_ADMINISTRATOR") + ",kind "
                + base64("PHYSICIAN_REPORT");
        return by.request("/api/v1/cases/" + number + "/files")
                .header("Tus-Resumable", VERSION)
                .header("Upload-Length", Integer.toString(length))
                .header("Upload-Metadata", about)
                .POST(BodyPublishers.noBody());
    }

    /** Where an announced file is sent to. */
    public static String address(Answered announced) {
        return announced.response().headers().firstValue("Location").orElseThrow();
    }

    /** Identifier of the file that is sent to an address. */
    public static String file(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** A part of a file. */
    public static HttpRequest.Builder part(Client by, String address, byte[] content, int from, int length) {
        return by.request(address)
                .header("Tus-Resumable", VERSION)
                .header("Upload-Offset", Integer.toString(from))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(content, from, length));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
