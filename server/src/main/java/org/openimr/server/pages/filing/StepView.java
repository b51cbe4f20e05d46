package org.openimr.server.pages.filing;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;

/**
 * One page of the form, ready to print.
 *
 * @param title     of the window: says first that there is something to correct
 * @param heading   what is asked
 * @param faulty    fields with something to correct
 * @param more      the question whether one more treatment is to be added
 * @param file      on the page of the copy
 * @param progress  where this page stands
 * @param back      address of the page before
 * @param from      where to go afterwards, or empty
 * @param today     in words: the day of a signature
 */
record StepView(
        String title,
        List<Crumb> crumbs,
        String slug,
        String heading,
        String why,
        Progress progress,
        List<FieldView> fields,
        List<FieldView> faulty,
        Optional<FieldView> more,
        Optional<FileView> file,
        String back,
        String from,
        String today) {

    StepView {
        fields = List.copyOf(fields);
        faulty = List.copyOf(faulty);
    }

    record Progress(int step, int steps) {}

    /**
     * The copy of the decision.
     *
     * @param there  what is kept already, in words, or empty
     * @param error  why the last one was not taken, or empty
     */
    record FileView(String there, String error) {}
}
