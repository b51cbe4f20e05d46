package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.desk.chronology.Events.eventOf;
import static org.openimr.server.desk.chronology.Events.mri;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.records.chronology.SpinalLevel;

class EventFilterTest {
    private static final DeskEvent MRI =
            mri().part("lumbar spine").level("L4-5").on("2026-03-03").event();
    private static final DeskEvent VISIT =
            eventOf(EventKind.VISIT, "neurologist").on("2026-01-05").event();
    private static final DeskEvent SURGERY = eventOf(EventKind.PROCEDURE, "discectomía")
            .part("lumbar spine")
            .level("L5-S1")
            .on("")
            .event();
    private static final DeskEvent KNEE = mri().part("knee").on("2026-02").event();
    private static final List<DeskEvent> ALL = List.of(MRI, VISIT, SURGERY, KNEE);

    private static EventFilter kinds(EventKind... kinds) {
        return new EventFilter(Set.of(kinds), Optional.empty(), Optional.empty(), "", false, false);
    }

    private static EventFilter part(String name) {
        return new EventFilter(Set.of(), Optional.of(name), Optional.empty(), "", false, false);
    }

    private static EventFilter level(String name) {
        return new EventFilter(Set.of(), Optional.empty(), Optional.of(new SpinalLevel(name)), "", false, false);
    }

    private static EventFilter words(String words) {
        return new EventFilter(Set.of(), Optional.empty(), Optional.empty(), words, false, false);
    }

    @Test
    void all_are_shown_from_the_oldest_and_those_without_a_day_last() {
        assertThat(EventFilter.ALL.of(ALL)).containsExactly(VISIT, KNEE, MRI, SURGERY);
    }

    @Test
    void or_from_the_newest_and_those_without_a_day_last_again() {
        assertThat(new EventFilter(Set.of(), Optional.empty(), Optional.empty(), "", true, false).of(ALL))
                .containsExactly(MRI, KNEE, VISIT, SURGERY);
    }

    @Test
    void by_kind() {
        assertThat(kinds(EventKind.IMAGING).of(ALL)).containsExactly(KNEE, MRI);
        assertThat(kinds(EventKind.VISIT, EventKind.PROCEDURE).of(ALL)).containsExactly(VISIT, SURGERY);
    }

    @Test
    void by_part_of_the_body() {
        assertThat(part("lumbar spine").of(ALL)).containsExactly(MRI, SURGERY);
        assertThat(part("Knee").of(ALL)).containsExactly(KNEE);
    }

    @Test
    void by_level_with_what_touches_it() {
        assertThat(level("L5").of(ALL)).containsExactly(MRI, SURGERY);
        assertThat(level("L4").of(ALL)).containsExactly(MRI);
        assertThat(level("C5-6").of(ALL)).isEmpty();
    }

    @Test
    void by_words_in_any_case_and_without_accents() {
        assertThat(words("DISCECTOMIA").of(ALL)).containsExactly(SURGERY);
        assertThat(words("lumbar mri").of(ALL)).containsExactly(MRI);
        assertThat(words("lumbar knee").of(ALL)).isEmpty();
    }

    @Test
    void by_the_words_of_the_page_too() {
        assertThat(words("words of the page").of(ALL)).hasSize(4);
    }

    @Test
    void removed_events_are_shown_only_when_they_are_asked_for() {
        DeskEvent removed = new Correction(KNEE.noted(), Optional.empty()).event();
        List<DeskEvent> events = List.of(MRI, removed);
        assertThat(EventFilter.ALL.of(events)).containsExactly(MRI);
        assertThat(new EventFilter(Set.of(), Optional.empty(), Optional.empty(), "", false, true).of(events))
                .containsExactly(removed, MRI);
    }

    @Test
    void it_looks_at_an_event_as_it_was_corrected() {
        DeskEvent corrected =
                new Correction(KNEE.noted(), Optional.of(mri().part("hip").facts())).event();
        assertThat(part("hip").of(List.of(corrected))).containsExactly(corrected);
        assertThat(part("knee").of(List.of(corrected))).isEmpty();
    }
}
