package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Locale;

/** A credential in a sentence for a person. */
public final class CredentialWords {
    private CredentialWords() {}

    /** "the California license G99999". */
    public static String of(Credential credential) {
        return switch (credential) {
            case License license -> "the " + license.state().printed() + " license " + license.number();
            case BoardCertification board -> "the certification in " + board.certificate() + " by the " + board.board();
            case Practice _ -> "the evidence of practice";
            case HistoryCheck check -> "the look for " + of(check.matter());
            case Contract contract ->
                "the contract"
                        + contract.term()
                                .first()
                                .map(first -> " since " + first)
                                .orElse("");
        };
    }

    static String of(HistoryCheck.Matter matter) {
        return switch (matter) {
            case DISCIPLINE -> "discipline and sanctions";
            case PRIVILEGES -> "loss of privileges";
            case QME_APPOINTMENT -> "an appointment as qualified medical evaluator";
        };
    }

    /** What it says: days, standing, hours, findings. */
    public static String content(Credential credential) {
        return switch (credential) {
            case License license ->
                license.status().name().toLowerCase(Locale.ROOT) + ", issued " + license.issued() + ", expires "
                        + license.expires();
            case BoardCertification board ->
                board.level().name().toLowerCase(Locale.ROOT) + ", certified " + board.certifiedOn()
                        + board.expires().map(last -> ", expires " + last).orElse(", no end");
            case Practice practice ->
                "since " + practice.since() + ", " + practice.hoursPerWeek() + " hours a week, shown by "
                        + practice.evidence();
            case HistoryCheck check ->
                check.found().isEmpty()
                        ? "nothing found"
                        : "found: "
                                + String.join(
                                        "; ",
                                        check.found().stream()
                                                .map(CredentialWords::of)
                                                .toList());
            case Contract contract -> "term " + contract.term();
        };
    }

    private static String of(HistoryCheck.Entry entry) {
        return entry.what() + " by " + entry.by() + ", " + entry.taken()
                + entry.ended()
                        .map(LocalDate::toString)
                        .map(last -> " to " + last)
                        .orElse("")
                + (entry.pending() ? ", pending" : "");
    }

    /** "2033-01-04, Medical Board of California (issuer), by clerk-1". */
    static String of(Verification verification) {
        return verification.on() + ", " + verification.where() + " ("
                + verification.source().name().toLowerCase(Locale.ROOT) + "), by " + verification.by();
    }
}
