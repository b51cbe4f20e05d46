package org.openimr.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The objects of a file (ISO 32000-1, 7.5), written in the order of their numbers: the same objects, the same bytes.
 * Objects without a stream share a compressed one.
 */
final class PdfFile {
    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
    private static final int ENTRY = 7;
    private static final int FREE = 65_535;
    private static final int ID_LENGTH = 16;

    /** An object as it stands in the file, or the entries of its stream's dictionary; empty where it is to come. */
    private final List<String> values = new ArrayList<>();

    /** What the streams hold, by the number of their object. */
    private final Map<Integer, byte[]> streams = new HashMap<>();

    /** The number of an object to come, from 1. */
    int reserve() {
        values.add("");
        return values.size();
    }

    /** Sets an object that was reserved, as it stands in the file. */
    void put(int number, String value) {
        values.set(number - 1, value);
    }

    int add(String value) {
        values.add(value);
        return values.size();
    }

    /** Adds a stream with the entries of its dictionary, without its length. */
    int addStream(String entries, byte[] data) {
        int number = add(entries);
        streams.put(number, data);
        return number;
    }

    static String reference(int number) {
        return number + " 0 R";
    }

    /** A text string: plain where it can be, else UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
    static String text(String words) {
        if (words.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return "(" + words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
        }
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The whole file. */
    byte[] written(int catalog, int information) {
        var out = new ByteArrayOutputStream(160 * 1024);
        out.writeBytes(HEADER.getBytes(StandardCharsets.ISO_8859_1));
        int shared = values.size() + 1;
        int table = shared + 1;
        byte[] entries = new byte[(table + 1) * ENTRY];
        entry(entries, 0, 0, 0, FREE);
        var index = new StringBuilder();
        var body = new StringBuilder(32 * 1024);
        int plain = 0;
        for (int number = 1; number <= values.size(); number++) {
            String value = values.get(number - 1);
            byte[] data = streams.get(number);
            if (data != null) {
                entry(entries, number, 1, out.size(), 0);
                stream(out, number, value, data);
            } else {
                if (value.isEmpty()) throw new IllegalStateException("object " + number + " was never made");
                entry(entries, number, 2, shared, plain++);
                index.append(number).append(' ').append(body.length()).append(' ');
                body.append(value).append('\n');
            }
        }
        entry(entries, shared, 1, out.size(), 0);
        byte[] sharing = (index.toString() + body).getBytes(StandardCharsets.ISO_8859_1);
        stream(
                out,
                shared,
                "/Type /ObjStm /N " + plain + " /First " + index.length() + " /Filter /FlateDecode",
                Deflated.of(sharing));
        int start = out.size();
        entry(entries, table, 1, start, 0);
        String id = "<" + identity(out.toByteArray()) + ">";
        stream(
                out,
                table,
                "/Type /XRef /Size " + (table + 1) + " /W [1 4 2] /Root " + reference(catalog) + " /Info "
                        + reference(information) + " /ID [" + id + " " + id + "] /Filter /FlateDecode",
                Deflated.of(entries));
        out.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void stream(ByteArrayOutputStream out, int number, String entries, byte[] data) {
        String head = number + " 0 obj\n<<" + entries + " /Length " + data.length + ">>\nstream\n";
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void entry(byte[] entries, int number, int type, int second, int third) {
        int at = number * ENTRY;
        entries[at] = (byte) type;
        for (int i = 0; i < 4; i++) entries[at + 1 + i] = (byte) (second >> (24 - 8 * i));
        entries[at + 5] = (byte) (third >> 8);
        entries[at + 6] = (byte) third;
    }

    private static String identity(byte[] before) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(before);
            return HexFormat.of().formatHex(hash, 0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
