package org.openimr.server.pages.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandExamples;

/** The commands that one person may give to several cases at once, with what is typed once for all of them. */
final class BulkActions {
    private BulkActions() {}

    /** Whether one order can speak for several cases. */
    sealed interface Fit {
        /**
         * The process itself tests everything about each case.
         *
         * @param fields  what is typed once for all of them
         */
        record Shared(List<FormField> fields) implements Fit {
            public Shared {
                fields = List.copyOf(fields);
            }
        }

        /** Why it cannot. */
        enum Apart implements Fit {
            /** Says something about one case that has to be typed for it. */
            FACTS_OF_ITS_OWN,
            /** Says that a person looked into this one case, or decides about it. */
            OWN_JUDGMENT,
            /** Not given to a case on file by a person. */
            OTHER_WAY
        }
    }

    /** Of each command. Nothing of medical judgment is ever shared, Lab. Code 4610.6. */
    static Fit fit(CommandKind kind) {
        return switch (kind) {
            // Refused where a condition is not met or in doubt: without a doubt there is no reason to type.
            case FIND_ELIGIBLE -> shared();
            // The way of sending is the same for all; recipients and dates follow from each case.
            case SEND_ASSIGNMENT_NOTICE -> shared(ActionFields.method("How they are sent"));
            // Different persons confirmed each letter before; the process refuses one that was not.
            case PUBLISH_DETERMINATION -> shared();
            // One circumstance, such as a closed office, can delay many decisions.
            case GRANT_EXTENSION -> new Fit.Shared(OutcomeFields.extension());
            // A claims administrator hands over its files on one day.
            case REPORT_ADMINISTRATOR_CHANGE -> new Fit.Shared(OutcomeFields.administrator());
            case MARK_DUPLICATE,
                    FIND_INELIGIBLE,
                    ESTABLISH_FACTS,
                    REQUEST_INFORMATION,
                    ANSWER_INQUIRY,
                    DEFER_REVIEW,
                    RESUME_REVIEW,
                    RECEIVE_RECORD,
                    NAME_RECORDS,
                    REPORT_MISSING_RECORD,
                    ANSWER_MISSING_REPORT,
                    CONVERT_TO_EXPEDITED,
                    ASSIGN_REVIEWER,
                    ASK_PARTY,
                    ANSWER_QUESTION,
                    REQUEST_MORE_REVIEWERS,
                    DECLINE_MORE_REVIEWERS,
                    RETURN_DRAFT,
                    REPORT_IMPLEMENTATION,
                    FILE_PETITION,
                    REVERSE_DECISION,
                    CORRECT_CLERICAL_ERROR,
                    TERMINATE_ITEMS,
                    RECORD_SERVICE,
                    ENTER_PENALTY,
                    ISSUE_INVOICE -> Fit.Apart.FACTS_OF_ITS_OWN;
            case ACCEPT_AS_UNIQUE,
                    CLOSE_FOR_LIABILITY,
                    FIND_RECORDS_COMPLETE,
                    GO_AHEAD_WITHOUT_RECORDS,
                    WRITE_CASE_SUMMARY,
                    DECIDE_ITEM,
                    SUBMIT_DRAFT,
                    APPROVE_MORE_REVIEWERS,
                    ISSUE_DETERMINATION,
                    PASS_FIRST_LOOK,
                    RECORD_SECOND_LOOK,
                    SIGN_OFF_DRAFT,
                    ASK_BLIND_REVIEW,
                    RECORD_BLIND_REVIEW,
                    CONFIRM_DEIDENTIFICATION,
                    DENY_PETITION -> Fit.Apart.OWN_JUDGMENT;
            case FILE_APPLICATION, PASS_DAY -> Fit.Apart.OTHER_WAY;
        };
    }

    private static Fit shared(FormField... fields) {
        return new Fit.Shared(List.of(fields));
    }

    /** Those that this role may give. */
    static List<CommandKind> of(Role role) {
        return Arrays.stream(CommandKind.values())
                .filter(kind -> fit(kind) instanceof Fit.Shared)
                .filter(kind -> Authority.mayGive(CommandExamples.of(kind)).contains(role))
                .toList();
    }

    /** The one of that name in an address, where this role may give it. */
    static Optional<CommandKind> of(Role role, String address) {
        return of(role).stream().filter(kind -> kind.address().equals(address)).findFirst();
    }

    /** Stages of cases that take any of them. */
    static Set<Stage> stages(List<CommandKind> kinds) {
        return kinds.stream().flatMap(kind -> kind.stages().stream()).collect(Collectors.toSet());
    }

    /** Roles that may give any. */
    static Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !of(role).isEmpty())
                .filter(Authority.maySee(Authority.View.QUEUE)::contains)
                .collect(Collectors.toSet());
    }

    /** What is typed once for all cases; empty where nothing is. */
    static List<FormField> fields(CommandKind kind) {
        return switch (fit(kind)) {
            case Fit.Shared(var fields) ->
                fields.stream().map(field -> field.in(kind.address())).toList();
            case Fit.Apart _ -> List.of();
        };
    }
}
