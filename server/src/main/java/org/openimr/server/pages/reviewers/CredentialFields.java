package org.openimr.server.pages.reviewers;

import static org.openimr.server.pages.reviewers.FieldView.Kind.CHOICE;
import static org.openimr.server.pages.reviewers.FieldView.Kind.DATE;
import static org.openimr.server.pages.reviewers.FieldView.Kind.LONG_TEXT;
import static org.openimr.server.pages.reviewers.FieldView.Kind.NUMBER;
import static org.openimr.server.pages.reviewers.FieldView.Kind.SELECTION;
import static org.openimr.server.pages.reviewers.FieldView.Kind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.intake.CredentialKind;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form asks of one kind of credential. */
final class CredentialFields {
    static final String STATE = "state";
    static final String NUMBER_OF = "number";
    static final String STATUS = "status";
    static final String BOARD = "board";
    static final String CERTIFICATE = "certificate";
    static final String LEVEL = "level";
    static final String FROM = "from";
    static final String TO = "to";
    static final String HOURS = "hours";
    static final String EVIDENCE = "evidence";
    static final String FOUND = "found";
    static final String FINDINGS = "findings";

    private CredentialFields() {}

    /** Whether anything was found: a box left empty says nothing. */
    enum Found {
        NOTHING("Nothing was found"),
        SOMETHING("This was found");

        private final String words;

        Found(String words) {
            this.words = words;
        }
    }

    static CredentialKind kind(Credential credential) {
        return switch (credential) {
            case License _ -> CredentialKind.LICENSE;
            case BoardCertification _ -> CredentialKind.BOARD;
            case Practice _ -> CredentialKind.PRACTICE;
            case HistoryCheck check ->
                switch (check.matter()) {
                    case DISCIPLINE -> CredentialKind.DISCIPLINE;
                    case PRIVILEGES -> CredentialKind.PRIVILEGES;
                    case QME_APPOINTMENT -> CredentialKind.QME;
                };
            case Contract _ -> CredentialKind.CONTRACT;
        };
    }

    /** As a choice names it. */
    static String words(CredentialKind kind) {
        return switch (kind) {
            case LICENSE -> "A state’s license to practice";
            case BOARD -> "A board certification";
            case PRACTICE -> "Evidence of active practice";
            case DISCIPLINE -> "A look for discipline and sanctions";
            case PRIVILEGES -> "A look for loss of privileges";
            case QME -> "A look for an appointment as qualified medical evaluator";
            case CONTRACT -> "A contract with the review organization";
        };
    }

    static List<FieldView> fields(CredentialKind kind) {
        return switch (kind) {
            case LICENSE ->
                List.of(
                        FieldView.choice(STATE, SELECTION, "State", states()),
                        FieldView.of(NUMBER_OF, TEXT, "Number, as the state prints it", ""),
                        FieldView.choice(
                                STATUS,
                                CHOICE,
                                "What the state says of it",
                                Choice.all(License.Status.values(), CredentialFields::words)),
                        FieldView.of(FROM, DATE, "First day", ""),
                        FieldView.of(TO, DATE, "Last day, on which it still holds", ""));
            case BOARD ->
                List.of(
                        FieldView.of(BOARD, TEXT, "Board", "As the certificate names it."),
                        FieldView.of(CERTIFICATE, TEXT, "What it certifies", "Specialty or subspecialty."),
                        FieldView.choice(
                                LEVEL,
                                CHOICE,
                                "Level",
                                Choice.all(BoardCertification.Level.values(), CredentialFields::words)),
                        FieldView.of(FROM, DATE, "First day", ""),
                        FieldView.of(TO, DATE, "Last day", "Empty where it has no end.")
                                .optional());
            case PRACTICE ->
                List.of(
                        FieldView.of(FROM, DATE, "First day of active practice", ""),
                        FieldView.of(HOURS, NUMBER, "Hours a week now", "0 to 168"),
                        FieldView.of(
                                EVIDENCE, TEXT, "What shows it", "For example the letter of a group, with its day."));
            case DISCIPLINE, PRIVILEGES, QME ->
                List.of(
                        FieldView.choice(
                                FOUND, CHOICE, "What was found", Choice.all(Found.values(), found -> found.words)),
                        FieldView.of(
                                        FINDINGS,
                                        LONG_TEXT,
                                        "Findings, one a line",
                                        "What | by whom | first day | last day. Leave the last day empty where it goes on;"
                                                + " write pending where nothing is decided. For example: probation | Board"
                                                + " of Elsewhere | 2014-02-01 | 2015-01-31")
                                .optional());
            case CONTRACT ->
                List.of(
                        FieldView.of(FROM, DATE, "First day", ""),
                        FieldView.of(TO, DATE, "Last day", "Empty where it has no end.")
                                .optional());
        };
    }

    static List<Choice> states() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose a state")),
                        Choice.all(UsState.values(), UsState::printed).stream())
                .toList();
    }

    static String words(License.Status status) {
        return switch (status) {
            case UNRESTRICTED -> "Unrestricted, in good standing";
            case RESTRICTED -> "Restricted: probation, limits on practice";
            case SUSPENDED -> "Suspended";
            case REVOKED -> "Revoked";
            case SURRENDERED -> "Surrendered";
        };
    }

    private static String words(BoardCertification.Level level) {
        return switch (level) {
            case SPECIALTY -> "A specialty";
            case SUBSPECIALTY -> "A subspecialty, within another";
        };
    }

    /** What is on file, as it would be typed. */
    static MultiValueMap<String, String> written(Credential credential) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        switch (credential) {
            case License license -> {
                values.add(STATE, license.state().name());
                values.add(NUMBER_OF, license.number());
                values.add(STATUS, license.status().name());
                values.add(FROM, license.issued().toString());
                values.add(TO, license.expires().toString());
            }
            case BoardCertification board -> {
                values.add(BOARD, board.board());
                values.add(CERTIFICATE, board.certificate());
                values.add(LEVEL, board.level().name());
                values.add(FROM, board.certifiedOn().toString());
                board.expires().ifPresent(last -> values.add(TO, last.toString()));
            }
            case Practice practice -> {
                values.add(FROM, practice.since().toString());
                values.add(HOURS, Integer.toString(practice.hoursPerWeek()));
                values.add(EVIDENCE, practice.evidence());
            }
            case HistoryCheck check -> {
                values.add(FOUND, (check.found().isEmpty() ? Found.NOTHING : Found.SOMETHING).name());
                values.add(FINDINGS, Findings.written(check.found()));
            }
            case Contract contract -> {
                contract.term().first().ifPresent(first -> values.add(FROM, first.toString()));
                contract.term().last().ifPresent(last -> values.add(TO, last.toString()));
            }
        }
        return values;
    }
}
