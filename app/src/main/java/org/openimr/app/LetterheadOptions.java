package org.openimr.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.letters.LetterPdf;
import org.openimr.letters.Letterhead;
import org.openimr.letters.PrintedLetter;
import org.openimr.letters.Substitution;
import picocli.CommandLine.Option;

/** The organization at the head of a printed letter. */
final class LetterheadOptions {
    @Option(names = "--organization", paramLabel = "NAME", description = "For pdf: name of the organization.")
    private Optional<String> organization = Optional.empty();

    @Option(names = "--address", paramLabel = "LINE", description = "For pdf: a line of its address; repeatable.")
    private List<String> address = List.of();

    @Option(names = "--contact", paramLabel = "LINE", description = "For pdf: its telephone, fax or e-mail.")
    private Optional<String> contact = Optional.empty();

    /**
     * The public copy, dated with the day of the decision, as tagged PDF.
     *
     * @throws Cannot if the determination lacks what a letter must state
     */
    byte[] letter(Determination determination, Terminal terminal) throws Cannot {
        LocalDate date = determination
                .dates()
                .decisionDate()
                .orElseThrow(() -> new Cannot(
                        CliCode.LETTER_INCOMPLETE,
                        "the determination states no decision date, which dates the letter."));
        PrintedLetter printed;
        try {
            printed =
                    LetterPdf.print(new FinalDeterminationLetter(letterhead(), date, determination, Optional.empty()));
        } catch (IllegalArgumentException e) {
            throw new Cannot(CliCode.LETTER_INCOMPLETE, e.getMessage() + ".");
        }
        for (Substitution s : printed.substitutions()) {
            terminal.err()
                    .println("The character U+%04X could not be printed and stands as %s (%d times)."
                            .formatted(s.codePoint(), s.printed(), s.times()));
        }
        return printed.pdf();
    }

    private Letterhead letterhead() throws Cannot {
        if (organization.isEmpty() || address.isEmpty() || contact.isEmpty()) {
            throw new Cannot(
                    CliCode.LETTER_INCOMPLETE,
                    "a PDF is a letter and needs its head: give --organization, --address and --contact.");
        }
        return new Letterhead(organization.get(), address, contact.get());
    }
}
