package org.openimr.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openimr.letters.pdf.Content;
import org.openimr.letters.pdf.Manuscript;
import org.openimr.letters.pdf.TaggedPdf;

/**
 * The public copy of a determination as a new file, set from its de-identified text alone: new pages, fonts, properties
 * and metadata. Nothing of the letter's own file goes in, so nothing can lie under a black bar.
 */
public final class PublicCopyPdf {
    private static final Pattern LINE = Pattern.compile("\\R|\\f");
    private static final Pattern HEADING = Pattern.compile("[A-Z][A-Z ,/&()-]{8,80}");
    private static final Pattern ITEM = Pattern.compile(".{2,400}: (?:Upheld|Overturned)");
    /** A shorter line was ended on purpose, a longer one by the margin. */
    private static final int WRAPPED = 70;

    /**
     * What the file tells about itself; no person.
     *
     * @param title         "Final determination CM26-0000001, public copy"
     * @param organization  that publishes it
     * @param publishedOn   California calendar date
     */
    public record About(String title, String organization, LocalDate publishedOn) {
        public About {
            if (title.isBlank() || organization.isBlank())
                throw new IllegalArgumentException("a public copy has a title and an organization");
        }
    }

    private PublicCopyPdf() {}

    /**
     * The file, and what could not be printed as it was. The same text gives the same bytes.
     *
     * @param text  after de-identification and review
     */
    public static PrintedLetter print(About about, String text) {
        var legible = new Legible();
        String title = PrintableWords.of(about.title(), legible);
        List<Content> blocks = new ArrayList<>();
        blocks.add(element("h1", title));
        for (String paragraph : paragraphs(text)) {
            String name = HEADING.matcher(paragraph).matches()
                    ? "h2"
                    : ITEM.matcher(paragraph).matches() ? "h3" : "p";
            blocks.add(element(name, PrintableWords.of(paragraph, legible)));
        }
        var properties = new Manuscript.Properties(
                Legible.plain(about.title()),
                "Public copy of a final determination, names taken out",
                Legible.plain(about.organization()),
                "en-US",
                about.publishedOn());
        var body = new Content.Element("body", Map.of(), blocks);
        var manuscript = new Manuscript(properties, title, "Page ", " of ", body, List.of());
        return new PrintedLetter(TaggedPdf.write(manuscript), legible.substitutions());
    }

    /** Lines that the margin ended are one paragraph again; an empty line between them is only spacing. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        boolean goesOn = false;
        for (String line : LINE.split(text, -1)) {
            String words = line.strip();
            if (words.isEmpty()) continue;
            boolean ownLine = HEADING.matcher(words).matches();
            if (goesOn && !ownLine) paragraphs.add(paragraphs.removeLast() + " " + words);
            else paragraphs.add(words);
            goesOn = !ownLine && words.length() >= WRAPPED;
        }
        return paragraphs;
    }

    private static Content.Element element(String name, String words) {
        return new Content.Element(name, Map.of(), List.of(new Content.Words(words)));
    }
}
