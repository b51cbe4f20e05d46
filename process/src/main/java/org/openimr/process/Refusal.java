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
public sealed interface Refusal {
    /** Permanent code, {@code IMR-} and three digits. */
    String code();

    /** The clause, or the design decision, behind the refusal. */
    Citation clause();

    /** What happened, in one sentence for a person. */
    String what();

    /** What to do now. */
    String remedy();

    record NotPermitted(Role role, String command) implements Refusal {
        @Override
        public String code() {
            return "IMR-001";
        }

        @Override
        public Citation clause() {
            return Citation.design("table of authority");
        }

        @Override
        public String what() {
            return "The role \"" + role.title() + "\" may not " + command + ".";
        }

        @Override
        public String remedy() {
            return "Ask a person whose role may do this.";
        }
    }

    record NotTheReviewerOfThisCase() implements Refusal {
        @Override
        public String code() {
            return "IMR-002";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(a)");
        }

        @Override
        public String what() {
            return "Only the expert reviewer who took this case may write its findings.";
        }

        @Override
        public String remedy() {
            return "Sign in as the reviewer of this case.";
        }
    }

    record AlreadyFiled() implements Refusal {
        @Override
        public String code() {
            return "IMR-101";
        }

        @Override
        public Citation clause() {
            return Citation.regulation("9792.10.1(b)(1)");
        }

        @Override
        public String what() {
            return "An application is on file under this case number already.";
        }

        @Override
        public String remedy() {
            return "Open the case, or file under a new number.";
        }
    }

    record NothingFiled() implements Refusal {
        @Override
        public String code() {
            return "IMR-102";
        }

        @Override
        public Citation clause() {
            return Citation.regulation("9792.10.1(b)(1)");
        }

        @Override
        public String what() {
            return "There is no application under this case number.";
        }

        @Override
        public String remedy() {
            return "Check the number, or file the application first.";
        }
    }

    /** The case's stage does not take this command. */
    record NotAtThisStage(String command, Stage stage) implements Refusal {
        @Override
        public String code() {
            return "IMR-103";
        }

        @Override
        public Citation clause() {
            return stage.clause();
        }

        @Override
        public String what() {
            return "A case that is \"" + stage.title() + "\" does not allow to " + command + ".";
        }

        @Override
        public String remedy() {
            return stage.next();
        }
    }

    record BeforeWhatItFollows(Instant at, Instant earliest) implements Refusal {
        @Override
        public String code() {
            return "IMR-104";
        }

        @Override
        public Citation clause() {
            return Citation.design("order of events");
        }

        @Override
        public String what() {
            return "The time given, " + at + ", is before the step that it follows, " + earliest + ".";
        }

        @Override
        public String remedy() {
            return "Correct the time and send the command again.";
        }
    }

    record DateOutsideCalendar(LocalDate day) implements Refusal {
        @Override
        public String code() {
            return "IMR-105";
        }

        @Override
        public Citation clause() {
            return Citation.ccp("12a");
        }

        @Override
        public String what() {
            return "The holidays of " + day.getYear() + " are not known, so a deadline cannot be counted from " + day
                    + ".";
        }

        @Override
        public String remedy() {
            return "Check the date; it is probably mistyped.";
        }
    }

    record RuleNotMet(RuleId rule, String explanation) implements Refusal {
        @Override
        public String code() {
            return "IMR-111";
        }

        @Override
        public Citation clause() {
            return rule.clause();
        }

        @Override
        public String what() {
            return "The application is not eligible. " + explanation;
        }

        @Override
        public String remedy() {
            return "Find it ineligible with this reason, or correct the facts of the application.";
        }
    }

    record DoubtOpen(RuleId rule, String explanation) implements Refusal {
        @Override
        public String code() {
            return "IMR-112";
        }

        @Override
        public Citation clause() {
            return rule.clause();
        }

        @Override
        public String what() {
            return "A condition of eligibility is in doubt. " + explanation;
        }

        @Override
        public String remedy() {
            return "Ask the parties (8 CCR 9792.10.3(b)), then give the reason for " + rule + ".";
        }
    }

    record ReasonNotBorneOut(IneligibilityCode reason) implements Refusal {
        @Override
        public String code() {
            return "IMR-113";
        }

        @Override
        public Citation clause() {
            return Citation.regulation("9792.10.3(a)");
        }

