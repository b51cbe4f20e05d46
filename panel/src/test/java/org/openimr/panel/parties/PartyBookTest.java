package org.openimr.panel.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openimr.panel.parties.PartyFictions.CLINIC;
import static org.openimr.panel.parties.PartyFictions.DAY;
import static org.openimr.panel.parties.PartyFictions.INSURER;
import static org.openimr.panel.parties.PartyFictions.REVIEWER;
import static org.openimr.panel.parties.PartyFictions.WORKS;
import static org.openimr.panel.parties.PartyFictions.WREN;
import static org.openimr.panel.parties.PartyFictions.clinic;
import static org.openimr.panel.parties.PartyFictions.enter;
import static org.openimr.panel.parties.PartyFictions.npi;
import static org.openimr.panel.parties.PartyFictions.three;
import static org.openimr.panel.parties.PartyFictions.tie;
import static org.openimr.panel.parties.PartyFictions.works;
import static org.openimr.panel.parties.PartyFictions.wren;
import static org.openimr.panel.register.RegisterFictions.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EstablishAcademicWork;
import org.openimr.panel.parties.PartyCommand.NameReviewOrganization;
import org.openimr.panel.parties.PartyCommand.RevokeReviewOrganization;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Tie;

class PartyBookTest {
    private static final Party.Person MARRIED =
            new Party.Person(WREN, "Isolde", "Vesper", wren().born(), wren().numbers(), wren().addresses());
    private static final AcademicWork CENTER = new AcademicWork(AcademicWork.Kind.NCI_CANCER_CENTER, "a center");

    /** Something of everything, a day after another. */
    private static PartySpec full() {
        return three().given(DAY.plusDays(1), works())
                .given(DAY.plusDays(1), enter(tie("owns"), REVIEWER, Tie.Kind.OWNER, CLINIC))
                .given(DAY.plusDays(2), new CorrectParty(MARRIED, "married"))
                .given(DAY.plusDays(3), new EndTie(WORKS, DAY, "a letter"))
                .given(DAY.plusDays(3), new EstablishAcademicWork(REVIEWER, CENTER, "a list"))
                .given(DAY.plusDays(4), new WithdrawTie(tie("owns"), "a namesake"))
                .given(DAY.plusDays(4), new NameReviewOrganization(INSURER, "a contract"))
                .given(DAY.plusDays(5), new RevokeReviewOrganization(INSURER, "a mistake"));
    }

    @Test
    void nothing_is_deleted_each_entry_says_when_and_who() {
        PartySpec spec = full();
        assertThat(spec.book().files().stream().flatMap(file -> file.history().stream()))
                .containsExactlyInAnyOrderElementsOf(spec.events());
        assertThat(spec.events()).allMatch(event -> event.by().equals("clerk-1"));
    }

    @Test
    void as_on_an_earlier_day_it_says_what_was_known_then() {
        PartySpec spec = full();
        PartyBook second = spec.book().asOn(DAY.plusDays(1));
        assertThat(second.party(WREN)).contains(wren());
        assertThat(second.ties()).hasSize(2).allMatch(tie -> tie.when().last().isEmpty());
        assertThat(spec.book().asOn(DAY.plusDays(2)).party(WREN)).contains(MARRIED);
        assertThat(spec.book().asOn(DAY.plusDays(3)).ties().stream().map(Tie::when))
                .contains(During.between(LocalDate.of(2019, 1, 1), DAY));
        assertThat(spec.book().asOn(DAY.plusDays(4)).ties()).hasSize(1);
        assertThat(spec.book().asOn(DAY.plusDays(4)).established().reviewOrganizations())
                .containsExactly(INSURER);
        assertThat(spec.book().asOn(DAY.minusDays(1)).files()).isEmpty();
        assertThat(spec.book().asOn(DAY).parties()).hasSize(3);
    }

