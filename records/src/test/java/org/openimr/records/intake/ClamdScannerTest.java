package org.openimr.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** The test file of the anti-virus makers, put together here so that no scanner stumbles over this source. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-"
                    + "TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void the_whole_file_reaches_the_daemon_and_its_yes_is_a_yes() throws IOException {
        byte[] sent = new byte[200_000];
        new Random(7).nextBytes(sent);
        Path file = Files.write(folder.resolve("file"), sent);
        try (var daemon = new FakeClamd(got -> MessageDigest.isEqual(got, sent) ? "stream: OK" : "stream: differs")) {
            assertThat(new ClamdScanner(daemon.address(), LONG).scan(file)).isEmpty();
        }
    }

    @Test
    void what_the_daemon_finds_is_refused_with_the_name_it_gives() throws IOException {
        Path file = Files.write(folder.resolve("file"), EICAR);
        try (var daemon = new FakeClamd(_ -> "stream: Fictional.Test FOUND")) {
            assertThat(new ClamdScanner(daemon.address(), LONG).scan(file))
                    .contains(new TypeAnswer.Refused(IntakeRefusal.VIRUS, "stream: Fictional.Test FOUND"));
        }
    }

    @Test
    void a_daemon_that_errs_is_away_or_sleeps_lets_nothing_through() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "harmless");
        try (var daemon = new FakeClamd(_ -> "INSTREAM size limit exceeded. ERROR")) {
            assertThat(new ClamdScanner(daemon.address(), LONG).scan(file))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(IntakeRefusal.SCANNER_SILENT));
        }
        var nobody = UnixDomainSocketAddress.of(folder.resolve("nobody.sock"));
        assertThat(new ClamdScanner(nobody, LONG).scan(file))
                .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(IntakeRefusal.SCANNER_SILENT));
        try (var sleeper = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = (InetSocketAddress) sleeper.getLocalSocketAddress();
            assertThat(new ClamdScanner(address, Duration.ofMillis(200)).scan(file))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(IntakeRefusal.SCANNER_SILENT));
        }
    }

    @Test
    void a_real_daemon_finds_the_test_file_and_nothing_in_a_harmless_one() throws Exception {
        Path program = Path.of("/usr/sbin/clamd");
        assumeThat(program).as("clamav-daemon is not installed").isExecutable();
        Path signatures = Files.createDirectory(folder.resolve("db"));
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(EICAR));
        Files.writeString(signatures.resolve("own.hdb"), md5 + ":" + EICAR.length + ":Eicar.Own\n");
        Path socket = folder.resolve("clamd.sock");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                        Foreground yes
                        LocalSocket %s
                        DatabaseDirectory %s
                        """.formatted(socket, signatures));
        Process daemon = new ProcessBuilder(program.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            for (int i = 0; i < 100 && !Files.exists(socket); i++) TimeUnit.MILLISECONDS.sleep(100);
            var scanner = new ClamdScanner(UnixDomainSocketAddress.of(socket), LONG);
            assertThat(scanner.scan(Files.write(folder.resolve("eicar"), EICAR)))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(IntakeRefusal.VIRUS));
            assertThat(scanner.scan(Files.writeString(folder.resolve("note"), "harmless")))
                    .isEmpty();
        } finally {
            daemon.destroy();
            daemon.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_daemon_at_a_name_that_nobody_has_is_silent() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "fictional");
        var nowhere = InetSocketAddress.createUnresolved("nowhere.invalid", 3310);
        assertThat(new ClamdScanner(nowhere, LONG).scan(file))
                .hasValueSatisfying(refused -> assertThat(refused.refusal()).isEqualTo(IntakeRefusal.SCANNER_SILENT));
    }
}
