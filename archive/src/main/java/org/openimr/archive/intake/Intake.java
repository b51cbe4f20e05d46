package org.openimr.archive.intake;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;

/** What became of one document of a source. */
public sealed interface Intake {
    /** Where the document stood, see {@link Found#name()}. */
    String name();

    /** What the reader noticed; spans count characters of the letter's text, or of the JSON text. */
    List<Finding> findings();

    /**
     * A letter.
     *
     * @param source  hash of the document's bytes as they stood in the source
     * @param text    the letter's text; empty where only its data came
     */
    record Letter(
            String name,
            SourceKind kind,
            ContentHash source,
            PublishedId id,
            Determination determination,
            Optional<String> text,
            List<Finding> findings)
            implements Intake {
        public Letter {
            findings = List.copyOf(findings);
        }

        /** Whether something that the letter should say could not be read. */
        public boolean isPartial() {
            return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFORMATION);
        }
    }

    /** No letter that is read here; the findings say why. */
    record Unread(String name, Optional<ContentHash> source, List<Finding> findings) implements Intake {
        public Unread {
            findings = List.copyOf(findings);
        }

        /** Of something that could not be taken out of its source. */
        public static Unread of(Found.Refused refused) {
            Finding bare = refused.fault().finding();
            String message =
                    refused.detail().isEmpty() ? bare.message() : bare.message() + " (" + refused.detail() + ")";
            return new Unread(
                    refused.name(),
                    Optional.empty(),
                    List.of(new Finding(bare.code(), bare.severity(), message, bare.span())));
        }
    }
}
