package org.openimr.records.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.read.MailPart;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;
import org.openimr.records.read.PageSize;

/** Reads frames and trusts none: the other side has a hostile document in its hands. */
final class FrameReader {
    /** Of one frame, bytes: a reading copy, a thumbnail and a page of text. */
    private static final int LONGEST = 96 << 20;

    private final DataInputStream in;

    FrameReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** @throws IOException at the end, or where what came is no frame */
    Frame next() throws IOException {
        int kind = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) throw new IOException("no frame of " + length + " bytes");
        byte[] content = in.readNBytes(length);
        if (content.length < length) throw new EOFException("a frame that breaks off");
        try {
            return frame(kind, new DataInputStream(new ByteArrayInputStream(content)));
        } catch (IllegalArgumentException e) {
            throw new IOException("a frame that makes no sense", e);
        }
    }

    private static Frame frame(int kind, DataInputStream from) throws IOException {
        return switch (kind) {
            case FrameWriter.OPENED ->
                new Frame.Opened(new DocumentFacts(DocumentType.valueOf(text(from)), from.readInt()));
            case FrameWriter.PAGE -> new Frame.Page(page(from));
            case FrameWriter.LOOK -> new Frame.Look(look(from));
            case FrameWriter.PART -> new Frame.Part(new MailPart(new DocumentName(text(from)), Path.of(text(from))));
            case FrameWriter.REFUSED -> refused(from);
            case FrameWriter.DONE -> new Frame.Done();
            default -> throw new IOException("no kind of frame: " + kind);
        };
    }

    private static Frame refused(DataInputStream from) throws IOException {
        IntakeRefusal refusal = IntakeRefusal.valueOf(text(from));
        int page = from.readInt();
        return new Frame.Refused(refusal, page < 1 ? OptionalInt.empty() : OptionalInt.of(page), text(from));
    }

    private static PageRead page(DataInputStream from) throws IOException {
        int number = from.readInt();
        var size = new PageSize(from.readDouble(), from.readDouble());
        int turned = from.readInt();
        double straight = from.readDouble();
        PageText text = pageText(from);
        Optional<PageLook> look = from.readBoolean() ? Optional.of(look(from)) : Optional.empty();
        String doubt = text(from);
        return new PageRead(
                number,
                size,
                turned,
                straight,
                text,
                look,
                doubt.isEmpty() ? Optional.empty() : Optional.of(IntakeRefusal.valueOf(doubt)));
    }

    private static PageText pageText(DataInputStream from) throws IOException {
        TextSource source = TextSource.valueOf(text(from));
        int count = from.readInt();
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = text(from);
            var box = new Box(from.readDouble(), from.readDouble(), from.readDouble(), from.readDouble());
            int confidence = from.readInt();
            lines.add(new TextLine(text, box, confidence < 0 ? OptionalInt.empty() : OptionalInt.of(confidence)));
        }
        return new PageText(source, lines);
    }

    private static PageLook look(DataInputStream from) throws IOException {
        return new PageLook(from.readInt(), bytes(from), bytes(from), from.readLong());
    }

    private static String text(DataInputStream from) throws IOException {
        return new String(bytes(from), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > from.available()) throw new EOFException("a frame that says more than it has");
        return from.readNBytes(length);
    }
}
