package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.OutcomeTag;

/** One case, ready to print. What is absent is an empty text. */
record CaseSheet(
        String title,
        List<Crumb> crumbs,
        String number,
        String parties,
        String priority,
        String stage,
        String act,
        String who,
        Optional<DueView> due,
        String noAction,
        List<Section> sections,
        List<Event> timeline,
        List<ClockLine> clocks,
        List<Fact> people,
        List<ItemLine> items,
        List<Condition> eligibility,
        List<RecordLine> records,
        String complete,
        LetterPart letter) {

    record Section(String id, String title) {}

    record Fact(String title, String value) {}

    /** @param recorded  when it was written down, where that is another day */
    record Event(String words, String when, String role, String proof, String recorded) {}

    record ClockLine(String title, String act, DueView due, String stopped, String responsible) {}

    /** @param note  where the outcome stands, if it is not issued */
    record ItemLine(
            String number,
            String service,
            String inDispute,
            Optional<OutcomeTag> outcome,
            String rationale,
            String note) {}

    record Condition(String word, String css, String explanation, String clause) {}

    record RecordLine(String kind, String description, String sender, String dated, String received) {}

    /** @param article  the letter's words as HTML that is already escaped */
    record LetterPart(String note, String article, String pdf, String publicPage) {}
}
