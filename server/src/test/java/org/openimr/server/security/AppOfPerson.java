package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.server.security.factor.Totp;

/** An authenticator app that was given its secret by hand; each code is one step on, so that none comes twice. */
public final class AppOfPerson {
    private static final Pattern SECRET = Pattern.compile("oi-secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<code>([0-9A-Z-]{19})</code>");
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;

    private AppOfPerson(byte[] secret) {
        this.secret = secret;
    }

    /** One that was given the secret as a page spells it. */
    public static AppOfPerson of(String spelled) {
        return new AppOfPerson(decoded(spelled.replace(" ", "")));
    }

    /** What came of adding one. */
    record Added(AppOfPerson app, List<String> recoveryCodes) {}

    /** Adds one on the page for it, with the code of the step before now and the password of the demonstration. */
    static Added addedBy(PageVisitor person) {
        Matcher text = SECRET.matcher(person.get("/second-factor").body());
        assertThat(text.find()).as("the page shows the secret").isTrue();
        AppOfPerson app = of(text.group(1));
        HttpResponse<String> answer =
                person.submit("/second-factor", "/second-factor", Map.of("code", app.code(-1), "proof", PASSWORD));
        List<String> codes = RECOVERY.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        return new Added(app, codes);
    }

    /** The code of the step that is so many from now. */
    public String code(int stepsOn) {
        return Totp.code(secret, Math.floorDiv(Instant.now().getEpochSecond(), STEP_SECONDS) + stepsOn);
    }

    private static byte[] decoded(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < base32.length(); i++) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8 && at < bytes.length) {
                bytes[at++] = (byte) (held >>> (bits - 8));
                bits -= 8;
            }
        }
        return bytes;
    }
}
