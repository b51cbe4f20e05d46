package org.openimr.process.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.review.ReviewWork;

/**
 * A determination that was issued, with everything it rests on and all that followed.
 *
 * @param work            the reviewers' own work; one seat, or several
 * @param issued          as first issued
 * @param corrections     of clerical errors, in order; each makes the next version, the earlier stay visible
 * @param deidentifiedBy  accounts that confirmed the public text
 * @param publishedAt     when it was published
 * @param implementation  what was authorized or paid, in order
 */
public record Ruling(
        Assignment assignment,
        CaseFile file,
        ReviewWork work,
        Issued issued,
        List<Correction> corrections,
        Set<String> deidentifiedBy,
        Optional<Instant> publishedAt,
        List<Implementation> implementation)
        implements Decided {
    private static final Optional<Outcome> OVERTURNED = Optional.of(Outcome.OVERTURNED);

    public Ruling {
        corrections = List.copyOf(corrections);
        deidentifiedBy = Set.copyOf(deidentifiedBy);
        implementation = List.copyOf(implementation);
    }

    @Override
    public Instant at() {
        return issued.at();
    }

    /** The determination as it stands: the last version. */
    public Determination determination() {
        return corrections.isEmpty()
                ? issued.determination()
                : corrections.getLast().corrected();
    }

    /** Number of the last version, from 1. */
    public int version() {
        return 1 + corrections.size();
    }

    /** Every version, the first issued one first. */
    public List<Determination> versions() {
        List<Determination> all = new ArrayList<>();
        all.add(issued.determination());
        corrections.forEach(correction -> all.add(correction.corrected()));
        return List.copyOf(all);
    }

    /** Numbers of the items found medically necessary, ascending. */
    public Set<Integer> overturned() {
        Set<Integer> numbers = new TreeSet<>();
        for (Issue issue : determination().issues()) {
            if (issue.decision().equals(OVERTURNED)) numbers.add(issue.number());
        }
        return numbers;
    }

    /** Overturned items that nobody reported as authorized or paid. */
    public Set<Integer> notImplemented() {
        Set<Integer> open = overturned();
        implementation.forEach(done -> open.removeAll(done.items()));
        return open;
    }

    public Ruling corrected(Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Ruling(assignment, file, work, issued, more, deidentifiedBy, publishedAt, implementation);
    }

    public Ruling confirmed(String by) {
        Set<String> more = new HashSet<>(deidentifiedBy);
        more.add(by);
        return new Ruling(assignment, file, work, issued, corrections, more, publishedAt, implementation);
    }

    /** With the reviewers' work in its next form: a blind review came in. */
    public Ruling work(ReviewWork next) {
        return new Ruling(assignment, file, next, issued, corrections, deidentifiedBy, publishedAt, implementation);
    }

    public Ruling published(Instant at) {
        return new Ruling(assignment, file, work, issued, corrections, deidentifiedBy, Optional.of(at), implementation);
    }

    public Ruling implemented(Implementation done) {
        List<Implementation> more = new ArrayList<>(implementation);
        more.add(done);
        return new Ruling(assignment, file, work, issued, corrections, deidentifiedBy, publishedAt, more);
    }
}
