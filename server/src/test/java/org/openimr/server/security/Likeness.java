package org.openimr.server.security;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What somebody can learn from an answer, without what differs between any two: the number that was asked for, opaque
 * identifiers, tokens of forms and moments. Two answers that are equal so tell the same.
 *
 * @param place  where it sends on to, empty where nowhere
 */
record Likeness(int status, String type, String place, String body) {
    private static final Pattern NUMBER = Pattern.compile("CM\\d\\d-\\d{7}");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{90,}");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z|[A-Z][a-z]{2} \\d{1,2}, \\d{4}, \\d{1,2}:\\d\\d [AP]M");

    static Likeness of(HttpResponse<byte[]> answer) {
        return new Likeness(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                plain(answer.headers().firstValue("Location").orElse("")),
                plain(new String(answer.body(), StandardCharsets.UTF_8)));
    }

    private static String plain(String text) {
        String numbered = NUMBER.matcher(text).replaceAll("CM");
        String named = IDENTIFIER.matcher(numbered).replaceAll("ID");
        return MOMENT.matcher(TOKEN.matcher(named).replaceAll("TOKEN")).replaceAll("MOMENT");
    }

    /** Short enough to be read where two differ. */
    @Override
    public String toString() {
        return status + " " + type + " " + place + " " + body.length() + " characters: "
                + body.substring(0, Math.min(body.length(), 300)).replaceAll("\\s+", " ");
    }
}
