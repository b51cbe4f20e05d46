package org.openimr.records.hostile;

import static org.openimr.records.hostile.ExhaustingPdfs.joined;
import static org.openimr.records.hostile.Hostile.blank;
import static org.openimr.records.hostile.Hostile.harmless;
import static org.openimr.records.hostile.Hostile.refused;
import static org.openimr.records.intake.IntakeRefusal.BROKEN;
import static org.openimr.records.intake.IntakeRefusal.EMBEDDED_FILE;
import static org.openimr.records.intake.IntakeRefusal.EMPTY;
import static org.openimr.records.intake.IntakeRefusal.ENCRYPTED;
import static org.openimr.records.intake.IntakeRefusal.EXPANDS_TOO_FAR;
import static org.openimr.records.intake.IntakeRefusal.LAUNCHES;
import static org.openimr.records.intake.IntakeRefusal.MACRO;
import static org.openimr.records.intake.IntakeRefusal.MESSAGE_TOO_DEEP;
import static org.openimr.records.intake.IntakeRefusal.NESTED_TOO_DEEP;
import static org.openimr.records.intake.IntakeRefusal.NOTHING_ATTACHED;
import static org.openimr.records.intake.IntakeRefusal.NOT_ACCEPTED;
import static org.openimr.records.intake.IntakeRefusal.OUTSIDE_CONTENT;
import static org.openimr.records.intake.IntakeRefusal.PICTURE_TOO_LARGE;
import static org.openimr.records.intake.IntakeRefusal.TOO_LARGE;
import static org.openimr.records.intake.IntakeRefusal.TOO_MANY_PAGES;
import static org.openimr.records.intake.IntakeRefusal.TWO_KINDS;
import static org.openimr.records.intake.IntakeRefusal.UNSAFE_XML;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.openimr.records.Fictional;

/** Pictures, Word documents, archives, messages and the rest. */
final class OtherUploads {
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private OtherUploads() {}

