package org.openimr.server.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** An answer as it came and with every coat off: what somebody who looks closely can read in it. */
final class Unwrapped {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{20,}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern TAGS_AND_SPACE = Pattern.compile("(?:<[^<>]{0,400}>|\\s|\\u00a0)+");
    private static final Pattern INLINE_TAGS = Pattern.compile("<[^<>]{0,400}>");
    private static final int GROUP = 4;

    private Unwrapped() {}

    /** Texts in small letters. */
    static List<byte[]> texts(String text) {
        Set<String> coats = new LinkedHashSet<>(List.of(text));
        String open = json(text);
        coats.add(open);
        open = HtmlUtils.htmlUnescape(percent(open));
        coats.add(open);
        open = HtmlUtils.htmlUnescape(percent(HtmlUtils.htmlUnescape(text)));
        coats.add(open);
        coats.add(TAGS_AND_SPACE.matcher(open).replaceAll(" "));
        coats.add(INLINE_TAGS.matcher(open).replaceAll(""));
        List<byte[]> bytes = new ArrayList<>();
        for (String coat : coats) bytes.add(coat.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return bytes;
    }

    /** What stands in base 64, wherever it begins within a run of its letters. */
    static byte[] base64(String text) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            String letters = run.group().replace('-', '+').replace('_', '/');
            for (int skip = 0; skip < GROUP; skip++) {
                String part = letters.substring(skip);
                if (part.length() % GROUP == 1) part = part.substring(0, part.length() - 1);
                decoded.writeBytes(Base64.getDecoder().decode(part));
                decoded.write('\n');
            }
        }
        return decoded.toByteArray();
    }

    private static String json(String text) {
        if (text.indexOf('\\') < 0) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\\/", "/")
                .replace("\\\"", "\"")
                .replace("\\n", "\n");
    }

    /** Also of a text that is no address: what is no escape stays. */
    private static String percent(String text) {
        if (text.indexOf('%') < 0) return text;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream open = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) open.write(bytes[i] == '+' ? ' ' : bytes[i]);
            else {
                open.write((high << GROUP) | low);
                i += 2;
            }
        }
        return open.toString(StandardCharsets.UTF_8);
    }
}
