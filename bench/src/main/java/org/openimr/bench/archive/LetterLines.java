package org.openimr.bench.archive;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The letters of a stream as JSON lines with a name and a text, each made when it is read. */
final class LetterLines extends InputStream {
    private static final JsonFactory JSON = new JsonFactory();

    private final LetterStream letters;
    private int next;
    private byte[] line = {};
    private int at;

    LetterLines(LetterStream letters) {
        this.letters = letters;
    }

    private boolean isAtEnd() {
        while (at == line.length && next < letters.letters()) {
            line = line(letters.letter(next++));
            at = 0;
        }
        return at == line.length;
    }

    private static byte[] line(GeneratedDetermination letter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 10);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("name", letter.fileName());
            json.writeStringProperty("text", letter.text());
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : line[at++] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int most) {
        if (most == 0) return 0;
        if (isAtEnd()) return -1;
        int length = Math.min(most, line.length - at);
        System.arraycopy(line, at, to, from, length);
        at += length;
        return length;
    }
}
