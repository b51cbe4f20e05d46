package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The framework is configured by this program alone. */
class OnlyOursTest {
    @Test
    void neither_the_environment_nor_a_property_nor_a_file_beside_the_start_configures_the_framework(
            @TempDir Path folder) throws IOException, InterruptedException {
        assertThat(probed(folder, "ours")).isEqualTo("null null null ours");
    }

    /** The probe itself: without the fence all three come through. */
    @Test
    void without_the_fence_all_three_would(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(probed(folder, "open")).isEqualTo("0.0.0.0 1 always ours");
    }

    private static String probed(Path folder, String kind) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("application.properties"), "server.error.include-stacktrace=always\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dserver.port=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Probe.class.getName(),
                kind));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SERVER_ADDRESS", "0.0.0.0");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().reduce("", (_, last) -> last);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    /** Says what the framework would be configured by. */
    static final class Probe {
        private Probe() {}

        public static void main(String... arguments) {
            SpringApplicationBuilder builder = new SpringApplicationBuilder(Nothing.class)
                    .web(WebApplicationType.NONE)
                    .properties(Map.of("ours", "ours", "spring.main.banner-mode", "off"));
            if (arguments[0].equals("ours")) builder.environment(new OnlyOurs()).properties(OnlyOurs.NO_FILES);
            try (var context = builder.run()) {
                Environment found = context.getEnvironment();
                System.out.println(found.getProperty("server.address") + " " + found.getProperty("server.port") + " "
                        + found.getProperty("server.error.include-stacktrace") + " " + found.getProperty("ours"));
            }
        }
    }
}