    static List<Hostile> all() {
        return List.of(
                refused("PNG of 60,000 by 60,000", () -> png(60_000, 60_000, new byte[0]), PICTURE_TOO_LARGE),
                blank(
                        "PNG with a comment that unpacks to 600 MB",
                        () -> png(90, 90, chunk("zTXt", joined(RawPdf.ascii("a\0\0"), RawPdf.packed(600L << 20, (byte)
                                'a'))))),
                blank(
                        "PNG with a colour table that unpacks to 600 MB",
                        () -> png(90, 90, chunk("iCCP", joined(RawPdf.ascii("a\0\0"), RawPdf.packed(600L << 20, (byte)
                                0))))),
                refused("PNG that breaks off", () -> Arrays.copyOf(Fictional.image(picture(), "png"), 60), BROKEN),
                refused(
                        "PNG with a part longer than the file",
                        () -> png(90, 90, new byte[] {127, 0, 0, 0, 'a', 'b', 'c', 'd', 0, 0, 0, 0}),
                        BROKEN),
                refused("JPEG of 60,000 by 60,000", OtherUploads::largeJpeg, PICTURE_TOO_LARGE),
                refused("JPEG that breaks off", () -> Arrays.copyOf(Fictional.image(picture(), "jpg"), 400), BROKEN),
                refused("TIFF of 60,000 by 60,000", () -> tiff(60_000, 0), PICTURE_TOO_LARGE),
                refused("TIFF whose pages go round", () -> tiff(9, 8), NESTED_TOO_DEEP),
                refused("TIFF whose next page is nowhere", () -> tiff(9, 70_000), BROKEN),
                refused("TIFF of ten thousand pages", OtherUploads::longTiff, TOO_MANY_PAGES),
                refused(
                        "JPEG and archive",
                        () -> joined(Fictional.image(picture(), "jpg"), Zips.of("a", "b")),
                        TWO_KINDS),
                refused(
                        "JPEG and web page",
                        () -> joined(Fictional.image(picture(), "jpg"), RawPdf.ascii("<html><script>1</script>")),
                        TWO_KINDS),
                refused(
                        "PNG and program",
                        () -> joined(Fictional.image(picture(), "png"), RawPdf.ascii("MZ\u0090\0")),
                        TWO_KINDS),
                refused("GIF", () -> RawPdf.ascii("GIF89a\1\0\1\0\0\0\0;"), NOT_ACCEPTED),
                refused("macros", () -> Zips.word("word/vbaProject.bin", "x"), MACRO),
                refused(
                        "macros by the content types",
                        () -> Zips.word(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                        MACRO),
                refused(
                        "template from outside",
                        () -> Zips.referring("attachedTemplate", "http://192.0.2.1/t.dotm", true),
                        OUTSIDE_CONTENT),
                refused(
                        "picture from outside",
                        () -> Zips.referring("image", "http://192.0.2.1/a.png", true),
                        OUTSIDE_CONTENT),
                refused(
                        "object from outside",
                        () -> Zips.referring("oleObject", "//192.0.2.1/a", true),
                        OUTSIDE_CONTENT),
                refused("object inside", () -> Zips.word("word/embeddings/oleObject1.bin", "x"), EMBEDDED_FILE),
                refused("web page inside", () -> Zips.referring("aFChunk", "a.html", false), EMBEDDED_FILE),
                harmless("link to a web page in Word", () -> Zips.referring("hyperlink", "http://192.0.2.1/", true)),
                refused("a billion laughs", () -> Zips.word("word/document.xml", LAUGHS + "<l>&d;</l>"), UNSAFE_XML),
                refused(
                        "entity from outside",
                        () -> Zips.word(
                                "word/document.xml",
                                "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><l>&a;</l>"),
                        UNSAFE_XML),
                refused(
                        "definitions from outside in a part beside",
                        () -> Zips.word(
                                "word/_rels/document.xml.rels",
                                "<!DOCTYPE l SYSTEM \"http://192.0.2.1/l.dtd\"><Relationships/>"),
                        UNSAFE_XML),
                refused("part that unpacks to 400 MB", OtherUploads::bomb, EXPANDS_TOO_FAR),
                refused(
                        "part that unpacks to 400 MB and denies it",
                        () -> Zips.sayingSmall(bomb()),
                        EXPANDS_TOO_FAR,
                        BROKEN),
                refused("name that climbs", () -> Zips.word("../../../etc/cron.d/x", "x"), TWO_KINDS),
                refused("name with a drive", () -> Zips.word("C:\\x", "x"), TWO_KINDS),
                refused("name that starts at the root", () -> Zips.word("/etc/passwd", "x"), TWO_KINDS),
                refused("ten thousand parts", OtherUploads::manyParts, EXPANDS_TOO_FAR),
                refused("encrypted part", () -> Zips.sayingEncrypted(Zips.of(Zips.word())), ENCRYPTED),
                refused("program started by a field", () -> field("DDEAUTO c:\\\\cmd.exe \"/k\""), LAUNCHES),
                refused(
                        "picture fetched by a field",
                        () -> field("INCLUDEPICTURE http://192.0.2.1/a.png"),
                        OUTSIDE_CONTENT),
                refused(
                        "XML nested 100,000 deep",
                        () -> Zips.word("word/document.xml", "<a>".repeat(100_000) + "</a>".repeat(100_000)),
                        NESTED_TOO_DEEP),
                refused(
                        "Word document with something before it",
                        () -> joined(RawPdf.ascii("#!/bin/sh\n"), Zips.of(Zips.word())),
                        NOT_ACCEPTED),
                refused(
                        "Word document with something after it",
                        () -> joined(Zips.of(Zips.word()), RawPdf.ascii("more")),
                        TWO_KINDS),
                refused(
                        "archive in an archive in an archive",
                        () -> Zips.of(Map.of("a.zip", Zips.of(Map.of("a.zip", Zips.of("a", "b"))))),
                        NOT_ACCEPTED),
                refused("Windows program", () -> RawPdf.ascii("MZ\u0090\0\3\0\0\0"), NOT_ACCEPTED),
                refused("Linux program", () -> RawPdf.ascii("\u007fELF\2\1\1\0"), NOT_ACCEPTED),
                refused("web page", () -> RawPdf.ascii("<!DOCTYPE html><html><script>1</script></html>"), NOT_ACCEPTED),
                refused(
                        "drawing with a script",
                        () -> RawPdf.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
                        NOT_ACCEPTED),
                refused("rich text", () -> RawPdf.ascii("{\\rtf1{\\object\\objupdate}}"), NOT_ACCEPTED),
                refused("shell script", () -> RawPdf.ascii("#!/bin/sh\nrm -rf /\n"), NOT_ACCEPTED),
                refused("text with zeros", () -> RawPdf.ascii("text\0text\0text"), NOT_ACCEPTED),
                refused("nothing", () -> new byte[0], EMPTY),
                refused("text of 30 MB", () -> RawPdf.ascii("word ".repeat(6_000_000)), TOO_LARGE),
                refused("text of ten thousand pages", () -> RawPdf.ascii("a\f".repeat(10_000)), TOO_MANY_PAGES),
                refused("messages in messages", OtherUploads::deepMessage, MESSAGE_TOO_DEEP),
                refused("message of nothing", () -> RawPdf.ascii(head("text/plain") + "\r\n"), NOTHING_ATTACHED));
    }

    private static BufferedImage picture() {
        return new BufferedImage(90, 90, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static byte[] png(int width, int height, byte[] more) {
        byte[] head = new byte[13];
        ByteBuffer.wrap(head).putInt(width).putInt(height).put((byte) 8).put((byte) 0);
        byte[] rows = new byte[91 * 90];
        Arrays.fill(rows, (byte) 255);
        for (int i = 0; i < rows.length; i += 91) rows[i] = 0;
        return joined(
                RawPdf.ascii("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", head),
                more,
                chunk("IDAT", RawPdf.packed(rows)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String kind, byte[] content) {
        var crc = new CRC32();
        crc.update(RawPdf.ascii(kind));
        crc.update(content);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                RawPdf.ascii(kind),
                content,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] largeJpeg() {
        byte[] jpeg = Fictional.image(picture(), "jpg");
        for (int at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 255) == 0xff && (jpeg[at + 1] & 255) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 60_000).putShort(at + 7, (short) 60_000);
                return jpeg;
            }
        }
        throw new AssertionError("no frame");
    }

    private static byte[] tiff(int side, int next) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(RawPdf.ascii("II*\0")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(side);
        tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(side);
        tiff.putInt(next);
        return tiff.array();
    }

    private static byte[] longTiff() {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 30 * 10_000).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(RawPdf.ascii("II*\0")).putInt(8);
        for (int i = 1; i <= 10_000; i++) {
            tiff.putShort((short) 2);
            tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(9);
            tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(9);
            tiff.putInt(i == 10_000 ? 0 : 8 + 30 * i);
        }
        return tiff.array();
    }

    private static byte[] bomb() {
        return Zips.spaces(400_000_000);
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = Zips.word();
        for (int i = 0; i < 10_000; i++) parts.put("word/a" + i, new byte[0]);
        return Zips.of(parts);
    }

    private static byte[] field(String instruction) {
        return Zips.word(
                "word/document.xml",
                Zips.document("<w:p><w:r><w:instrText>" + instruction.replace("\"", "&quot;")
                        + "</w:instrText></w:r></w:p>"));
    }

    private static String head(String type) {
        return "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nDate: Mon, 5 Jan 2026 10:00:00 -0800\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n";
    }

    private static byte[] deepMessage() {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) text.append(head("message/rfc822"));
        return RawPdf.ascii(
                text.append(head("text/plain")).append("deep down\r\n").toString());
    }
}
