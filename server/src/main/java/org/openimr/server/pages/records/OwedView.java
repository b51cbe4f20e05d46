package org.openimr.server.pages.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the case file is complete, for one person.
 *
 * @param answer   in a sentence
 * @param tone     {@code good}, {@code busy} or {@code bad}, said by the words too
 * @param since    from when it is owed, and until when; empty where nothing is owed yet
 * @param lines    what is owed, one by one
 * @param reports  of what is missing from the index, the newest last
 * @param window   until when a party may report, in a sentence
 * @param ask      the form of a party's report; empty where this person has none
 * @param named    where what the papers name is entered; empty for who may not
 */
record OwedView(
        String answer,
        String tone,
        String since,
        List<Line> lines,
        List<Report> reports,
        String window,
        Optional<Ask> ask,
        String named) {
    OwedView {
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
    }

    /**
     * One thing that is owed.
     *
     * @param quote   as a paper names it, in its own words; empty where none does
     * @param due     last day or moment; empty where no time is set
     * @param grade   how surely the rule is known, where it is less than the text of the law
     * @param state   one or two words; {@code tone} draws it
     * @param how     which document meets it, or why it is not known
     * @param titles  of documents, which are not in the page's language
     */
    record Line(
            String what,
            String quote,
            String from,
            String clause,
            String grade,
            String due,
            String state,
            String tone,
            String how,
            List<String> titles) {}

    /**
     * A party's report, and what came of it.
     *
     * @param answer  empty while it is open
     * @param form    for who may answer it
     */
    record Report(int number, String by, String what, String answer, String words, Optional<Reply> form) {}

    /** The form of a party's report, with what was typed. */
    record Ask(String address, UUID command, String document, String author, String dated, String why) {}

    /** The form of an answer, with what was typed. */
    record Reply(
            String address,
            UUID command,
            List<RecordsView.Choice> findings,
            List<RecordsView.Choice> exhibits,
            String finding,
            String exhibit,
            String words,
            boolean open) {}
}
