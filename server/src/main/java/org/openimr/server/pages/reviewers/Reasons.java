package org.openimr.server.pages.reviewers;

import java.util.Optional;

/** Why something is done, in words. */
final class Reasons {
    private static final String REASON = "reason";

    private Reasons() {}

    static FieldView field(String label, String hint) {
        return FieldView.of(REASON, FieldView.Kind.TEXT, label, hint);
    }

    static Optional<String> read(Typed typed) {
        return typed.text(REASON);
    }
}
