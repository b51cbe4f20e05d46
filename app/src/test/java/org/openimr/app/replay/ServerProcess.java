package org.openimr.app.replay;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.app.OpenImr;
import org.openimr.process.Role;
import org.openimr.process.quality.Stratum;

/** A server in a process of its own, which can be killed and started again on the same data. */
final class ServerProcess implements AutoCloseable {
    private static final String PASSWORD = "fictional-replay-password";

    private final Path data;
    private final Path accounts;
    private final int port;
    private Process process;

    ServerProcess(Path folder) throws IOException {
        this.data = folder.resolve("data");
        this.accounts = Files.createFile(
                folder.resolve("accounts.json"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(accounts, accountsJson());
        this.port = freePort();
        this.process = start();
    }

    Path data() {
        return data;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** One login for each role, all with the same made-up password. */
    static Logins logins() {
        return new Logins(java.util.Arrays.stream(Role.values())
                .collect(java.util.stream.Collectors.toMap(
                        role -> role, role -> new Logins.Login(login(role), PASSWORD))));
    }

    /** {@code kill -9}, and a start on the same data; returns when it answers again. */
    void killAndRestart() throws IOException {
        kill();
        process = start();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenImr.class.getName(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port)))
                .redirectError(new File(data + ".log"));
        builder.environment().put("OPENIMR_ACCOUNTS_FILE", accounts.toString());
        builder.environment().put("OPENIMR_SECOND_FACTOR", "offered"); // passwords alone, by the interface
        builder.environment().put("OPENIMR_SETTINGS_FILE", nothingDrawn().toString());
        Process started = builder.start();
        BufferedReader out = started.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("OpenIMR is ready")) return started;
        }
        throw new IOException("the server did not start: " + Files.readString(Path.of(data + ".log")));
    }

    /** The real letters left without this house's second looks. */
    private Path nothingDrawn() throws IOException {
        String rates = Arrays.stream(Stratum.values())
                .map(stratum -> "quality.second-look." + stratum.key() + " = 0\n")
                .collect(Collectors.joining());
        return Files.writeString(
                Path.of(data + ".settings"),
                rates + "quality.sign-off = none\nquality.blind-review = 0\nmatching.by-offer = false\n");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String login(Role role) {
        return "replay-" + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String accountsJson() {
        StringBuilder json = new StringBuilder("[");
        for (Role role : Role.values()) {
            if (json.length() > 1) json.append(',');
            json.append("{\"login\":\"")
                    .append(login(role))
                    .append("\",\"role\":\"")
                    .append(role);
            json.append("\",\"password\":\"").append(PASSWORD).append("\",\"displayName\":\"Fictional\"}");
        }
        return json.append(']').toString();
    }

    @Override
    public void close() {
        kill();
    }
}
