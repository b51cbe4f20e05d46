package org.openimr.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/**
 * More than one reviewer. The majority prevails and an even split favors the treatment; where they differ, every
 * separate analysis goes out with the determination (Lab. Code 4610.6(e), (f)). Reviewers have numbers, never names.
 *
 * @param reviewers  at least 2
 * @param analyses   one for each reviewer and item, in the order of the items
 */
public record Panel(int reviewers, List<Analysis> analyses) {
    public Panel {
        if (reviewers < 2) throw new IllegalArgumentException("one reviewer is no panel: " + reviewers);
        analyses = List.copyOf(analyses);
    }

    /**
     * What one reviewer found on one item.
     *
     * @param item       number of the item
     * @param reviewer   1 to the number of reviewers
     * @param rationale  printed as it is
     */
    public record Analysis(int item, int reviewer, Outcome finding, String rationale) {}

    /** Votes for the treatment and for the denial. */
    public record Votes(int necessary, int notNecessary) {
        /** Lab. Code 4610.6(e). */
        public Outcome outcome() {
            return necessary >= notNecessary ? Outcome.OVERTURNED : Outcome.UPHELD;
        }

        /** Whether all agree. */
        public boolean unanimous() {
            return necessary == 0 || notNecessary == 0;
        }
    }

    /** What the reviewers found on one item. */
    public Votes votes(int item) {
        List<Outcome> findings = of(item).stream().map(Analysis::finding).toList();
        int necessary = Math.toIntExact(
                findings.stream().filter(Outcome.OVERTURNED::equals).count());
        return new Votes(necessary, findings.size() - necessary);
    }

    /** The analyses of one item, by reviewer. */
    public List<Analysis> of(int item) {
        return analyses.stream().filter(analysis -> analysis.item() == item).toList();
    }

    /** @throws IllegalArgumentException if an item lacks an analysis, or was not decided as the votes say */
    void mustAgreeWith(Determination determination) {
        for (Issue issue : determination.issues()) {
            List<Integer> heard =
                    of(issue.number()).stream().map(Analysis::reviewer).sorted().toList();
            List<Integer> all = IntStream.rangeClosed(1, reviewers).boxed().toList();
            if (!heard.equals(all))
                throw new IllegalArgumentException("item " + issue.number() + " needs an analysis of each of "
                        + reviewers + " reviewers: " + heard);
            Outcome voted = votes(issue.number()).outcome();
            if (!issue.decision().equals(Optional.of(voted)))
                throw new IllegalArgumentException(
                        "item " + issue.number() + " must be " + voted + " (Lab. Code 4610.6(e))");
        }
    }
}
