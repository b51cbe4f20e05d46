package org.openimr.records.intake;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for what a virus scanner knows. Which one is the operator's choice; none is a choice too. */
@FunctionalInterface
public interface VirusScanner {
    /** No scanner is set up: nothing is found because nothing is looked for. */
    VirusScanner NONE = _ -> Optional.empty();

    /** {@link IntakeRefusal#VIRUS} or {@link IntakeRefusal#SCANNER_SILENT}; empty where it reports nothing. */
    Optional<TypeAnswer.Refused> scan(Path file);
}
