package org.openimr.server.post;

import java.util.List;
import org.openimr.letters.Letter;
import org.openimr.letters.LetterPdf;
import org.openimr.letters.PrintedLetter;
import org.openimr.letters.pdf.Attachment;
import org.openimr.letters.pdf.LetterNotConformant;

/** Prints letters as tagged PDF; one that breaks its standard, or cannot show what was written, is not fit. */
public final class TaggedPdfPrinter implements LetterPrinter {
    private static final String JSON = "application/json";

    @Override
    public Print print(Letter letter, List<Enclosure> enclosures) {
        List<Attachment> attachments = enclosures.stream()
                .map(one -> new Attachment(
                        one.name(), JSON, one.description(), one.content().bytes()))
                .toList();
        try {
            PrintedLetter printed = LetterPdf.print(letter, attachments);
            return printed.substitutions().isEmpty()
                    ? new Print.Fit(new FileBytes(printed.pdf()))
                    : new Print.Unfit(
                            PostFault.CHARACTERS_DESCRIBED,
                            printed.substitutions().size() + " of them. Have the text written without them.");
        } catch (LetterNotConformant e) {
            return new Print.Unfit(PostFault.NOT_CONFORMANT, String.valueOf(e.getMessage()));
        }
    }
}
