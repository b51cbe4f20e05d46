package org.openimr.bench.served;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openimr.bench.pgbench.Server;
import org.openimr.server.postgres.DatabaseSettings;

/**
 * A folder in which the packaged server runs with its own PostgreSQL and three fictional accounts.
 *
 * @param root of the checkout: its jar, and the options with which the service runs java
 */
record Installation(Path root, Path folder) {
    static final String INTAKE = "fictional-intake";
    static final String MANAGER = "fictional-manager";

    /** Of accounts that exist in this folder alone, for as long as the benchmark runs. */
    static final String PASSWORD = "fictional-only";

    static final String READY = "/api/v1/health";
    private static final String ACCOUNTS = """
            [{"login": "fictional-intake", "role": "INTAKE", "password": "fictional-only", "displayName": "Fictional"},
             {"login": "fictional-manager", "role": "CASE_MANAGER", "password": "fictional-only", "displayName": "Fictional"}]
            """;

    /** The path of the jar that the launcher has built. */
    Path jar() {
        return root.resolve("app/target/openimr.jar");
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** @param java further options of java */
    Serving serve(List<String> java) throws IOException, InterruptedException {
        Path accounts = folder.resolve("accounts.json");
        if (!Files.exists(accounts)) {
            Files.createFile(
                    accounts, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(accounts, ACCOUNTS);
        }
        // These accounts are in this folder alone; none has anything with which to make a token.
        return start(
                java,
                List.of(),
                READY,
                Map.of("OPENIMR_ACCOUNTS_FILE", accounts.toString(), "OPENIMR_SECOND_FACTOR", "offered"));
    }

    /** The demonstration, in the same folder; ready when its cases are there. */
    Serving demonstrate(List<String> java) throws IOException, InterruptedException {
        return start(java, List.of("--demo"), "/health/ready", Map.of());
    }

    private Serving start(List<String> java, List<String> more, String ready, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("@" + root.resolve("deploy/java.options")));
        options.addAll(java);
        options.addAll(List.of("-jar", jar().toString()));
        List<String> arguments = new ArrayList<>(List.of("serve", "--data", data().toString()));
        arguments.addAll(more);
        return Serving.start(options, arguments, ready, environment, folder.resolve("server.txt"));
    }

    /** The PostgreSQL that the running server has started. */
    Server database() {
        return Server.of(DatabaseSettings.embedded(data().resolve("database")));
    }

    /** The field of a request of the API by which its sender is known. */
    static String basic(String login) {
        return basic(login, PASSWORD);
    }

    static String basic(String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair) + "\r\n";
    }
}
