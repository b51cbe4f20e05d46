package org.openimr.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Citation;
import org.openimr.process.deadlines.Term;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.SeatObjection;

/** Refusals from screening to the reviewer's draft. */
public sealed interface CourseRefusal extends Refusal {
    record DuplicateOfItself() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-114",
                    Citation.regulation("9792.10.3(a)"),
                    "An application cannot be a duplicate of itself.",
                    "Give the number of the earlier application.");
        }
    }

    record NoItemLeft() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-115",
                    Citation.laborCode("4610.5(k)"),
                    "No item would be left to review.",
                    "Find the application ineligible, with the reasons.");
        }
    }

    record SomeItemPasses(int item) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-129",
                    Citation.laborCode("4610.5(k)"),
                    "These reasons do not keep item " + item + " from being reviewed.",
                    "Find the application eligible in part, with the items that stay out, or give every reason.");
        }
    }

    record NotAsked(PartyRole party) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-116",
                    Citation.regulation("9792.10.3(b)"),
                    "The " + name(party) + " was not asked, or has answered.",
                    "Look at who still has to answer.");
        }
    }

    record NotYourAnswer(PartyRole party) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-117",
                    Citation.design("each party answers for itself"),
                    "This answer is the " + name(party) + "'s to give.",
                    "Ask that party to answer, or send it to the organization by letter.");
        }
    }

    record NotYourDocument(PartyRole party) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-147",
                    Citation.regulation("9792.10.5"),
                    "Documents of the " + name(party) + " are that party's to send.",
                    "Send your own documents, or ask that party to send its.");
        }
    }

    record LiabilityNotDisputed() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-118",
                    Citation.laborCode("4610.5(h)(2)"),
                    "No dispute over liability on other grounds is stated, so the review cannot be deferred.",
                    "Ask the claims administrator (8 CCR 9792.10.3(b)), or go on.");
        }
    }

    record RequestAfterDisputeLate(Term limit) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-119",
                    limit.basis(),
                    "The request came after the time that runs from notice of the resolved dispute. "
                            + String.join(" ", limit.sentences()),
                    "Close the case, or correct the day on which the notice was served.");
        }
    }

    record NoBasisToGoAhead(String missing) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-123",
                    Citation.regulation("9792.10.6(b)(2)"),
                    "Without the claims administrator's records the review may rest only on the list of records in the utilization review decision and on documents of the worker or physician; missing is "
                            + missing + ".",
                    "Obtain it, or go on waiting for the records; the penalty runs.");
        }
    }

    record AlreadyExpedited() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-124",
                    Citation.regulation("9792.10.4(c)"),
                    "The review is an expedited one already.",
                    "Nothing is to be done.");
        }
    }

    record NotConsolidable(String difference) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-125",
                    Citation.regulation("9792.10.4(a)"),
                    "The applications cannot be decided together: " + difference + ".",
                    "Join only applications of one worker with the same requesting physician and date of injury.");
        }
    }

    record JoinedAlready(CaseNumber other) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-126",
                    Citation.regulation("9792.10.4(a)"),
                    "Application " + other + " was joined to this case before.",
                    "Nothing is to be done.");
        }
    }

    record ExpeditedLeads(CaseNumber other) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-137",
                    Citation.design("an expedited review leads"),
                    "Application " + other
                            + " is reviewed urgently and this one is not; joined to it, it would lose its"
                            + " short time.",
                    "Join the other way round: let " + other + " take this one in.");
        }
    }

    record NotJoined(CaseNumber other) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-127",
                    Citation.regulation("9792.10.4(a)"),
                    "Application " + other + " is not joined to this case.",
                    "Look at the list of joined applications.");
        }
    }

    record TooLateToSplit(CaseNumber other) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-128",
                    Citation.design("splitting before the records are complete, last joined first"),
                    "Application " + other
                            + " can no longer be split off: the records were found complete, or another was joined after it.",
                    "Split the last joined first, before the records are complete; else decide them together.");
        }
    }

    record ReviewedBefore() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-133",
                    Citation.laborCode("4610.6(i)"),
                    "This reviewer decided the case before the appeals board sent it back.",
                    "Choose a different reviewer.");
        }
    }

    record NoPanelRequested() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-134",
                    Citation.regulation("9792.10.6(c)"),
                    "Nobody asked for more than one reviewer.",
                    "Wait for the organization's request.");
        }
    }

    record NoSeatFree(int approved) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-135",
                    Citation.regulation("9792.10.6(c)"),
                    "All " + approved + " approved reviewers sit already.",
                    "Ask the Administrative Director before another reviewer takes the case.");
        }
    }

    record SitsAlready() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-136",
                    Citation.regulation("9792.10.6(c)"),
                    "This reviewer sits on the case already.",
                    "Choose a different reviewer for the other seat.");
        }
    }

    record DocumentsNotSealed(List<String> documents) implements CourseRefusal {
        public DocumentsNotSealed {
            documents = List.copyOf(documents);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-138",
                    Citation.design("the exhibit index is sealed"),
                    "Not in the sealed exhibit index: " + String.join("; ", documents) + ".",
                    "Confirm what each document is, then seal the index, or a supplement for what arrived later.");
        }
    }

    record PartOutOfOrder(int given, int next) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-139",
                    Citation.design("the exhibit index is sealed"),
                    "Part " + given + " of the exhibit index cannot be sealed now: the next one is " + next + ".",
                    "Look at the index as it stands and seal what is not in it.");
        }
    }

    record ItemLeft(int item) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-144",
                    Citation.laborCode("4610.5(k)"),
                    "Item " + item + " is no longer in dispute.",
                    "Decide the items that are.");
        }
    }

    record DraftHandedOver() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-145",
                    Citation.laborCode("139.5(d)(3)"),
                    "This draft was handed to quality assurance.",
                    "Ask quality assurance to return it.");
        }
    }

    record NoOpenQuestion(int question) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-146",
                    Citation.laborCode("4610.6(b)"),
                    "Question " + question + " was not asked, or is answered.",
                    "Look at the list of questions.");
        }
    }

    record NoIndexYet() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-148",
                    Citation.design("parties say what is missing from the exhibit index"),
                    "The exhibit index is not sealed yet; nothing can be missing from it.",
                    "Send the record itself, or look at the index once it is sealed.");
        }
    }

    record ReportedTooLate(LocalDate lastDay) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-149",
                    Citation.design("parties say what is missing from the exhibit index"),
                    "The time to say what is missing from the exhibit index ended on " + lastDay + ".",
                    "Send the record itself: records are taken until the determination.");
        }
    }

    record NoOpenReport(int report) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-191",
                    Citation.design("parties say what is missing from the exhibit index"),
                    "Report " + report + " of a missing record was not made, or is answered.",
                    "Look at the list of reports.");
        }
    }

    record NoSuchExhibit(int exhibit) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-192",
                    Citation.design("parties say what is missing from the exhibit index"),
                    "There is no exhibit " + exhibit + " in the sealed index.",
                    "Give the number of the exhibit as the index has it.");
        }
    }

    record NotYourReport(PartyRole by) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-193",
                    Citation.design("parties say what is missing from the exhibit index"),
                    "You may not report what is missing in the name of the " + name(by) + ".",
                    "Report it in the name of your own side.");
        }
    }

    /** @param objection  as the register of reviewers has it */
    record MayNotSit(SeatObjection objection) implements CourseRefusal {
        @Override
        public Words words() {
            return new Words("IMR-194", objection.clause(), objection.what(), objection.remedy());
        }
    }

    record HasNoSeat() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-195",
                    Citation.design("seats of reviewers"),
                    "This reviewer does not have the case.",
                    "Look at who has it now.");
        }
    }

    /** Taken as another's. */
    record SeatOfAnother() implements CourseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-196",
                    Citation.design("seats of reviewers"),
                    "A reviewer takes a case for himself or herself alone.",
                    "Let the other reviewer take it, or offer it.");
        }
    }

    private static String name(PartyRole party) {
        return party.title().toLowerCase(Locale.ROOT);
    }
}
