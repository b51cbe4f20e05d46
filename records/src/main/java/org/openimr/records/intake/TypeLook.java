package org.openimr.records.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its bytes; its name has no say. Reads the ends of the file, a text wholly. */
public final class TypeLook {
    private static final int END = 64 << 10;

    /** A plain text of more than this is no document a person wrote. */
    private static final long LONGEST_TEXT = 20 << 20;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private TypeLook() {}

    /** @throws IOException where the file cannot be read at all */
    public static TypeAnswer at(Path file, Limits limits) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            if (length == 0) return refused(IntakeRefusal.EMPTY, "0 bytes");
            if (length > limits.bytes()) return refused(IntakeRefusal.TOO_LARGE, length + " bytes");
            byte[] head = part(bytes, 0, (int) Math.min(END, length));
            byte[] tail = part(bytes, Math.max(0, length - END), (int) Math.min(END, length));
            MediaType media = media(head);
            Optional<DocumentType> type = binary(head);
            if (type.isEmpty()) return textual(file, length, head, media);
            Optional<ZipDirectory> zip = ZipDirectory.in(bytes);
            Optional<String> other = OtherFaces.of(type.get(), head, tail, zip.isPresent());
            if (other.isPresent()) return refused(IntakeRefusal.TWO_KINDS, type.get() + " and " + other.get());
            return type.get() == DocumentType.DOCX ? docx(zip, limits) : new TypeAnswer.Document(type.get());
        }
    }

    private static TypeAnswer docx(Optional<ZipDirectory> zip, Limits limits) {
        if (zip.isEmpty()) return refused(IntakeRefusal.BROKEN, "a ZIP without a list of contents");
        if (!zip.get().startsAtOnce() || !zip.get().endsAtEnd()) {
            return refused(IntakeRefusal.TWO_KINDS, "a ZIP with something before or after it");
        }
        return DocxCheck.refusal(zip.get(), limits)
                .map(TypeAnswer.class::cast)
                .orElseGet(() -> new TypeAnswer.Document(DocumentType.DOCX));
    }

    private static TypeAnswer textual(Path file, long length, byte[] head, MediaType media) throws IOException {
        if (media.toString().equals("message/rfc822")) return new TypeAnswer.Message();
        if (hiddenPdf(head)) return refused(IntakeRefusal.TWO_KINDS, "a PDF whose head is not at its first byte");
        if (!media.equals(MediaType.TEXT_PLAIN)) return refused(IntakeRefusal.NOT_ACCEPTED, media.toString());
        if (length > LONGEST_TEXT) return refused(IntakeRefusal.TOO_LARGE, "text of " + length + " bytes");
        return PlainText.decode(Files.readAllBytes(file)).isPresent()
                ? new TypeAnswer.Document(DocumentType.PLAIN_TEXT)
                : refused(IntakeRefusal.NOT_ACCEPTED, "not text");
    }

    private static boolean hiddenPdf(byte[] head) {
        int at = new String(head, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
        return at > 0 && at < 1024;
    }

    private static Optional<DocumentType> binary(byte[] head) {
        String begins = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (begins.startsWith("%PDF-")) return Optional.of(DocumentType.PDF);
        if (begins.startsWith("II*\0") || begins.startsWith("MM\0*")) return Optional.of(DocumentType.TIFF);
        if (begins.startsWith("\u00ff\u00d8\u00ff")) return Optional.of(DocumentType.JPEG);
        if (begins.equals("\u0089PNG\r\n\u001a\n")) return Optional.of(DocumentType.PNG);
        if (begins.startsWith("PK\u0003\u0004")) return Optional.of(DocumentType.DOCX);
        return Optional.empty();
    }

    private static MediaType media(byte[] head) throws IOException {
        try (InputStream stream = new ByteArrayInputStream(head)) {
            return KNOWN.detect(stream, new Metadata());
        }
    }

    private static byte[] part(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static TypeAnswer refused(IntakeRefusal refusal, String detail) {
        return new TypeAnswer.Refused(refusal, detail);
    }
}
