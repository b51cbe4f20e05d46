package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder says of itself; every line may be missing.
 *
 * @param notices      of the whole folder
 * @param lists        which list a file holds, where its name does not say it
 * @param fileNotices  by file
 * @param lines        where a file is named, for messages
 */
record Manifest(
        Optional<String> name,
        Optional<String> version,
        List<String> notices,
        Map<String, ListKind> lists,
        Map<String, String> fileNotices,
        Map<String, Integer> lines,
        List<Problem> problems) {
    static final String FILE = "vocabulary.manifest";

    static Manifest none() {
        return new Manifest(Optional.empty(), Optional.empty(), List.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    static Manifest of(byte[] bytes) {
        Reading reading = new Reading();
        String text = new String(bytes, UTF_8);
        int line = 0;
        for (String one : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1)) {
            line++;
            if (!one.isBlank() && !one.strip().startsWith("#")) reading.line(one, line);
        }
        return new Manifest(
                Optional.ofNullable(reading.single.get("name")),
                Optional.ofNullable(reading.single.get("version")),
                List.copyOf(reading.notices),
                Map.copyOf(reading.lists),
                Map.copyOf(reading.fileNotices),
                Map.copyOf(reading.lines),
                List.copyOf(reading.problems));
    }

    private static final class Reading {
        final Map<String, String> single = new HashMap<>();
        final List<String> notices = new ArrayList<>();
        final Map<String, ListKind> lists = new HashMap<>();
        final Map<String, String> fileNotices = new HashMap<>();
        final Map<String, Integer> lines = new HashMap<>();
        final List<Problem> problems = new ArrayList<>();

        void line(String text, int line) {
            int sign = text.indexOf('=');
            String key = sign < 0 ? text.strip() : text.substring(0, sign).strip();
            String value = sign < 0 ? "" : text.substring(sign + 1).strip();
            if (value.isEmpty() || value.indexOf('\uFFFD') >= 0) {
                problem(line, "a line is KEY = VALUE in UTF-8; this one is not: " + text.strip());
            } else if (key.equals("name") || key.equals("version")) {
                if (single.putIfAbsent(key, value) != null) problem(line, key + " stands twice; the first counts.");
            } else if (key.equals("notice")) {
                notices.add(value);
            } else if (key.startsWith("notice.")) {
                fileNotices.put(file(key, line), value);
            } else if (key.startsWith("list.")) {
                list(file(key, line), value, line);
            } else {
                problem(
                        line,
                        "nobody knows the key " + key
                                + "; there are name, version, notice, notice.FILE and list.FILE.");
            }
        }

        private void list(String file, String value, int line) {
            ListKind.named(value)
                    .ifPresentOrElse(
                            kind -> lists.put(file, kind),
                            () -> problem(line, "there is no list " + value + "; docs/vocabulary.md names them all."));
        }

        private String file(String key, int line) {
            String file = key.substring(key.indexOf('.') + 1);
            lines.putIfAbsent(file, line);
            return file;
        }

        private void problem(int line, String message) {
            problems.add(new Problem(ProblemKind.MANIFEST, FILE, line, message));
        }
    }
}
