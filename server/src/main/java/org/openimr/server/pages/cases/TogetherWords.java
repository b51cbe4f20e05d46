package org.openimr.server.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.process.consolidation.SharedFact;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.PairKind;
import org.openimr.server.pages.DayWords;

/** Joining and splitting in words. */
final class TogetherWords {
    /** The clause under which applications are decided together. */
    static final String CLAUSE = "8 CCR 9792.10.4(a)";

    private static final String NOT_STATED = "not stated";

    private TogetherWords() {}

    /** After it was carried out. */
    static String done(PairKind kind) {
        return switch (kind) {
            case JOIN -> "The cases are joined: one determination, under this number. The parties are told by letter.";
            case SPLIT -> "The other case goes on by itself again. The parties are told by letter.";
        };
    }

    /** The question on its own page. */
    static String title(PairKind kind, CaseView lead, CaseView other) {
        return switch (kind) {
            case JOIN -> "Join " + other.number() + " to " + lead.number() + "?";
            case SPLIT -> "Split " + other.number() + " off from " + lead.number() + "?";
        };
    }

    static String button(PairKind kind, CaseView other) {
        return switch (kind) {
            case JOIN -> "Join " + other.number();
            case SPLIT -> "Split " + other.number() + " off";
        };
    }

    /** What follows from it, one sentence each. */
    static List<String> consequences(PairKind kind, CaseView lead, CaseView other) {
        return switch (kind) {
            case JOIN -> ofJoining(lead, other);
            case SPLIT ->
                List.of(
                        "Each case is decided by itself again, under its own number and its own deadlines.",
                        "The items of " + other.number() + " leave " + lead.number() + ".",
                        "Documents that arrived for both stay in " + lead.number()
                                + "; enter those that the other case needs there as well.",
                        "The parties get a notice that the cases are split.");
        };
    }

    private static List<String> ofJoining(CaseView lead, CaseView other) {
        int first = lead.docket().items().size() + 1;
        int last = first + other.docket().items().size() - 1;
        List<String> sentences = new ArrayList<>();
        sentences.add("There will be one determination, under the number " + lead.number() + ".");
        sentences.add(
                first == last
                        ? "The item of " + other.number() + " is decided as item " + first + "."
                        : "The items of " + other.number() + " are decided as items " + first + " to " + last + ".");
        if (!other.records().isEmpty()) {
            sentences.add("Its " + DayWords.count(other.records().size(), "document goes", "documents go")
                    + " into the file of " + lead.number() + ".");
        }
        sentences.add("The parties get a notice that lists both applications.");
        sentences.add("A fee is charged for each application that was assigned (8 CCR 9792.10.8).");
        sentences.add("Until the records are found complete, the two can be split again.");
        return sentences;
    }

    /** What an application states. */
    static String stated(SharedFact fact, Application application) {
        return switch (fact) {
            case WORKER ->
                name(application, PartyRole.INJURED_WORKER)
                        + application
                                .form()
                                .dateOfBirth()
                                .map(day -> ", born " + DayWords.of(day))
                                .orElse("");
            case REQUESTING_PHYSICIAN -> name(application, PartyRole.REQUESTING_PHYSICIAN);
            case DATE_OF_INJURY -> DayWords.of(application.dateOfInjury());
            case DECISION_DATE -> DayWords.of(application.utilizationReview().decidedOn());
            case CLAIMS_ADMINISTRATOR -> name(application, PartyRole.CLAIMS_ADMINISTRATOR);
            case CLAIM_NUMBER -> application.form().claimNumber().orElse(NOT_STATED);
        };
    }

    private static String name(Application application, PartyRole role) {
        Optional<Party> party = application.party(role);
        return party.map(Party::name).orElse(NOT_STATED);
    }
}
