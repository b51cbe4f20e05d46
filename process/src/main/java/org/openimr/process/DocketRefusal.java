package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.TerminationGround;

/** Refusals of what happens beside the stage. */
public sealed interface DocketRefusal extends Refusal {
    record NothingRanOut(Instant at) implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-181",
                    Citation.design("a day passed"),
                    "No deadline ran out by " + at + " that was not noticed before.",
                    "Nothing is to be done.");
        }
    }

    record NotInDispute(List<Integer> items) implements DocketRefusal {
        public NotInDispute {
            items = List.copyOf(items);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-182",
                    Citation.regulation("9792.10.6(a)"),
                    "Not in dispute: item "
                            + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".",
                    "End only items that are still in dispute.");
        }
    }

    record NotYoursToReport(Role role, TerminationGround ground) implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-187",
                    ground.clause(),
                    role.title() + " cannot report that " + ground.words() + ".",
                    "The claims administrator reports what it authorized, settled or was told by the physician; an"
                            + " applicant withdraws the own application. Others write to the organization.");
        }
    }

    record ExtensionTooLong(int granted, int wanted) implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-183",
                    Citation.laborCode("4610.6(d)(2)"),
                    "At most " + Extension.MOST_DAYS + " days may be added to the time for the decision; " + granted
                            + " were, and these would make " + wanted + ".",
                    "Approve fewer days. A late determination stays valid; lateness is reported.");
        }
    }

    record InvoicedAlready() implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-184",
                    Citation.laborCode("4610.6(l)"),
                    "The fee of this case was charged.",
                    "Nothing is to be done.");
        }
    }

    record WrongNumberOfApplications(int charged, int applications) implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-185",
                    Citation.regulation("9792.10.8"),
                    "The fee is for " + charged + " applications; this case decides " + applications + ".",
                    "Charge for each application that was assigned.");
        }
    }

    record PenaltyOverCeiling(long cents, long ceiling) implements DocketRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-186",
                    Citation.regulation("9792.12(c)(6)"),
                    "Penalties for late records of " + cents / 100
                            + " dollars in all are more than one instance allows, " + ceiling / 100 + " dollars.",
                    "Assess no more than the ceiling.");
        }
    }
}
