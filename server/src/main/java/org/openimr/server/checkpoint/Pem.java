package org.openimr.server.checkpoint;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of keys, RFC 7468. */
final class Pem {
    private static final int LINE = 64;

    private Pem() {}

    static String write(byte[] content, String block) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + block + "-----\n" + body + "\n-----END " + block + "-----\n";
    }

    /** @throws IllegalArgumentException if there is no such block */
    static byte[] read(String text, String block) {
        Matcher form = Pattern.compile(
                        "-----BEGIN " + block + "-----([A-Za-z0-9+/=\\s]{1,2000})-----END " + block + "-----")
                .matcher(text);
        if (!form.find()) throw new IllegalArgumentException("there is no block " + block);
        return Base64.getMimeDecoder().decode(form.group(1));
    }
}
