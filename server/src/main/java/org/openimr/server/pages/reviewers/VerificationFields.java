package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.register.Verification;

/** Where and when a credential was looked up. Who did it is who sends the form. */
final class VerificationFields {
    private static final String SOURCE = "source";
    private static final String WHERE = "where";
    private static final String ON = "verifiedOn";

    private VerificationFields() {}

    static List<FieldView> fields() {
        return List.of(
                FieldView.choice(
                        SOURCE,
                        FieldView.Kind.CHOICE,
                        "Where it was looked up",
                        Choice.all(Verification.Source.values(), VerificationFields::words)),
                FieldView.of(WHERE, FieldView.Kind.TEXT, "Which register, letter or document", ""),
                FieldView.of(ON, FieldView.Kind.DATE, "Day on which you looked it up", ""));
    }

    static String words(Verification.Source source) {
        return switch (source) {
            case ISSUER -> "At the body that issues it";
            case COLLECTION -> "In a register that collects such credentials";
            case DOCUMENT -> "On a document that the reviewer handed in";
            case STATEMENT -> "Only in the reviewer’s own words";
        };
    }

    /** Empty where something cannot be read. */
    static Optional<Verification> read(Typed typed, String account) {
        Optional<Verification.Source> source = typed.choice(SOURCE, Verification.Source.class);
        Optional<String> where = typed.text(WHERE);
        Optional<LocalDate> on = typed.day(ON);
        return typed.isWhole()
                ? Optional.of(new Verification(source.orElseThrow(), where.orElseThrow(), on.orElseThrow(), account))
                : Optional.empty();
    }
}
