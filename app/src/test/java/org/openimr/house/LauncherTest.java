package org.openimr.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The refusals of {@code ./openimr}, each in a copy that stands alone, so that nothing is built or installed. */
class LauncherTest {
    @TempDir
    Path elsewhere;

    @Test
    void without_the_asked_for_jdk_it_says_so_and_exits_2() throws Exception {
        assertThat(launch(Map.of("OPENIMR_JAVA_HOME", "/nowhere"), "read"))
                .isEqualTo(new Ended(
                        2, "openimr: OPENIMR_JAVA_HOME is /nowhere, which is not a JDK 25; correct or unset it.\n"));
    }

    @Test
    void a_folder_that_only_looks_like_a_jdk_is_asked_and_refused() throws Exception {
        Path bin = Files.createDirectories(elsewhere.resolve("jdk-25/bin"));
        for (String name : new String[] {"java", "javac"}) {
            Path fake =
                    Files.writeString(bin.resolve(name), "#!/bin/sh\necho '    java.specification.version = 24' >&2\n");
            assertThat(fake.toFile().setExecutable(true)).isTrue();
        }
        String home = elsewhere.resolve("jdk-25").toString();
        assertThat(launch(Map.of("OPENIMR_JAVA_HOME", home), "read").error()).contains("is not a JDK 25");
    }

    @Test
    void under_ci_the_tests_do_not_run_without_the_real_determinations() throws Exception {
        Ended ended = launch(Map.of("CI", "true", "OPENIMR_JAVA_HOME", System.getProperty("java.home")), "test");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.error()).contains("../shared/corpus is missing").contains("nothing was run");
    }

    @Test
    void it_finds_its_own_folder_through_a_chain_of_links() throws Exception {
        Path launcher = copyLauncher();
        Path near = Files.createSymbolicLink(launcher.resolveSibling("near"), Path.of("openimr"));
        Path far = Files.createSymbolicLink(elsewhere.resolve("far"), near);
        Ended ended = run(far, Map.of("CI", "true", "OPENIMR_JAVA_HOME", System.getProperty("java.home")), "test");
        assertThat(ended.error()).contains("../shared/corpus is missing");
    }

    private Ended launch(Map<String, String> environment, String... arguments) throws Exception {
        return run(copyLauncher(), environment, arguments);
    }

    private Path copyLauncher() throws IOException {
        Path folder = Files.createDirectories(elsewhere.resolve("alone/openimr"));
        return Files.copy(House.ROOT.resolve("openimr"), folder.resolve("openimr"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Ended run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("CI");
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), error);
    }

    private record Ended(int status, String error) {}
}
