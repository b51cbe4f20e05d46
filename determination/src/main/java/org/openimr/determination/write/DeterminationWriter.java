package org.openimr.determination.write;

import org.openimr.determination.Determination;

/**
 * Prints a determination in the published form of its family. Reading back what was printed gives the same
 * determination.
 *
 * <p>A field that the determination does not state is left out with its label. Nothing that it does not state is
 * printed, the reviewer's identity least of all (Lab. Code 4610.6(f)).
 */
public final class DeterminationWriter {
    private DeterminationWriter() {}

    /** Plain lines of at most 95 columns where the words allow it, line feeds only, one empty line between paragraphs. */
    public static String text(Determination determination) {
        return TextPrinter.print(Letter.of(determination));
    }

    /**
     * The letter as one {@code article} element for a page that has its own title: sections under {@code h2}, items
     * under {@code h3}, and around each field a {@code span} whose {@code data-field} is its path in the published
     * JSON, such as {@code issues[0].service}. No styles; the same words as {@link #text}.
     */
    public static String htmlArticle(Determination determination) {
        return HtmlPrinter.article(Letter.of(determination));
    }

    /** The article as a whole document, which is also well-formed XML. */
    public static String htmlDocument(Determination determination) {
        String title = "Independent medical review: final determination"
                + determination.caseNumber().map(number -> " " + number).orElse("");
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
                <head>
                <meta charset="UTF-8" />
                <title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                </head>
                <body>
                <main>
                <h1>%s</h1>
                """.formatted(HtmlPrinter.escaped(title), HtmlPrinter.escaped(title)) + htmlArticle(determination) + """
                </main>
                </body>
                </html>
                """;
    }
}
