package org.openimr.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.openimr.server.postgres.DatabaseSettings;

/**
 * The address of a PostgreSQL that someone else runs: {@code jdbc:postgresql://host:port/name?user=…&password=…}. A
 * password with special characters is percent-encoded.
 */
record DatabaseAddress(String url) {
    private static final String FORM = "jdbc:postgresql://";

    DatabaseAddress {
        if (!url.startsWith(FORM)) {
            throw new IllegalArgumentException(
                    "not the address of a PostgreSQL; expected jdbc:postgresql://host:port/name?user=…&password=…");
        }
    }

    DatabaseSettings settings() {
        return DatabaseSettings.external(url, parameter("user").orElse("openimr"), parameter("password").orElse(""));
    }

    private Optional<String> parameter(String name) {
        int query = url.indexOf('?');
        if (query < 0) return Optional.empty();
        return Arrays.stream(url.substring(query + 1).split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseAddress[…]";
    }
}
