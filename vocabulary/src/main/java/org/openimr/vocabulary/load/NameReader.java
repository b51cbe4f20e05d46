package org.openimr.vocabulary.load;

import java.util.Map;
import org.openimr.vocabulary.Names;

/** Names of people and places. */
final class NameReader implements ListReader {
    private final WordTable given = new WordTable();
    private final WordTable surnames = new WordTable();
    private final WordTable places = new WordTable();
    private final WordTable hospitals = new WordTable();

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(
                ListKind.GIVEN_NAMES, row -> add(given, row.text("given_name")),
                ListKind.SURNAMES, row -> add(surnames, row.text("surname")),
                ListKind.PLACES, row -> add(places, row.text("name")),
                ListKind.HOSPITALS, row -> add(hospitals, row.text("name")));
    }

    Names names() {
        return new Names(given.frozen(), surnames.frozen(), places.frozen(), hospitals.frozen());
    }

    private static void add(WordTable table, String name) throws BadRow {
        if (!table.add(name)) throw BadRow.value("\"" + name + "\" holds no letter or digit, or far too many.");
    }
}
