package org.openimr.determination.check;

import java.util.List;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** One norm that a determination must meet. Stateless; answers the same for the same determination. */
public interface Check {
    CheckId id();

    /** The whole norm in one sentence with "must". */
    String title();

    /** Where the norm stands. */
    Citation authority();

    /** How well the authority is known. */
    Grade grade();

    /** The gravest finding this check makes on a letter of that origin. */
    Severity severity(Origin origin);

    /** What is wrong, in the letter's order; empty when the norm is met. */
    List<Finding> run(Examined letter);

    /** A finding of this check, its authority printed behind {@code message}. */
    default Finding finding(Examined letter, Severity severity, String path, String message) {
        return new Finding(id().code(), severity, message + " (" + authority().printed() + ")", letter.place(path));
    }
}
