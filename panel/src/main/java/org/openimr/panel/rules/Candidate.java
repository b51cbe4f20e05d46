package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.FoundTie;

/**
 * A reviewer who may be asked to take a dispute, and all that speaks for or against it.
 *
 * @param day          of the question: credentials, ties and load are as they were on it
 * @param ties         ways found from the reviewer to those involved in the dispute
 * @param attestation  the reviewer's own word on each line; empty before the case was offered
 */
public record Candidate(
        Reviewer reviewer,
        Dispute dispute,
        LocalDate day,
        Load load,
        List<FoundTie> ties,
        Optional<Attestation> attestation,
        Taxonomy taxonomy) {
    public Candidate {
        ties = List.copyOf(ties);
    }
}
