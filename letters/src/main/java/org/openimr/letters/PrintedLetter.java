package org.openimr.letters;

import java.util.List;

/**
 * A letter as a PDF file.
 *
 * @param substitutions  characters that stand there as a description; a person must look before it is sent
 */
public record PrintedLetter(byte[] pdf, List<Substitution> substitutions) {
    public PrintedLetter {
        pdf = pdf.clone();
        substitutions = List.copyOf(substitutions);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
