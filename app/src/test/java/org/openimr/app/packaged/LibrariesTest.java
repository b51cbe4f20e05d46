package org.openimr.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every library that is given away is listed, and its licence is one that we may use. */
class LibrariesTest {
    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"));

    /** Put into the jar by the packer itself, and under the licence of the framework. */
    private static final String OF_THE_PACKER = "spring-boot-jarmode-tools-";

    /**
     * Those that say it in a file rather than by a short name. The first: public domain, with fonts and icons under OFL,
     * Apache and MIT; the second: MIT.
     */
    private static final Set<String> SAY_IT_IN_A_FILE =
            Set.of("node_modules/@uswds/uswds", "node_modules/combine-errors");

    @Test
    void every_library_of_the_jar_is_listed_and_may_be_used() throws IOException {
        try (JarFile jar = new JarFile(ROOT.resolve("app/target/openimr.jar").toFile())) {
            List<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .filter(name -> !name.startsWith(OF_THE_PACKER))
                    .toList();
            BillOfMaterials bill = BillOfMaterials.of(jar);
            assertThat(libraries).hasSizeGreaterThan(50);
            assertThat(bill.unlisted(libraries)).isEmpty();
            assertThat(bill.refused()).isEmpty();
        }
    }

    @Test
    void a_planted_library_without_a_line_or_with_another_licence_is_reported() {
        BillOfMaterials bill = BillOfMaterials.of("""
                {"components": [
                  {"name": "good", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
                  {"name": "dual", "version": "1", "licenses":
                    [{"license": {"id": "LGPL-2.1-only"}}, {"license": {"id": "EPL-2.0"}}]},
                  {"name": "strict", "version": "1", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"name": "silent", "version": "1"}
                ]}
                """);
        assertThat(bill.refused()).containsExactly("strict: [AGPL-3.0-only]", "silent: []");
        assertThat(bill.unlisted(List.of("good-1.jar", "good-2.jar", "gone-1.jar")))
                .containsExactly("good-2.jar", "gone-1.jar");
    }

    @Test
    void what_the_pages_are_built_from_may_be_used() throws IOException {
        JsonNode packages = JsonMapper.shared()
                .readTree(Files.readString(ROOT.resolve("frontend/package-lock.json")))
                .path("packages");
        Map<String, String> refused = new TreeMap<>();
        packages.properties().forEach(one -> {
            String licence = one.getValue().path("license").stringValue("none");
            if (!one.getKey().isEmpty()
                    && !SAY_IT_IN_A_FILE.contains(one.getKey())
                    && !BillOfMaterials.isAllowed(licence)) refused.put(one.getKey(), licence);
        });
        assertThat(packages.size()).isGreaterThan(20);
        assertThat(refused).isEmpty();
    }
}
