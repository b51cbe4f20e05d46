package org.openimr.server.pages.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.panel.parties.Everyone;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** How ties, ways and parties are told. Everyone is fictional. */
class TieViewsTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);
    private static final Instant NOON = Instant.parse("2031-03-10T20:00:00Z");
    private static final PartyId QUILL = new PartyId("reviewer:quill");
    private static final PartyId WREN = new PartyId("party:wren");
    private static final PartyId CLINIC = new PartyId("party:clinic");
    private static final PartyId TWIN = new PartyId("party:twin");
    private static final Tie WORKS = tie(
            WREN,
            Tie.Kind.EMPLOYED_BY,
            CLINIC,
            During.since(LocalDate.of(2019, 1, 1)),
            Optional.of(new BigDecimal("0.125")));
    private static final Tie OWNED = tie(
            CLINIC,
            Tie.Kind.OWNER,
            TWIN,
            During.between(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 12, 31)),
            Optional.empty());
    private static final Step.Same SAME = new Step.Same(WREN, QUILL, "the same NPI 1000000012");

    private static Tie tie(PartyId from, Tie.Kind kind, PartyId to, During when, Optional<BigDecimal> share) {
        return new Tie(from, kind, to, when, share, "a list");
    }

    private static Party.Person person(PartyId id, String given, String family, String npi) {
        return new Party.Person(
                id,
                given,
                family,
                Optional.empty(),
                Set.of(new RegisterNumber(RegisterNumber.Kind.NPI, npi)),
                List.of());
    }

    private static Everyone everyone(PartyEvent... more) {
        List<PartyEvent> events = new ArrayList<>(List.of(
                new PartyEvent.PartyEntered(NOON, "x", person(WREN, "Isolde", "Wren", "1000000012")),
                new PartyEvent.PartyEntered(
                        NOON,
                        "x",
                        new Party.Organization(
                                CLINIC,
                                "Marrowby Clinic",
                                Set.of(new RegisterNumber(RegisterNumber.Kind.TAX, "900000001")),
                                List.of())),
                new PartyEvent.PartyEntered(
                        NOON, "x", new Party.Organization(TWIN, "Marrowby Clinic West", Set.of(), List.of())),
                entered(1, WORKS),
                entered(2, OWNED)));
        events.addAll(List.of(more));
        return new Everyone(PartyBook.of(events), List.of(person(QUILL, "Amaranta", "Quill", "1000000012")));
    }

    private static PartyEvent entered(int number, Tie tie) {
        return new PartyEvent.TieEntered(NOON, "x", new TieId(new UUID(0, number)), tie);
    }

    private static TiesView of(PartyId party, TiesView.Reader reader) {
        return TiesView.of(everyone(), List.of(SAME), party, TODAY, reader);
    }

    @Test
    void ties_are_told_from_the_end_of_the_party_those_that_hold_first() {
        assertThat(of(CLINIC, TiesView.Reader.LOOKS).rows())
                .extracting(
                        TiesView.Row::words,
                        TiesView.Row::other,
                        TiesView.Row::days,
                        TiesView.Row::share,
                        TiesView.Row::standing,
                        TiesView.Row::holds)
                .containsExactly(
                        tuple("employs", "Isolde Wren", "Since Jan 1, 2019", "12.5 %", "Holds", true),
                        tuple("owner of", "Marrowby Clinic West", "Jan 1, 2010 to Dec 31, 2012", "", "Over", false));
    }

    @Test
    void the_last_day_holds_and_the_first_is_not_yet_before_it_comes() {
        During last = During.between(TODAY.minusDays(1), TODAY);
        assertThat(TieDays.standing(last, TODAY)).isEqualTo("Holds");
        assertThat(TieDays.standing(last, TODAY.plusDays(1))).isEqualTo("Over");
        assertThat(TieDays.standing(During.since(TODAY.plusDays(1)), TODAY)).isEqualTo("Not begun");
        assertThat(TieDays.of(new During(Optional.empty(), Optional.of(TODAY)))).isEqualTo("Until Mar 10, 2031");
        assertThat(TieDays.of(During.always())).isEqualTo("Days not known");
    }

    @Test
    void who_changes_may_end_what_is_not_over_and_withdraw_all_and_who_looks_neither() {
        assertThat(of(CLINIC, TiesView.Reader.CHANGES).rows())
                .extracting(TiesView.Row::end)
                .containsExactly("/parties/party:clinic/ties/" + new UUID(0, 1) + "/end", "");
        assertThat(of(CLINIC, TiesView.Reader.CHANGES).rows())
                .noneMatch(row -> row.withdraw().isEmpty());
        assertThat(of(CLINIC, TiesView.Reader.LOOKS).hasActs()).isFalse();
        assertThat(of(CLINIC, TiesView.Reader.LOOKS).rows())
                .noneMatch(row -> row.address().isEmpty());
        assertThat(of(CLINIC, TiesView.Reader.READS_HERE).rows())
                .allMatch(row -> row.address().isEmpty());
    }

    @Test
    void an_entry_that_is_likely_the_same_is_shown_from_both_sides() {
        assertThat(of(WREN, TiesView.Reader.LOOKS).alike())
                .containsExactly(
                        new TiesView.Alike("Amaranta Quill", "the same NPI 1000000012", "/parties/reviewer:quill"));
        assertThat(of(QUILL, TiesView.Reader.LOOKS).alike())
                .containsExactly(new TiesView.Alike("Isolde Wren", "the same NPI 1000000012", "/parties/party:wren"));
        assertThat(of(TWIN, TiesView.Reader.LOOKS).alike()).isEmpty();
    }

    @Test
    void the_drawing_has_a_line_for_each_and_leaves_the_rest_to_the_table() {
        TieDrawing drawing = of(WREN, TiesView.Reader.LOOKS).drawing();
        assertThat(drawing.lines())
                .extracting(TieDrawing.Line::words, TieDrawing.Line::style)
                .containsExactly(tuple("employed by", "holds"), tuple("likely the same as", "alike"));
        PartyEvent[] many = IntStream.range(0, 14)
                .mapToObj(i -> entered(
                        100 + i,
                        tie(
                                WREN,
                                Tie.Kind.OWNER,
                                CLINIC,
                                During.between(TODAY.plusDays(i), TODAY.plusDays(i)),
                                Optional.empty())))
                .toArray(PartyEvent[]::new);
        TieDrawing full = TiesView.of(everyone(many), List.of(), WREN, TODAY, TiesView.Reader.LOOKS)
                .drawing();
        assertThat(full.lines()).hasSize(12);
        assertThat(full.left()).isEqualTo(3);
        assertThat(full.lines().getLast().y()).isLessThan(full.height());
    }

    @Test
    void a_way_is_told_step_by_step() {
        FoundTie way = new FoundTie(List.of(
                new Step.Same(QUILL, WREN, "the same NPI 1000000012"),
                new Step.Along(WORKS, false),
                new Step.Along(OWNED, false)));
        WayView view = WayView.of(way, everyone(), TiesView.Reader.READS_HERE);
        assertThat(view.from()).isEqualTo("Amaranta Quill");
        assertThat(view.steps())
                .containsExactly(
                        new WayView.Step("likely the same as", "the same NPI 1000000012", "Isolde Wren", ""),
                        new WayView.Step(
                                "employed by",
                                "since Jan 1, 2019; 12.5 % of the income; source: a list",
                                "Marrowby Clinic",
                                ""),
                        new WayView.Step(
                                "owner of", "Jan 1, 2010 to Dec 31, 2012; source: a list", "Marrowby Clinic West", ""));
        FoundTie back = new FoundTie(List.of(new Step.Along(WORKS, true)));
        assertThat(WayView.of(back, everyone(), TiesView.Reader.LOOKS).steps())
                .extracting(WayView.Step::words, WayView.Step::address)
                .containsExactly(tuple("employs", "/parties/party:wren"));
    }

    @Test
    void the_fragment_shows_a_way_as_one_reads_it() {
        FoundTie way = new FoundTie(List.of(new Step.Along(WORKS, false)));
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        TemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context();
        context.setVariable("list", WayView.all(List.of(way), everyone(), TiesView.Reader.READS_HERE));
        String text = engine.process("parties/ties", Set.of("ways"), context)
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(text)
                .isEqualTo("Isolde Wren — employed by (since Jan 1, 2019; 12.5 % of the income; source: a list) →"
                        + " Marrowby Clinic");
    }

    @Test
    void parties_are_found_by_words_of_a_name_by_a_number_and_by_an_identifier() {
        PartySearch search = new PartySearch(everyone());
        assertThat(search.find("")).hasSize(4);
        assertThat(search.find(" wren ISOLDE")).extracting(Party::id).containsExactly(WREN);
        assertThat(search.find("Quill, A")).extracting(Party::id).containsExactly(QUILL);
        assertThat(search.find("90-0000001")).extracting(Party::id).containsExactly(CLINIC);
        assertThat(search.find("0000001")).extracting(Party::id).containsExactly(CLINIC, QUILL, WREN);
        assertThat(search.find("001")).isEmpty();
        assertThat(search.find("party:twin")).extracting(Party::id).containsExactly(TWIN);
        assertThat(search.find("nobody")).isEmpty();
    }

    @Test
    void who_is_called_exactly_so_is_meant_and_else_all_whom_it_fits() {
        PartySearch search = new PartySearch(everyone());
        assertThat(search.meant("marrowby clinic")).extracting(Party::id).containsExactly(CLINIC);
        assertThat(search.meant("marrowby")).extracting(Party::id).containsExactly(CLINIC, TWIN);
        assertThat(search.meant("npi 1000000012")).extracting(Party::id).containsExactlyInAnyOrder(WREN, QUILL);
    }

    @Test
    void the_history_says_in_words_what_happened_the_newest_first() {
        TieId id = new TieId(new UUID(0, 1));
        Everyone everyone = everyone(
                new PartyEvent.PartyCorrected(
                        NOON.plusSeconds(1), "x", person(WREN, "Isolde", "Vesper", "1000000012"), "married"),
                new PartyEvent.TieEnded(WREN, NOON.plusSeconds(2), "x", id, TODAY, "a letter"),
                new PartyEvent.TieWithdrawn(WREN, NOON.plusSeconds(3), "x", id, "a namesake"),
                new PartyEvent.AcademicWorkEstablished(
                        WREN,
                        NOON.plusSeconds(4),
                        "x",
                        new AcademicWork(AcademicWork.Kind.NCI_CANCER_CENTER, "Marrowby"),
                        "a list"),
                new PartyEvent.AcademicWorkRevoked(WREN, NOON.plusSeconds(5), "x", "left"));
        List<PartyHistory.Step> steps = new PartyHistory(everyone, account -> "Clerk " + account).of(WREN);
        assertThat(steps)
                .extracting(PartyHistory.Step::what)
                .containsExactly(
                        "No longer noted as working at the center",
                        "Works at the cancer center of the National Cancer Institute Marrowby",
                        "Tie withdrawn as entered by mistake",
                        "Tie ended on Mar 10, 2031",
                        "Corrected: married",
                        "Tie entered",
                        "Entered");
        assertThat(steps.get(4).detail()).isEqualTo("No longer: Isolde Wren\nNow: Isolde Vesper");
        assertThat(steps.getFirst().by()).isEqualTo("Clerk x");
        List<PartyHistory.Step> organization = new PartyHistory(
                        everyone(
                                new PartyEvent.ReviewOrganizationNamed(CLINIC, NOON.plusSeconds(1), "x", "articles"),
                                new PartyEvent.ReviewOrganizationRevoked(CLINIC, NOON.plusSeconds(2), "x", "sold")),
                        account -> account)
                .of(CLINIC);
        assertThat(organization).extracting(PartyHistory.Step::detail).startsWith("Reason: sold", "Source: articles");
    }
}
