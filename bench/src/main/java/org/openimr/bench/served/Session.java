package org.openimr.bench.served;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is signed in on the pages.
 *
 * @param cookie the field of a request by which the server knows it
 */
record Session(String cookie) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** Signs in on the page for it, as a browser does. */
    static Session of(int port, String login) throws IOException {
        return of(port, login, Installation.PASSWORD);
    }

    static Session of(int port, String login, String password) throws IOException {
        try (Connection connection = new Connection(port)) {
            Connection.Answered page = connection.send(Connection.request("GET", "/sign-in", "", ""));
            Matcher token = TOKEN.matcher(page.text());
            if (!token.find()) throw new IOException("the sign-in page has no form: " + page.text());
            Connection.Answered in = connection.send(Connection.request(
                    "POST",
                    "/sign-in",
                    cookie(page) + "Content-Type: application/x-www-form-urlencoded\r\n",
                    "username=" + login + "&password=" + password + "&_csrf="
                            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
            if (in.status() != 302
                    || in.field("Location").filter(to -> to.contains("error")).isPresent()) {
                throw new IOException("nobody is signed in: " + in.head());
            }
            return new Session(cookie(in));
        }
    }

    private static String cookie(Connection.Answered answer) throws IOException {
        String all =
                answer.fields("Set-Cookie").map(set -> set.split(";", 2)[0]).collect(Collectors.joining("; "));
        if (all.isEmpty()) throw new IOException("no cookie: " + answer.head());
        return "Cookie: " + all + "\r\n";
    }

    byte[] get(String path) {
        return Connection.request("GET", path, cookie, "");
    }
}
