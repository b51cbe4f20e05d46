package org.openimr.app;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.load.Loaded;
import org.openimr.vocabulary.load.Problem;
import org.openimr.vocabulary.load.ProblemKind;

/**
 * The code lists of an installation: of its server, and of what is imported beside it. Neither works with a list that could
 * not be read as a whole: it would silently know less than the operator believes. Rows that are left out are counted.
 */
record ServedVocabulary(Loaded loaded) {
    private static final int HASH_DIGITS = 12;

    /** @throws Cannot if a folder holds no list, or a file of one cannot be read */
    static ServedVocabulary of(Loaded loaded) throws Cannot {
        List<Problem> broken = loaded.problems().stream()
                .filter(problem -> isOfWholeFile(problem.kind()))
                .toList();
        if (broken.isEmpty()) return new ServedVocabulary(loaded);
        throw new Cannot(
                CliCode.VOCABULARY,
                broken.stream().map(Problem::printed).collect(Collectors.joining("\n"))
                        + "\nNothing is read with a broken list; \"openimr vocabulary load FOLDER\" tries one.");
    }

    private static boolean isOfWholeFile(ProblemKind kind) {
        return switch (kind) {
            case FILE_UNREADABLE, FILE_DAMAGED, FILE_TWICE, HEADER, MANIFEST, NO_LIST -> true;
            case ROW, VALUE, DUPLICATE -> false;
        };
    }

    /** For who starts the program. */
    String sentence() {
        Edition edition = loaded.vocabulary().edition();
        int left = loaded.problems().size();
        return "Code lists: " + edition.name() + ", version " + edition.version() + " ("
                + edition.sha256().substring(0, HASH_DIGITS) + ")"
                + (left == 0 ? "." : "; rows were left out, \"openimr vocabulary\" names them.");
    }
}
