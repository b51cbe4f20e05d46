package org.openimr.bench.fuzz;

import java.nio.file.Path;
import java.util.List;

/** Everything that is put to the test. */
final class Targets {
    static final List<String> NAMES = List.of("letter", "citation", "date", "query", "pdf", "pdf-read");

    private Targets() {}

    /**
     * @param corpus  real letters are read there in place, where it is
     * @throws IllegalArgumentException if there is none of that name
     */
    static FuzzTarget named(String name, Path corpus) {
        return switch (name) {
            case "letter" -> new LetterTarget(corpus);
            case "citation" -> new CitationTarget(corpus);
            case "date" -> new DateTarget();
            case "query" -> new QueryTarget();
            case "pdf" -> new PdfTarget(corpus);
            case "pdf-read" -> new PdfReadTarget(corpus);
            default -> throw new IllegalArgumentException("There is no target " + name + "; one of " + NAMES + ".");
        };
    }
}
