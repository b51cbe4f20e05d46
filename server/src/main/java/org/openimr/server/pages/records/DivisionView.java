package org.openimr.server.pages.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.records.RecordsView.Choice;

/**
 * What the documents in one received file are.
 *
 * @param leftOut  which pages are left out of the index, a sentence each
 * @param rows     the documents as they stand, then empty rows for more
 */
record DivisionView(
        String title,
        List<Crumb> crumbs,
        String name,
        String about,
        String address,
        String back,
        List<Page> pages,
        List<String> leftOut,
        List<Row> rows,
        List<Choice> kinds,
        boolean sealed,
        Optional<RefusalView> refusal) {
    /** A page of the file: its small picture, and where it is shown whole. */
    record Page(int number, String picture, String address) {}

    /** One document, as typed. */
    record Row(
            int place,
            String first,
            String last,
            String kind,
            String title,
            String author,
            String dated,
            Map<String, Source> sources,
            List<Figure> figures) {
        Row {
            sources = Map.copyOf(sources);
            figures = List.copyOf(figures);
        }

        /** Without places of a proposal. */
        Row(int place, String first, String last, String kind, String title, String author, String dated) {
            this(place, first, last, kind, title, author, dated, Map.of(), List.of());
        }

        Row with(Map<String, Source> found, List<Figure> shown) {
            return new Row(place, first, last, kind, title, author, dated, found, shown);
        }
    }

    /**
     * Where the rules read one field.
     *
     * @param words    the line as it stands in the document
     * @param place    page and line, in words
     * @param address  of that page
     * @param rule     which rule read it, and how surely
     */
    record Source(String words, String place, String address, String rule) {}

    /** A page on which the rules read something, in points. */
    record Figure(String label, String picture, String address, double width, double height, List<Mark> marks) {}

    /** A line of such a page, in points, from the upper left corner. */
    record Mark(String field, double left, double top, double width, double height) {}
}
