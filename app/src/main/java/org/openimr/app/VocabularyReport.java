package org.openimr.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;
import org.openimr.vocabulary.load.FileReport;
import org.openimr.vocabulary.load.LayerReport;
import org.openimr.vocabulary.load.Loaded;
import org.openimr.vocabulary.load.Problem;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * What a vocabulary consists of, for a person.
 *
 * @param tried  folders that were named to be tried; none where those in use are shown
 */
record VocabularyReport(Loaded loaded, List<Path> tried) {
    private static final int WIDTH = 100;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (LayerReport layer : loaded.layers()) {
            if (!lines.isEmpty()) lines.add("");
            layer(layer, lines);
        }
        Edition together = loaded.vocabulary().edition();
        lines.add("");
        if (loaded.layers().size() > 1)
            lines.addAll(wrapped("Together", together.name() + ", version " + together.version()));
        if (loaded.layers().size() > 1) lines.add("  sha256 " + together.sha256());
        int problems = loaded.problems().size();
        lines.add(
                problems == 0
                        ? "No problems."
                        : problems + (problems == 1 ? " problem." : " problems.")
                                + " What is named above was left out, and everything else was read.");
        lines.addAll(advice());
        return lines;
    }

    private static void layer(LayerReport layer, List<String> lines) {
        lines.add(layer.edition().name() + ", version " + layer.edition().version());
        lines.add("  sha256 " + layer.edition().sha256());
        layer.files().stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(file -> lines.add(file(file)));
        if (!layer.notUsed().isEmpty()) lines.addAll(wrapped("  Not used", String.join(", ", layer.notUsed())));
        for (Notice notice : layer.notices()) {
            if (notice.owed()) lines.addAll(notice(notice));
        }
        if (!layer.problems().isEmpty()) lines.add("  Problems:");
        for (Problem problem : layer.problems()) lines.add("    " + problem.printed());
    }

    private static String file(FileReport file) {
        return String.format(
                Locale.ROOT,
                "  %-36s %,9d  %s%s",
                file.kind().title(),
                file.rows(),
                file.file(),
                file.refusedRows() == 0 ? "" : String.format(Locale.ROOT, "  (%,d rows left out)", file.refusedRows()));
    }

    static List<String> notice(Notice notice) {
        return wrapped("  Notice", notice.file().isEmpty() ? notice.text() : notice.file() + ": " + notice.text());
    }

    private List<String> advice() {
        if (!tried.isEmpty()) {
            return List.of("To work with it: "
                    + Vocabularies.VARIABLE + "="
                    + tried.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        if (loaded.layers().size() > 1) return List.of();
        return List.of("No other lists are loaded; name their folder in $" + Vocabularies.VARIABLE + ".");
    }

    /** A paragraph whose later lines stand under the first word after its head. */
    private static List<String> wrapped(String head, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head).append(':');
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
