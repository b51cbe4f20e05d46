package org.openimr.app.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runnable jar as it is given away, after it was packaged: the solver brings a library of its own for each machine,
 * which has to be found within a jar within the jar.
 */
class PackagedSolverTest {
    private static final Path JAR = Path.of(
            Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"), "app/target/openimr.jar");

    /** Of its own, so that no library unpacked before is found. */
    @TempDir
    Path unpacked;

    @TempDir
    Path classes;

    @BeforeAll
    static void it_is_packaged() {
        assertThat(JAR)
                .as("the runnable jar; this test runs in the phase verify, after it was packaged")
                .exists();
    }

    @Test
    void a_flow_is_solved_from_within_the_runnable_jar() throws Exception {
        copyProbe();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + unpacked,
                        "-Dloader.path=" + classes,
                        "-Dloader.main=" + SolverProbe.class.getName(),
                        "-cp",
                        JAR.toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .as("a class of the jar within the jar, and the units on four arcs")
                .hasSize(2)
                .satisfiesExactly(
                        from -> assertThat(from).startsWith("jar:nested:").contains("openimr.jar"),
                        units -> assertThat(units).isEqualTo("[2, 1, 2, 1]"));
    }

    /** The probe's class alone beside the jar: everything else has to come out of it. */
    private void copyProbe() throws IOException, URISyntaxException {
        Path from = Path.of(SolverProbe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path name = Path.of(SolverProbe.class.getName().replace('.', '/') + ".class");
        Path to = classes.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(from.resolve(name), to);
    }
}