    @Test
    void the_same_events_make_the_same_book_at_once_and_one_by_one() {
        PartySpec spec = full();
        PartyBook atOnce = PartyBook.of(spec.events());
        assertThat(atOnce.files()).containsExactlyElementsOf(spec.book().files());
        assertThat(atOnce.withNumber(npi(41), true)).contains(MARRIED);
        assertThat(atOnce.withNumber(npi(41), false)).isEmpty();
        assertThat(atOnce.tie(WORKS)).isEqualTo(spec.book().tie(WORKS));
    }

    @Test
    void the_history_of_a_party_tells_of_ties_from_others_too_in_the_order_of_time() {
        assertThat(full().book().history(CLINIC).stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("PartyEntered", "TieEntered", "TieEntered", "TieEnded", "TieWithdrawn");
        assertThat(full().book().history(REVIEWER).stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("TieEntered", "AcademicWorkEstablished", "TieWithdrawn");
        assertThat(full().book().history(WORKS).stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("TieEntered", "TieEnded");
        assertThat(full().book().history(tie("unknown"))).isEmpty();
    }

    @Test
    void a_damaged_history_is_not_read() {
        PartyEvent entered = new PartyEvent.PartyEntered(at(DAY), "clerk-1", clinic());
        PartyEvent ended = new PartyEvent.TieEnded(CLINIC, at(DAY), "clerk-1", WORKS, DAY, "a letter");
        PartyEvent works = full().events().get(3);
        PartyEvent withdrawn = new PartyEvent.TieWithdrawn(WREN, at(DAY), "clerk-1", WORKS, "a mistake");
        PartyEvent named = new PartyEvent.ReviewOrganizationNamed(CLINIC, at(DAY), "clerk-1", "a contract");
        List<List<PartyEvent>> damaged = List.of(
                List.of(entered, entered),
                List.of(new PartyEvent.PartyCorrected(at(DAY), "clerk-1", clinic(), "married")),
                List.of(ended),
                List.of(works, works),
                List.of(works, withdrawn, withdrawn),
                List.of(new PartyEvent.AcademicWorkRevoked(WREN, at(DAY), "clerk-1", "left")),
                List.of(named, named));
        assertThat(damaged)
                .allSatisfy(events -> assertThatIllegalStateException()
                        .isThrownBy(() -> PartyBook.of(events))
                        .withMessageContaining("damaged history"));
    }

    @Test
    void a_file_begins_with_an_event_and_an_order_has_a_sender() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyFile(WREN, Optional.empty(), List.of(), Optional.empty(), false, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyOrder(works(), at(DAY), " ", Set.of()));
    }

    @Test
    void names_and_numbers_read_as_people_write_them() {
        assertThat(PartyWords.name(wren())).isEqualTo("Isolde Wren");
        assertThat(PartyWords.name(new Party.Person(WREN, "", "Wren", Optional.empty(), Set.of(), List.of())))
                .isEqualTo("Wren");
        assertThat(Stream.of(npi(41), PartyFictions.tax("900001234"), PartyFictions.tax("12"))
                        .map(PartyWords::number))
                .containsExactly("NPI " + npi(41).value(), "tax number ending in 1234", "tax number ending in 12");
    }

    @Test
    void days_read_by_what_is_known_of_them() {
        LocalDate end = DAY.plusDays(1);
        assertThat(Stream.of(
                                During.since(DAY),
                                During.between(DAY, end),
                                new During(Optional.empty(), Optional.of(end)),
                                During.always())
                        .map(TieWords::of))
                .containsExactly(
                        "since 2031-03-10",
                        "from 2031-03-10 to 2031-03-11",
                        "until 2031-03-11",
                        "of which neither beginning nor end is known");
    }

    @Test
    void every_kind_of_tie_reads_from_both_ends() {
        for (Tie.Kind kind : Tie.Kind.values()) {
            boolean same = TieWords.of(kind).equals(TieWords.turned(kind));
            assertThat(same).as(kind.name()).isEqualTo(TieWords.goesBothWays(kind));
        }
        assertThat(Stream.of(Tie.Kind.values()).map(TieWords::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(Tie.Kind.values()).map(TieWords::turned)).doesNotHaveDuplicates();
    }
}
