package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Service and container run the jar as the launcher does. */
class DeploymentTest {
    private static final Pattern DEPLOYED = Pattern.compile("deploy/[A-Za-z0-9./-]*[A-Za-z0-9]");

    private static String read(String file) throws IOException {
        return Files.readString(House.ROOT.resolve(file));
    }

    private static List<String> options() throws IOException {
        return read("deploy/java.options")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void java_is_given_the_options_of_the_launcher() throws IOException {
        String launcher = read("openimr");
        assertThat(options())
                .hasSizeGreaterThan(2)
                .filteredOn(option -> !option.startsWith("-XX:"))
                .allMatch(launcher::contains);
        assertThat(options())
                .filteredOn(option -> !option.startsWith("-XX:"))
                .containsExactlyInAnyOrder(launcherFlags(launcher));
    }

    /** With a module that is not yet final java keeps no AOT cache to speak of: decision 0023. */
    @Test
    void nothing_stands_in_the_way_of_the_kept_start() throws IOException {
        assertThat(options()).noneMatch(option -> option.contains("incubator"));
        assertThat(launcherFlags(read("openimr"))).noneMatch(option -> option.contains("incubator"));
    }

    private static String[] launcherFlags(String launcher) {
        return launcher.lines()
                .filter(line -> line.startsWith("SERVER_FLAGS="))
                .map(line -> line.substring("SERVER_FLAGS=".length()).replace("\"", ""))
                .findFirst()
                .orElseThrow()
                .split(" ");
    }

    @Test
    void service_and_container_read_the_same_options() throws IOException {
        assertThat(read("deploy/systemd/openimr.service"))
                .contains(
                        "ExecStart=/opt/openimr/java/bin/java @/opt/openimr/java.options -jar /opt/openimr/openimr.jar serve\n");
        assertThat(read("deploy/container/Containerfile"))
                .contains("\"@/opt/openimr/java.options\", \"-jar\", \"/opt/openimr/openimr.jar\"")
                .contains("USER 10001:10001\n");
    }

    /** What keeps an intruder in the service small; systemd-analyze security weighs it. */
    @Test
    void the_service_gives_away_what_it_does_not_need() throws IOException {
        assertThat(read("deploy/systemd/openimr.service").lines())
                .contains(
                        "User=openimr",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=",
                        "ProtectSystem=strict",
                        "ProtectHome=yes",
                        "PrivateTmp=yes",
                        "UMask=0077",
                        // The process that reads documents takes the network from itself by these.
                        "RestrictNamespaces=user net pid mnt",
                        "SystemCallFilter=@system-service @mount",
                        "KillMode=mixed",
                        "SuccessExitStatus=143");
    }

    /** deploy/strangers-install runs them; what it could not run must be seen before somebody types it. */
    @Test
    void what_the_guides_commands_name_is_there_and_every_block_says_what_it_is() throws IOException {
        String guide = read("docs/operations/guide.md");
        Matcher named = DEPLOYED.matcher(guide);
        int files = 0;
        while (named.find()) {
            assertThat(House.ROOT.resolve(named.group())).exists();
            files++;
        }
        assertThat(files).isGreaterThan(7);
        boolean inside = false;
        for (String line : guide.split("\n", -1)) {
            if (!line.startsWith("```")) continue;
            if (inside) assertThat(line).isEqualTo("```");
            else assertThat(line).isIn("```sh", "```json", "```nginx");
            inside = !inside;
        }
        assertThat(inside).isFalse();
    }
}
