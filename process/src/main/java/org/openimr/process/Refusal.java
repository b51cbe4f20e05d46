package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.determination.Finding;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.process.eligibility.IneligibilityCode;

/** Why a command was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface Refusal
        permits Refusal.NotPermitted,
                Refusal.NotTheReviewerOfThisCase,
                Refusal.AlreadyFiled,
                Refusal.NothingFiled,
                Refusal.NotAtThisStage,
                Refusal.BeforeWhatItFollows,
                Refusal.DateOutsideCalendar,
                Refusal.RuleNotMet,
                Refusal.DoubtOpen,
                Refusal.ReasonNotBorneOut,
                Refusal.OnlyUtilizationReviewDecision,
                Refusal.RequiredRecordMissing,
                Refusal.ConflictNotRuledOut,
                Refusal.NotQualified,
                Refusal.NoSuchItem,
                Refusal.ItemsUndecided,
                Refusal.SummaryMissing,
                Refusal.BlockingFindings,
                Refusal.AlreadyConfirmedBy,
                Refusal.NotDeidentified,
                CourseRefusal,
                OutcomeRefusal,
                DocketRefusal,
                QualityRefusal {
    /** The refusal in words. */
    Words words();

    /** Permanent code, {@code IMR-} and three digits. */
    default String code() {
        return words().code();
    }

    /** The clause, or the design decision, behind the refusal. */
    default Citation clause() {
        return words().clause();
    }

    /** What happened, in a sentence for a person. */
    default String what() {
        return words().what();
    }

    /** What to do now. */
    default String remedy() {
        return words().remedy();
    }

    /** A refusal as a person reads it. */
    record Words(String code, Citation clause, String what, String remedy) {}

    record NotPermitted(Role role, String command) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-001",
                    Citation.design("table of authority"),
                    "The role \"" + role.title() + "\" may not " + command + ".",
                    "Ask a person whose role may do this.");
        }
    }

    record NotTheReviewerOfThisCase() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-002",
                    Citation.laborCode("4610.6(a)"),
                    "Only the expert reviewer who took this case may write its findings.",
                    "Sign in as the reviewer of this case.");
        }
    }

    record AlreadyFiled() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-101",
                    Citation.regulation("9792.10.1(b)(1)"),
                    "An application is on file under this case number already.",
                    "Open the case, or file under a new number.");
        }
    }

    record NothingFiled() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-102",
                    Citation.regulation("9792.10.1(b)(1)"),
                    "There is no application under this case number.",
                    "Check the number, or file the application first.");
        }
    }

    /** The case's stage does not take this command. */
    record NotAtThisStage(String command, Stage stage) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-103",
                    stage.clause(),
                    "A case that is \"" + stage.title() + "\" does not allow to " + command + ".",
                    stage.next());
        }
    }

    record BeforeWhatItFollows(Instant at, Instant earliest) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-104",
                    Citation.design("order of events"),
                    "The time given, " + at + ", is before the step that it follows, " + earliest + ".",
                    "Correct the time and send the command again.");
        }
    }

    record DateOutsideCalendar(LocalDate day) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-105",
                    Citation.ccp("12a"),
                    "The holidays of " + day.getYear() + " are not known, so a deadline cannot be counted from " + day
                            + ".",
                    "Check the date; it is probably mistyped.");
        }
    }

    record RuleNotMet(RuleId rule, String explanation) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-111",
                    rule.clause(),
                    "The application is not eligible. " + explanation,
                    "Find it ineligible with this reason, or correct the facts of the application.");
        }
    }

    record DoubtOpen(RuleId rule, String explanation) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-112",
                    rule.clause(),
                    "A condition of eligibility is in doubt. " + explanation,
                    "Ask the parties (8 CCR 9792.10.3(b)), then give the reason for " + rule + ".");
        }
    }

    record ReasonNotBorneOut(IneligibilityCode reason) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-113",
                    Citation.regulation("9792.10.3(a)"),
                    "The facts of the application do not bear out the reason " + reason + " (" + reason.words() + ").",
                    "Give only reasons that a rule confirms, or correct the facts of the application.");
        }
    }

    record OnlyUtilizationReviewDecision() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-121",
                    Citation.regulation("9792.10.6(b)(2)"),
                    "The file holds nothing but the utilization review decision; no determination may rest on it"
                            + " alone.",
                    "Obtain records from the claims administrator, the worker or the physician.");
        }
    }

    record RequiredRecordMissing(String missing) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-122",
                    Citation.regulation("9792.10.5(a)(1)"),
                    "A required record is not in the file: " + missing + ".",
                    "Ask the claims administrator for it; record it when it arrives.");
        }
    }

    record ConflictNotRuledOut() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-131",
                    Citation.laborCode("139.5(c)(2)"),
                    "The reviewer has not attested to be free of a professional, familial or financial tie.",
                    "Obtain the attestation, or choose another reviewer.");
        }
    }

    record NotQualified(String missing) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-132",
                    Citation.laborCode("139.5(d)(4)"),
                    "The reviewer's qualifications lack " + missing + ".",
                    "Complete the credentials, or choose another reviewer.");
        }
    }

    record NoSuchItem(int item, int items) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-141",
                    Citation.laborCode("4610.6(e)"),
                    "Item " + item + " is not in dispute; the application disputes items 1 to " + items + ".",
                    "Decide only the disputed items.");
        }
    }

    record ItemsUndecided(List<Integer> items) implements Refusal {
        public ItemsUndecided {
            items = List.copyOf(items);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-142",
                    Citation.laborCode("4610.6(e)"),
                    "Every disputed item needs its own decision; still open: "
                            + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".",
                    "Decide these items, each with its basis and rationale.");
        }
    }

    record SummaryMissing() implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-143",
                    Citation.laborCode("4610.6(e)"),
                    "The determination must state the worker's medical condition; the clinical case summary is not"
                            + " written.",
                    "Write the clinical case summary.");
        }
    }

    record BlockingFindings(List<Finding> findings) implements Refusal {
        public BlockingFindings {
            findings = List.copyOf(findings);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-151",
                    Citation.laborCode("4610.6(e)"),
                    "The letter has faults that keep it from leaving: "
                            + findings.stream()
                                    .map(finding -> finding.code() + " " + finding.message())
                                    .collect(Collectors.joining("; ")),
                    "Return the draft to the reviewer, or release each finding with a reason.");
        }
    }

    record AlreadyConfirmedBy(String actor) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-161",
                    Citation.laborCode("4610.6(m)"),
                    "The same person confirmed the de-identification before.",
                    "A different person must confirm.");
        }
    }

    record NotDeidentified(int confirmed, int needed) implements Refusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-162",
                    Citation.laborCode("4610.6(m)"),
                    "De-identification is confirmed by " + confirmed + " of " + needed + " different persons.",
                    "Have the public text confirmed by " + (needed - confirmed) + " more.");
        }
    }
}
