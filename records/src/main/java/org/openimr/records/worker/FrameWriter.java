package org.openimr.records.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;

/** Writes frames: one byte for the kind, four for the length, and the content. */
final class FrameWriter {
    static final int OPENED = 1;
    static final int PAGE = 2;
    static final int LOOK = 3;
    static final int PART = 4;
    static final int REFUSED = 5;
    static final int DONE = 6;

    private final DataOutputStream out;

    FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void write(Frame frame) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var content = new DataOutputStream(bytes);
        int kind = switch (frame) {
            case Frame.Opened opened -> opened(content, opened);
            case Frame.Page page -> page(content, page.page());
            case Frame.Look look -> look(content, look.look());
            case Frame.Part part -> part(content, part);
            case Frame.Refused refused -> refused(content, refused);
            case Frame.Done _ -> DONE;
        };
        out.writeByte(kind);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    private static int opened(DataOutputStream to, Frame.Opened opened) throws IOException {
        text(to, opened.facts().type().name());
        to.writeInt(opened.facts().pages());
        return OPENED;
    }

    private static int page(DataOutputStream to, PageRead page) throws IOException {
        to.writeInt(page.number());
        to.writeDouble(page.size().width());
        to.writeDouble(page.size().height());
        to.writeInt(page.turned());
        to.writeDouble(page.straight());
        pageText(to, page.text());
        to.writeBoolean(page.look().isPresent());
        if (page.look().isPresent()) look(to, page.look().get());
        text(to, page.doubt().map(Enum::name).orElse(""));
        return PAGE;
    }

    private static void pageText(DataOutputStream to, PageText text) throws IOException {
        text(to, text.source().name());
        to.writeInt(text.lines().size());
        for (TextLine line : text.lines()) {
            text(to, line.text());
            Box box = line.box();
            to.writeDouble(box.left());
            to.writeDouble(box.top());
            to.writeDouble(box.right());
            to.writeDouble(box.bottom());
            to.writeInt(line.confidence().orElse(-1));
        }
    }

    private static int look(DataOutputStream to, PageLook look) throws IOException {
        to.writeInt(look.number());
        bytes(to, look.readingCopy());
        bytes(to, look.thumbnail());
        to.writeLong(look.pictureHash());
        return LOOK;
    }

    private static int part(DataOutputStream to, Frame.Part part) throws IOException {
        text(to, part.part().name().value());
        text(to, part.part().file().toString());
        return PART;
    }

    private static int refused(DataOutputStream to, Frame.Refused refused) throws IOException {
        text(to, refused.refusal().name());
        to.writeInt(refused.page().orElse(0));
        text(to, refused.detail());
        return REFUSED;
    }

    private static void text(DataOutputStream to, String text) throws IOException {
        bytes(to, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream to, byte[] bytes) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
    }
}
