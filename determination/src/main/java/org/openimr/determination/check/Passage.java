package org.openimr.determination.check;

import java.util.List;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;

/**
 * The value of one field of prose.
 *
 * @param path  as in the published JSON
 */
record Passage(String path, String text) {
    List<Stretch> sentences() {
        return Sentences.of(text);
    }

    /** The words at fault, in quotation marks, shortened in the middle. */
    String quoted(Stretch words) {
        String said = words.of(text);
        return "\""
                + (said.length() <= 90 ? said : said.substring(0, 60) + " ... " + said.substring(said.length() - 25))
                + "\"";
    }
}
