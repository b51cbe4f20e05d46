package org.openimr.server.pages.follow;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * One case as a party follows it.
 *
 * @param where    one sentence: where it is and who has it
 * @param can      what a party can do now
 * @param next     deadlines that run, the earliest first
 * @param past     deadlines that were met or have passed
 * @param english  {@code lang} of words that are English on this page; empty on an English page
 */
record FollowView(
        List<Crumb> crumbs,
        String number,
        String parties,
        String priority,
        String where,
        String can,
        List<Date> next,
        List<Date> past,
        List<Item> items,
        List<LetterLine> letters,
        List<RecordLine> records,
        String english,
        String contact) {
    FollowView {
        crumbs = List.copyOf(crumbs);
        next = List.copyOf(next);
        past = List.copyOf(past);
        items = List.copyOf(items);
        letters = List.copyOf(letters);
        records = List.copyOf(records);
    }

    /**
     * A deadline.
     *
     * @param what       who does what
     * @param when       the last day, or the last moment
     * @param standing   that it is today, has passed or was met; empty while it runs
     * @param sentences  the arithmetic, one step a sentence, as HTML
     */
    record Date(String what, String when, String standing, String clause, List<String> sentences) {
        Date {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A disputed item; its outcome stands in the letter alone.
     *
     * @param left  that it is not reviewed any more; empty while it is
     */
    record Item(int number, String service, String left) {}

    /**
     * A letter to this party.
     *
     * @param isNew  this party has not opened it here yet
     */
    record LetterLine(String title, String date, String address, boolean isNew) {}

    /** A document that the reviewer will find in the file. */
    record RecordLine(String kind, String description, String received) {}

    /** One line of the list of a party's cases. */
    record Line(String number, String address, String parties, String where) {}
}
