package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** One norm that a determination must meet. Stateless; answers the same for the same determination. */
public abstract class Check {
    private final CheckNorm norm;

    Check(CheckNorm norm) {
        this.norm = norm;
    }

    public final CheckId id() {
        return norm.id();
    }

    /** The whole norm in one sentence with "must". */
    public final String title() {
        return norm.title();
    }

    /** Where the norm stands. */
    public final Citation authority() {
        return norm.authority();
    }

    /** How well the authority is known. */
    public final Grade grade() {
        return norm.grade();
    }

    /** The gravest finding this check makes on a letter of that origin. */
    public final Severity severity(Origin origin) {
        return norm.weight().of(origin);
    }

    /** What a person does about a finding, as an order. */
    public final String remedy() {
        return norm.remedy();
    }

    /** What it must know besides the letter to say anything at all. */
    public final Needs needs() {
        return norm.needs();
    }

    /** Whether a person may let a letter leave in spite of a finding. */
    public final Release release() {
        return norm.release();
    }

    /** What is wrong, in the letter's order; empty when the norm is met. */
    abstract List<Fault> run(Examined letter);

    /** A fault of the whole field at {@code path}; the authority is printed behind {@code message}. */
    final Fault fault(Examined letter, Severity severity, String path, String message) {
        return new Fault(
                new Finding(id().code(), severity, cited(message), letter.place(path)), path, Optional.empty());
    }

    /** A fault of this check's full weight, of single words of a field. */
    final Fault fault(Examined letter, Passage passage, Stretch words, String message) {
        return fault(letter, severity(letter.origin()), passage, words, message);
    }

    final Fault fault(Examined letter, Severity severity, Passage passage, Stretch words, String message) {
        return new Fault(
                new Finding(id().code(), severity, cited(message), letter.place(passage, words)),
                passage.path(),
                Optional.of(words));
    }

    private String cited(String message) {
        return message + " (" + authority().printed() + ")";
    }
}
