package org.openimr.archive.deidentification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The data files beside this class; their form is told in {@code docs/archive/deidentification.md}. */
final class BuiltInData {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private BuiltInData() {}

    /** Each word, in small letters, with the bits of its roles. */
    static Map<String, Integer> roles() {
        Map<String, Integer> roles = new HashMap<>();
        lines("ordinary-words.txt").flatMap(BuiltInData::words).forEach(word -> add(roles, word, Role.ORDINARY));
        lines("marked-words.txt").forEach(line -> {
            int colon = line.indexOf(':');
            Role role = Role.named(line.substring(0, colon));
            words(line.substring(colon + 1)).forEach(word -> add(roles, word, role));
        });
        lines("eponyms.csv").skip(1).forEach(line -> {
            List<String> row = List.of(line.split(",", -1));
            add(roles, row.getFirst(), row.get(1).equals("always") ? Role.EPONYM : Role.EPONYM_WITH_WORD);
        });
        lines("public-words.txt")
                .filter(line -> !line.startsWith("host"))
                .flatMap(BuiltInData::words)
                .forEach(word -> add(roles, word, Role.PUBLIC));
        return roles;
    }

    /** Hosts of what letters cite; one that begins with a point is an ending. */
    static List<String> publicHosts() {
        return lines("public-words.txt")
                .filter(line -> line.startsWith("host"))
                .flatMap(line -> words(line.substring(line.indexOf(':') + 1)))
                .toList();
    }

    /** Names by their kind: given, surname, place. Upper case, letters only. */
    static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        lines("built-in-names.csv").skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            names.computeIfAbsent(line.substring(0, comma), _ -> new HashSet<>())
                    .add(letters(line.substring(comma + 1)));
        });
        return names;
    }

    /** As name lists compare: letters and figures in capitals. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (byte code : Fold.codes(word)) letters.append(code < 26 ? (char) ('A' + code) : (char) ('0' + code - 26));
        return letters.toString();
    }

    private static void add(Map<String, Integer> roles, String word, Role role) {
        roles.merge(word, role.bit, (a, b) -> a | b);
    }

    static Stream<String> words(String line) {
        return SPACE.splitAsStream(line.strip()).filter(word -> !word.isEmpty());
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = BuiltInData.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing in the program");
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
