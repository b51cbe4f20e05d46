package org.openimr.letters.pdf;

import static org.openimr.letters.pdf.PdfFile.reference;
import static org.openimr.letters.pdf.PdfFile.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes attachments (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8). */
final class EmbeddedFiles {
    private final PdfFile file;
    private final Manuscript.Properties properties;

    EmbeddedFiles(PdfFile file, Manuscript.Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    /** @return what the catalog says about them; nothing without any */
    String write(List<Attachment> attachments) {
        if (attachments.isEmpty()) return "";
        var names = new StringBuilder();
        var associated = new StringBuilder();
        // A tree of names is in the order of its names.
        for (Attachment attachment : attachments.stream()
                .sorted(Comparator.comparing(one -> text(one.fileName())))
                .toList()) {
            String specification = reference(specification(attachment));
            names.append(text(attachment.fileName()))
                    .append(' ')
                    .append(specification)
                    .append(' ');
            associated.append(specification).append(' ');
        }
        return " /AF [" + associated + "] /Names <</EmbeddedFiles <</Names [" + names + "]>>>>";
    }

    private int specification(Attachment attachment) {
        byte[] bytes = attachment.bytes();
        String day = day(properties.date());
        int stream = file.addStream(
                "/Type /EmbeddedFile /Subtype /" + name(attachment.mediaType())
                        + " /Filter /FlateDecode /Params <</Size "
                        + bytes.length + " /CreationDate " + day + " /ModDate " + day + " /CheckSum <" + md5(bytes)
                        + ">>>",
                Deflated.of(bytes));
        return file.add("<</Type /Filespec /F " + text(attachment.fileName()) + " /UF " + text(attachment.fileName())
                + " /Desc " + text(attachment.description()) + " /AFRelationship /Data /EF <</F " + reference(stream)
                + " /UF " + reference(stream) + ">>>>");
    }

    /** Midnight UTC, as a date of ISO 32000-1, 7.9.4. */
    static String day(LocalDate date) {
        return "(D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z)";
    }

    private static String name(String mediaType) {
        return mediaType.replace("/", "#2F");
    }

    /** The check sum that the format asks for; it guards against damage, not against anybody. */
    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