        @Override
        public String what() {
            return "The facts of the application do not bear out the reason " + reason + " (" + reason.words() + ").";
        }

        @Override
        public String remedy() {
            return "Give only reasons that a rule confirms, or correct the facts of the application.";
        }
    }

    record OnlyUtilizationReviewDecision() implements Refusal {
        @Override
        public String code() {
            return "IMR-121";
        }

        @Override
        public Citation clause() {
            return Citation.regulation("9792.10.6(b)(2)");
        }

        @Override
        public String what() {
            return "The file holds nothing but the utilization review decision; no determination may rest on it"
                    + " alone.";
        }

        @Override
        public String remedy() {
            return "Obtain records from the claims administrator, the worker or the physician.";
        }
    }

    record RequiredRecordMissing(String missing) implements Refusal {
        @Override
        public String code() {
            return "IMR-122";
        }

        @Override
        public Citation clause() {
            return Citation.regulation("9792.10.5(a)(1)");
        }

        @Override
        public String what() {
            return "A required record is not in the file: " + missing + ".";
        }

        @Override
        public String remedy() {
            return "Ask the claims administrator for it; record it when it arrives.";
        }
    }

    record ConflictNotRuledOut() implements Refusal {
        @Override
        public String code() {
            return "IMR-131";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("139.5(c)(2)");
        }

        @Override
        public String what() {
            return "The reviewer has not attested to be free of a professional, familial or financial tie.";
        }

        @Override
        public String remedy() {
            return "Obtain the attestation, or choose another reviewer.";
        }
    }

    record NotQualified(String missing) implements Refusal {
        @Override
        public String code() {
            return "IMR-132";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("139.5(d)(4)");
        }

        @Override
        public String what() {
            return "The reviewer's qualifications lack " + missing + ".";
        }

        @Override
        public String remedy() {
            return "Complete the credentials, or choose another reviewer.";
        }
    }

    record NoSuchItem(int item, int items) implements Refusal {
        @Override
        public String code() {
            return "IMR-141";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(e)");
        }

        @Override
        public String what() {
            return "Item " + item + " is not in dispute; the application disputes items 1 to " + items + ".";
        }

        @Override
        public String remedy() {
            return "Decide only the disputed items.";
        }
    }

    record ItemsUndecided(List<Integer> items) implements Refusal {
        public ItemsUndecided {
            items = List.copyOf(items);
        }

        @Override
        public String code() {
            return "IMR-142";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(e)");
        }

        @Override
        public String what() {
            return "Every disputed item needs its own decision; still open: "
                    + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
        }

        @Override
        public String remedy() {
            return "Decide these items, each with its basis and rationale.";
        }
    }

    record SummaryMissing() implements Refusal {
        @Override
        public String code() {
            return "IMR-143";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(e)");
        }

        @Override
        public String what() {
            return "The determination must state the worker's medical condition; the clinical case summary is not"
                    + " written.";
        }

        @Override
        public String remedy() {
            return "Write the clinical case summary.";
        }
    }

    record BlockingFindings(List<Finding> findings) implements Refusal {
        public BlockingFindings {
            findings = List.copyOf(findings);
        }

        @Override
        public String code() {
            return "IMR-151";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(e)");
        }

        @Override
        public String what() {
            return "The letter has faults that keep it from leaving: "
                    + findings.stream()
                            .map(finding -> finding.code() + " " + finding.message())
                            .collect(Collectors.joining("; "));
        }

        @Override
        public String remedy() {
            return "Return the draft to the reviewer, or release each finding with a reason.";
        }
    }

    record AlreadyConfirmedBy(String actor) implements Refusal {
        @Override
        public String code() {
            return "IMR-161";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(m)");
        }

        @Override
        public String what() {
            return "The same person confirmed the de-identification before.";
        }

        @Override
        public String remedy() {
            return "A different person must confirm.";
        }
    }

    record NotDeidentified(int confirmed, int needed) implements Refusal {
        @Override
        public String code() {
            return "IMR-162";
        }

        @Override
        public Citation clause() {
            return Citation.laborCode("4610.6(m)");
        }

        @Override
        public String what() {
            return "De-identification is confirmed by " + confirmed + " of " + needed + " different persons.";
        }

        @Override
        public String remedy() {
            return "Have the public text confirmed by " + (needed - confirmed) + " more.";
        }
    }
}
