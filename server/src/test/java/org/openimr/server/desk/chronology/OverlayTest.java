package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.desk.chronology.Events.mri;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.server.desk.chronology.DeskEvent.Standing;

class OverlayTest {
    private static final NotedEvent KNEE = mri().part("knee").noted();
    private static final NotedEvent NECK = mri().part("neck").noted();
    private static final EventFacts HIP = mri().part("hip").facts();

    private static Correction to(NotedEvent noted, EventFacts facts) {
        return new Correction(noted, Optional.of(facts));
    }

    private static Correction away(NotedEvent noted) {
        return new Correction(noted, Optional.empty());
    }

    private static List<DeskEvent> over(List<NotedEvent> proposed, Correction... corrections) {
        return Overlay.over(proposed, List.of(corrections));
    }

    @Test
    void without_corrections_all_stand_as_proposed() {
        assertThat(over(List.of(KNEE, NECK))).containsExactly(DeskEvent.proposed(KNEE), DeskEvent.proposed(NECK));
    }

    @Test
    void a_corrected_event_stands_in_its_place_with_the_original_behind_it() {
        DeskEvent event = over(List.of(KNEE, NECK), to(KNEE, HIP)).getFirst();
        assertThat(event.facts()).isEqualTo(HIP);
        assertThat(event.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(event.noted()).isEqualTo(KNEE);
    }

    @Test
    void the_latest_correction_counts() {
        EventFacts back = mri().part("lumbar spine").facts();
        assertThat(over(List.of(KNEE), to(KNEE, HIP), to(KNEE, back)).getFirst().facts())
                .isEqualTo(back);
    }

    @Test
    void a_removed_event_is_still_there_and_does_not_stand() {
        DeskEvent event = over(List.of(KNEE), away(KNEE)).getFirst();
        assertThat(event.standing()).isEqualTo(Standing.REMOVED);
        assertThat(event.stands()).isFalse();
        assertThat(event.facts()).isEqualTo(KNEE.facts());
    }

    @Test
    void an_event_put_back_as_it_was_is_proposed_again() {
        assertThat(over(List.of(KNEE), away(KNEE), to(KNEE, KNEE.facts()))).containsExactly(DeskEvent.proposed(KNEE));
    }

    @Test
    void an_added_event_comes_after_the_proposed_ones() {
        Correction added = Correction.added(HIP, mri().link(), "hip");
        List<DeskEvent> events = over(List.of(KNEE), added);
        assertThat(events).extracting(DeskEvent::standing).containsExactly(Standing.PROPOSED, Standing.ADDED);
        assertThat(events.getLast().noted().places().getFirst().quote()).isEqualTo("hip");
    }

    @Test
    void two_added_events_that_say_the_same_are_two() {
        assertThat(over(
                        List.of(),
                        Correction.added(HIP, mri().link(), "hip"),
                        Correction.added(HIP, mri().link(), "hip")))
                .hasSize(2);
    }

    @Test
    void an_added_event_can_be_changed_and_taken_away() {
        Correction added = Correction.added(HIP, mri().link(), "hip");
        assertThat(over(List.of(), added, to(added.noted(), KNEE.facts()))
                        .getFirst()
                        .standing())
                .isEqualTo(Standing.ADDED);
        assertThat(over(List.of(), added, away(added.noted())).getFirst().standing())
                .isEqualTo(Standing.REMOVED);
    }

    @Test
    void a_corrected_event_stays_when_rules_do_not_propose_it_any_more() {
        List<DeskEvent> events = over(List.of(NECK), to(KNEE, HIP));
        assertThat(events).hasSize(2);
        assertThat(events.getLast().facts()).isEqualTo(HIP);
        assertThat(events.getLast().noted()).isEqualTo(KNEE);
    }

    @Test
    void a_removed_or_restored_event_goes_when_rules_do_not_propose_it_any_more() {
        assertThat(over(List.of(NECK), away(KNEE))).containsExactly(DeskEvent.proposed(NECK));
        assertThat(over(List.of(NECK), to(KNEE, KNEE.facts()))).containsExactly(DeskEvent.proposed(NECK));
    }

    @Test
    void an_event_that_is_said_at_more_places_now_keeps_its_correction_and_shows_them() {
        NotedEvent more = new NotedEvent(
                KNEE.id(),
                KNEE.facts(),
                List.of(KNEE.places().getFirst(), mri().page(2).noted().places().getFirst()));
        DeskEvent event = over(List.of(more), to(KNEE, HIP)).getFirst();
        assertThat(event.facts()).isEqualTo(HIP);
        assertThat(event.noted().places()).hasSize(2);
    }
}
