package org.openimr.process;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.Citation;

/** Refusals of what quality assurance does with a draft: second look, sign-off, blind review. */
public sealed interface QualityRefusal extends Refusal {
    /** Quality assurance of the organization. */
    Citation QUALITY = Citation.laborCode("139.5(d)(3)");

    /** A second decision for measuring only. */
    Citation BLIND = Citation.design("blind double review");

    record SecondLookOpen() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-200",
                    QUALITY,
                    "This draft was drawn for a second look, which is not recorded yet.",
                    "Pass it on after the first look; another person of quality assurance then records the second.");
        }
    }

    record FirstLookOpen() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-201",
                    QUALITY,
                    "Nobody has recorded a first look at this draft.",
                    "Record the first look; another person records the second.");
        }
    }

    record SamePersonLooked() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-202",
                    QUALITY,
                    "You looked at this draft first; the second look is another person's.",
                    "Ask another person of quality assurance, or the medical director.");
        }
    }

    record SecondLookSaysReturn() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-203",
                    QUALITY,
                    "The second look found that this draft must go back to the reviewer.",
                    "Return the draft with the reasons of the second look.");
        }
    }

    record LookedAlready(String which) implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-204",
                    QUALITY,
                    "The " + which + " look at this draft is recorded already.",
                    "Go on with what it waits for, or return the draft.");
        }
    }

    record SignOffOpen() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-205",
                    Citation.laborCode("139.5(c)(1)"),
                    "The medical director has not signed this draft, and it is one that he or she signs.",
                    "Ask the medical director to sign it, or return the draft.");
        }
    }

    record SignedAlready() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-206",
                    Citation.laborCode("139.5(c)(1)"),
                    "The medical director has signed this draft already.",
                    "Nothing is to be done; issue the determination.");
        }
    }

    record NotDrawnForBlindReview() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-207",
                    BLIND,
                    "This case was not drawn for a blind review.",
                    "Nothing is to be done: only cases that were drawn are measured.");
        }
    }

    record TookPartBefore() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-208",
                    BLIND,
                    "This reviewer has a part in the case and cannot review it blind.",
                    "Ask a reviewer who never had a part in it.");
        }
    }

    record BlindReviewerAsked() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-209",
                    BLIND,
                    "A reviewer was asked for the blind review of this case already.",
                    "Wait for that reviewer's outcomes.");
        }
    }

    record NotAskedForBlindReview() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-210",
                    BLIND,
                    "You were not asked for a blind review of this case.",
                    "Open a case from your own list.");
        }
    }

    record BlindReviewGiven() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-211",
                    BLIND,
                    "The blind review of this case is recorded and cannot be changed.",
                    "Nothing is to be done.");
        }
    }

    /** @param items  that are to be decided */
    record EachItemOnce(List<Integer> items) implements QualityRefusal {
        public EachItemOnce {
            items = List.copyOf(items);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-212",
                    BLIND,
                    "A blind review decides each of these items once, and no other: "
                            + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".",
                    "Give one outcome and one reason for each.");
        }
    }

    record NobodyMaySetAside(String findingCode) implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-213",
                    QUALITY,
                    "No one may set aside the finding " + findingCode + ".",
                    "Return the draft with this finding as a reason.");
        }
    }

    record NoLongerBlind() implements QualityRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-214",
                    BLIND,
                    "The determination is published; a review of this case would not be blind any more.",
                    "Nothing is to be done.");
        }
    }
}
