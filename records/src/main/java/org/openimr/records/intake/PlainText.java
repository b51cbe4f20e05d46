package org.openimr.records.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain text from bytes: by its byte order mark, else UTF-8, else Windows-1252. */
public final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /** Empty where it holds what no text holds, such as a zero byte. */
    public static Optional<String> decode(byte[] bytes) {
        String text;
        if (starts(bytes, 0xff, 0xfe)) text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        else if (starts(bytes, 0xfe, 0xff)) text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        else if (starts(bytes, 0xef, 0xbb, 0xbf)) text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        else text = unmarked(bytes);
        return text.chars().allMatch(PlainText::isText) ? Optional.of(text) : Optional.empty();
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isText(int c) {
        return c >= ' ' ? c != 0x7f && c != 0xfffe && c != 0xffff : c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }
}
