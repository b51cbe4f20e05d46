package org.openimr.determination.read;

import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Span;

/** Where each field of a determination stood in its source; paths are those of the published JSON. */
public interface Spans {
    /**
     * Place of a field, such as {@code caseNumber}, {@code dates.decisionDate}, {@code patient.age}, {@code
     * diagnoses[0]}, {@code clinicalCaseSummary}, {@code issues[0].service}, {@code
     * issues[0].reviewerBasis.citations[0].text} or {@code issues[0].rationale}. Indexes count from 0.
     */
    Optional<Span> of(String path);

    /**
     * Place of some characters of a field's value.
     *
     * @param from  first character within the value
     * @param to    exclusive
     */
    Optional<Span> within(String path, int from, int to);

    /** Every place, in the order of the text. */
    Map<String, Span> all();
}
