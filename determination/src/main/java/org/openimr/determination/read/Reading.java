package org.openimr.determination.read;

import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;

/** What became of a document handed to the reader. */
public sealed interface Reading {
    /** What the reader noticed, in the order of the text. */
    List<Finding> findings();

    /**
     * A determination.
     *
     * @param source  the text in which the spans lie: the input itself, or the text taken from its PDF
     */
    record Read(Determination determination, String source, Spans spans, List<Finding> findings) implements Reading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** A letter of a known family that this library does not read, declined by name. */
    record Declined(ForeignFamily family, List<Finding> findings) implements Reading {
        public Declined {
            findings = List.copyOf(findings);
        }
    }

    /** Not a determination, or too large or too damaged to tell; the findings say why. */
    record Unreadable(List<Finding> findings) implements Reading {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
