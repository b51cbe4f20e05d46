package org.openimr.server.pages.statistics;

import java.util.List;
import org.openimr.server.pages.statistics.FigureView.Mark;

/**
 * Another program's decisions, ready to print.
 *
 * @param name      for people
 * @param others    the programs, where there are several
 * @param by        ways to tell the decisions apart
 * @param category  what the rows of the second table are
 * @param narrowed  the year to which the second table is narrowed; empty for all
 */
record ProgramView(
        String name,
        String reading,
        List<Choice> others,
        List<From> sources,
        List<Row> years,
        List<Choice> by,
        String category,
        String narrowed,
        String everyYear,
        List<Row> categories) {

    record Choice(String words, String address, boolean chosen) {}

    /** Where decisions came from. */
    record From(String words, String mapping) {}

    /**
     * Decisions of a year or a category.
     *
     * @param lang     of the label where it is English on a page of another language; else empty
     * @param address  of the page narrowed to it; empty where it cannot be
     */
    record Row(
            String label,
            String lang,
            String address,
            String decided,
            String overturned,
            String upheld,
            String share,
            String interval,
            List<Mark> marks) {}
}
