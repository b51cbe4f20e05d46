package org.openimr.records.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files and Word documents, and lies in their lists of contents. */
final class Zips {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Zips() {}

    static byte[] of(String name, String content) {
        return of(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] of(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts of a Word document that says the harmless words; more are put in by name. */
    static Map<String, byte[]> word() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        put(parts, "word/document.xml", document("<w:p><w:r><w:t>" + Hostile.WORDS + "</w:t></w:r></w:p>"));
        return parts;
    }

    static String document(String body) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
    }

    static byte[] word(String name, String content) {
        Map<String, byte[]> parts = word();
        put(parts, name, content);
        return of(parts);
    }

    /** A Word document with one reference. */
    static byte[] referring(String kind, String target, boolean outside) {
        return word(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + KIND + kind
                        + "\" Target=\"" + target + "\"" + (outside ? " TargetMode=\"External\"" : "")
                        + "/></Relationships>");
    }

    static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A Word document whose body is so many spaces. */
    static byte[] spaces(int count) {
        var bytes = new ByteArrayOutputStream();
        byte[] block = " ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            for (int left = count; left > 0; left -= block.length) zip.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same file, whose list says of every part that it is small. */
    static byte[] sayingSmall(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.limit() - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) bytes.putInt(at + 24, 100);
        }
        return copy(bytes);
    }

    static byte[] sayingEncrypted(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.limit() - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) bytes.putShort(at + 8, (short) 1);
        }
        return copy(bytes);
    }

    private static byte[] copy(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.limit()];
        bytes.get(0, copy);
        return copy;
    }
}
