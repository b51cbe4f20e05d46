package org.openimr.determination.json;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;

/** What became of a JSON text. Spans of its findings count characters of the JSON text. */
public sealed interface JsonReading {
    /** What was noticed: faults of {@link JsonFault}. */
    List<Finding> findings();

    /**
     * A determination.
     *
     * @param document  file name the JSON gives
     * @param findings  fields that were not understood and are not in the determination
     */
    record Read(Determination determination, Optional<String> document, List<Finding> findings) implements JsonReading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** Not the JSON of a determination; the blocking findings say where and what was expected. */
    record Refused(List<Finding> findings) implements JsonReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
