package org.openimr.records.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** A PDF written by hand, object by object, so that anything can be wrong with it. */
final class RawPdf {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "/Root 1 0 R";

    /** One page that says what it says; whatever is added can be seen to be harmless by that. */
    static RawPdf page() {
        return page("", "");
    }

    static RawPdf page(String catalog, String page) {
        return new RawPdf()
                        .put(1, "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>")
                        .put(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .put(
                                3,
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                                        + "/Resources << /Font << /F1 5 0 R >> >> " + page + " >>")
                        .stream(4, "", words())
                        .put(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    static byte[] words() {
        return ascii("BT /F1 12 Tf 72 700 Td (The harmless words of this page.) Tj ET\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    RawPdf put(int number, String object) {
        objects.put(number, ascii(object));
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    RawPdf stream(int number, String entries, byte[] content) {
        return stream(number, "<< /Length " + content.length + " " + entries + " >>", content, true);
    }

    RawPdf stream(int number, String dictionary, byte[] content, boolean whole) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii(dictionary + "\nstream\n"));
        bytes.writeBytes(content);
        if (whole) bytes.writeBytes(ascii("\nendstream"));
        objects.put(number, bytes.toByteArray());
        return this;
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        int size = objects.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        for (var object : objects.entrySet()) {
            table.append(object.getKey()).append(" 1\n").append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(ascii(object.getKey() + " 0 obj\n"));
            file.writeBytes(object.getValue());
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(
                ascii(table + "trailer\n<< /Size " + size + " " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    /** So many bytes of one kind, packed. */
    static byte[] packed(long count, byte of) {
        var bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        java.util.Arrays.fill(block, of);
        try (var out = new DeflaterOutputStream(bytes)) {
            for (long left = count; left > 0; left -= block.length)
                out.write(block, 0, (int) Math.min(left, block.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] packed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
