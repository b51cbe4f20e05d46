package org.openimr.house;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which module may use which: the table every guard reads. An arrow that is not here fails the build. */
final class Arrows {
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // Fonts, styles and scripts for letters and pages; no classes.
            entry("frontend", Set.of()),
            entry("law", Set.of()),
            entry("vocabulary", Set.of()),
            entry("determination", Set.of("law", "vocabulary")),
            entry("process", Set.of("law", "determination")),
            entry("panel", Set.of("law", "vocabulary")),
            entry("records", Set.of("law", "vocabulary")),
            entry("letters", Set.of("law", "determination", "process", "frontend")),
            // A search node that the archive's tests start in another process.
            entry("searchnode", Set.of()),
            entry("archive", Set.of("determination", "vocabulary")),
            entry(
                    "server",
                    Set.of(
                            "law",
                            "vocabulary",
                            "determination",
                            "process",
                            "panel",
                            "records",
                            "letters",
                            "archive",
                            "frontend")),
            entry(
                    "app",
                    Set.of(
                            "law",
                            "vocabulary",
                            "determination",
                            "process",
                            "panel",
                            "records",
                            "letters",
                            "archive",
                            "server")),
            entry(
                    "bench",
                    Set.of(
                            "law",
                            "vocabulary",
                            "determination",
                            "process",
                            "panel",
                            "records",
                            "letters",
                            "archive",
                            "server")));

    /** What a module may use in its tests besides; it is never shipped. */
    static final Map<String, Set<String>> MAY_TEST_WITH = Map.of("archive", Set.of("searchnode"));

    /** Modules that decide by values alone: no clock, no input or output, no framework. */
    static final Set<String> PURE = Set.of("law", "determination", "process", "panel");

    /** The one module that knows Spring. */
    static final String FRAMEWORK_MODULE = "server";

    private Arrows() {}

    static Set<String> forbiddenTo(String module) {
        Set<String> others = new TreeSet<>(MAY_USE.keySet());
        others.remove(module);
        others.removeAll(MAY_USE.getOrDefault(module, Set.of()));
        return others;
    }
}
