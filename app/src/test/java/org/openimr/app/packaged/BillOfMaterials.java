package org.openimr.app.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of libraries that the runnable jar carries: CycloneDX, as JSON. */
record BillOfMaterials(JsonNode root) {
    static final String ENTRY = "META-INF/sbom/openimr.cdx.json";

    /** One of several is enough: whoever offers two lets us choose. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "ISC",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BlueOak-1.0.0",
            "CC0-1.0",
            "EPL-2.0",
            // As libraries name themselves where no short name fits.
            "EDL 1.0",
            "GPL-2.0-with-classpath-exception");

    /**
     * What the list names otherwise than the library: its "BSD License" is that of the address beside it, of two clauses,
     * without the one on advertising.
     */
    private static final Map<String, String> NAMED_WRONGLY = Map.of(
            "stax2-api", "BSD-4-Clause",
            // Each jar carries the Apache License 2.0 as META-INF/LICENSE.txt.
            "spring-session-core", "Broadcom Foundation License",
            "spring-session-jdbc", "Broadcom Foundation License");

    static BillOfMaterials of(JarFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(ENTRY);
        if (entry == null)
            throw new IOException(
                    "the jar carries no " + ENTRY + "; it is made only where Maven may go online (without -o)");
        try (InputStream in = jar.getInputStream(entry)) {
            return of(new String(in.readAllBytes(), UTF_8));
        }
    }

    static BillOfMaterials of(String json) {
        return new BillOfMaterials(JsonMapper.shared().readTree(json));
    }

    /** Libraries, as files are named, that the list does not have. */
    List<String> unlisted(List<String> files) {
        Set<String> listed = new TreeSet<>();
        for (JsonNode component : root.path("components"))
            listed.add(component.path("name").stringValue("") + "-"
                    + component.path("version").stringValue(""));
        return files.stream()
                .filter(file ->
                        listed.stream().noneMatch(name -> file.equals(name + ".jar") || file.startsWith(name + "-")))
                .toList();
    }

    /** Libraries none of whose licences is allowed, each with what it names. */
    List<String> refused() {
        List<String> refused = new ArrayList<>();
        for (JsonNode component : root.path("components")) {
            // Our own modules are what the licence of the project is about.
            if (component.path("group").stringValue("").equals("org.openimr")) continue;
            Set<String> named = new TreeSet<>();
            for (JsonNode choice : component.path("licenses")) {
                JsonNode licence = choice.path("license");
                named.add(licence.path("id").stringValue(licence.path("name").stringValue("")));
                String either = choice.path("expression").stringValue("").replaceAll("[()]", "");
                named.addAll(List.of(either.split(" OR ", -1)));
            }
            named.remove("");
            String name = component.path("name").stringValue("");
            boolean wrongly = named.equals(Set.of(NAMED_WRONGLY.getOrDefault(name, "none")));
            if (!wrongly && named.stream().noneMatch(BillOfMaterials::isAllowed)) refused.add(name + ": " + named);
        }
        return refused;
    }

    static boolean isAllowed(String licence) {
        return ALLOWED.contains(licence);
    }
}
