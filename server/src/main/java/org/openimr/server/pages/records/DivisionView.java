package org.openimr.server.pages.records;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.records.RecordsView.Choice;

/**
 * What the documents in one received file are.
 *
 * @param rows  the documents as they stand, then empty rows for more
 */
record DivisionView(
        String title,
        List<Crumb> crumbs,
        String name,
        String about,
        String address,
        String back,
        List<Page> pages,
        List<Row> rows,
        List<Choice> kinds,
        boolean sealed,
        Optional<RefusalView> refusal) {
    /** A page of the file: its small picture, and where it is shown whole. */
    record Page(int number, String picture, String address) {}

    /** One document, as typed. */
    record Row(int place, String first, String last, String kind, String title, String author, String dated) {}
}
