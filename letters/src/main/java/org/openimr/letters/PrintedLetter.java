package org.openimr.letters;

import java.util.List;

/** A letter as a PDF file. */
public final class PrintedLetter {
    private final byte[] pdf;
    private final List<Substitution> substitutions;

    PrintedLetter(byte[] pdf, List<Substitution> substitutions) {
        this.pdf = pdf.clone();
        this.substitutions = List.copyOf(substitutions);
    }

    /** The file; a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Characters that stand in it as a description; a person must look before such a letter is sent. */
    public List<Substitution> substitutions() {
        return substitutions;
    }
}
