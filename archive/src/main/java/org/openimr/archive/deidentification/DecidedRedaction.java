package org.openimr.archive.deidentification;

/** What a person decided of one span. */
public sealed interface DecidedRedaction {
    ProposedRedaction span();

    DecidedBy by();

    /** It goes. */
    record Confirmed(ProposedRedaction span, DecidedBy by) implements DecidedRedaction {}

    /**
     * It stays.
     *
     * @param why  "the test of that name"
     */
    record Rejected(ProposedRedaction span, String why, DecidedBy by) implements DecidedRedaction {
        public Rejected {
            if (why.isBlank()) throw new IllegalArgumentException("say why the words stay: " + span);
        }
    }

    /** It goes, and nothing had proposed it. */
    record Added(ProposedRedaction span, DecidedBy by) implements DecidedRedaction {}
}
