package org.openimr.records.read;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** Takes an e-mail message apart: each attachment, of messages inside it too, and the text that was written. */
public final class MailMessage {
    /** Messages and groups of parts inside one another. Our choice, [D]: a message forwarded four times has nine. */
    private static final int DEEPEST = 12;

    private final Path folder;
    private final Limits limits;
    private final Receiver<MailPart> receiver;
    private int parts;

    private MailMessage(Path folder, Limits limits, Receiver<MailPart> receiver) {
        this.folder = folder;
        this.limits = limits;
        this.receiver = receiver;
    }

    /**
     * @param folder  for the parts' files
     * @throws RefusedException where it is too deep, too large, broken or empty
     */
    public static void split(Path message, Path folder, Limits limits, Receiver<MailPart> receiver) throws IOException {
        var splitting = new MailMessage(folder, limits, receiver);
        try (var bytes = new SharedFileInputStream(message.toFile())) {
            splitting.walk(new MimeMessage(Session.getInstance(new Properties()), bytes), 0);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
        if (splitting.parts == 0) throw new RefusedException(IntakeRefusal.NOTHING_ATTACHED, "no part with content");
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) throw new RefusedException(IntakeRefusal.MESSAGE_TOO_DEEP, "deeper than " + DEEPEST);
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart group) {
            boolean alternative = part.isMimeType("multipart/alternative");
            boolean plain = alternative && holdsPlainText(group);
            for (int i = 0; i < group.getCount(); i++) {
                Part inner = group.getBodyPart(i);
                // The same words once more, in another dress.
                if (plain && inner.isMimeType("text/html")) continue;
                walk(inner, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            walk(inner, depth + 1);
        } else {
            keep(part);
        }
    }

    private static boolean holdsPlainText(Multipart group) throws MessagingException {
        for (int i = 0; i < group.getCount(); i++) {
            if (group.getBodyPart(i).isMimeType("text/plain")) return true;
        }
        return false;
    }

    private void keep(Part part) throws MessagingException, IOException {
        if (++parts > limits.parts()) throw new RefusedException(IntakeRefusal.MESSAGE_TOO_DEEP, "too many parts");
        Optional<String> name = Optional.ofNullable(part.getFileName());
        boolean written = name.isEmpty() && part.isMimeType("text/*") && !Part.ATTACHMENT.equals(part.getDisposition());
        Path file = folder.resolve("part" + parts);
        try (InputStream in = part.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            long all = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                all += read;
                if (all > limits.bytes()) throw new RefusedException(IntakeRefusal.TOO_LARGE, "an attachment");
                out.write(block, 0, read);
            }
        }
        if (written) {
            asPlainText(part, file);
            if (Files.size(file) == 0) {
                parts--;
                return;
            }
        }
        String called = written ? "message.txt" : name.map(MailMessage::decoded).orElse("attachment");
        receiver.take(new MailPart(DocumentName.clean(called), file));
    }

    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException _) {
            return name;
        }
    }

    /** What was written in the message, in its own character set, as a document of plain text. */
    private static void asPlainText(Part part, Path file) throws MessagingException, IOException {
        Object content = part.getContent();
        String text = content instanceof String words ? words : Files.readString(file, StandardCharsets.ISO_8859_1);
        if (part.isMimeType("text/html")) text = HtmlWords.of(text);
        Files.writeString(file, text.isBlank() ? "" : text);
    }
}
