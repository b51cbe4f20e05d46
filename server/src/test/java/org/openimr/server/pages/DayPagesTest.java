package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.log.CommandId;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.seating.SeatingAnswer;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.security.Accounts;

/** A day's cases given out at once: proposed, offered, too late, turned down. People and cases are fictional. */
class DayPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("matching.by-offer", "true"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    /** More than there are who may. */
    private static final int MOST_ASKED = 30;

    private static Actor staff(String login, Role role) {
        return new Actor(SERVER.part(Accounts.class).idOf(login).orElseThrow().toString(), role);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private static PartyId company(String name) {
        PartyId id = new PartyId("a day: " + name);
        Parties parties = SERVER.part(Parties.class);
        if (parties.now().party(id).isEmpty())
            parties.give(
                    new EnterParty(new Party.Organization(id, name, Set.of(), List.of())),
                    "fictional-staff",
                    command(),
                    Instant.now());
        return id;
    }

    private static Party.Person person(String name) {
        return new Party.Person(
                new PartyId("a day: " + name), name, "Fictional", Optional.empty(), Set.of(), List.of());
    }

    private static CaseNumber described() {
        CaseNumber number = FictionalReview.ready(SERVER).number();
        Taxonomy taxonomy = SERVER.part(Taxonomy.class);
        Set<Field> fields = Set.of(
                taxonomy.find("Orthopaedic Surgery").orElseThrow(),
                taxonomy.find("Physical Medicine and Rehabilitation").orElseThrow());
        Parties parties = SERVER.part(Parties.class);
        for (Party.Person one : List.of(person("Robin"), person("Ida"))) {
            if (parties.now().party(one.id()).isEmpty())
                parties.give(new EnterParty(one), "fictional-staff", command(), Instant.now());
        }
        DisputeProfile profile = new DisputeProfile(
                fields,
                fields,
                List.of(
                        new Involved(Involvement.EMPLOYEE, person("Robin").id()),
                        new Involved(Involvement.PHYSICIAN, person("Ida").id()),
                        new Involved(Involvement.EMPLOYER, company("Fictional Testing Works")),
                        new Involved(Involvement.CLAIMS_ADMINISTRATOR, company("Fictional Testing Mutual"))));
        done(seatings().describe(number, profile, manager(), command(), Instant.now()));
        return number;
    }

    private static Seatings seatings() {
        return SERVER.part(Seatings.class);
    }

    private static Actor manager() {
        return staff("case-manager", Role.CASE_MANAGER);
    }

    private static void done(SeatingAnswer answer) {
        assertThat(answer).isInstanceOf(SeatingAnswer.Done.class);
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }

    private static Locator row(Page page, CaseNumber number) {
        return page.locator("tr:has-text('" + number + "'), li:has-text('" + number + "')");
    }

    @Test
    void the_cases_of_a_day_are_proposed_together_and_offered_at_once() {
        CaseNumber waits = FictionalReview.ready(SERVER).number();
        CaseNumber first = described();
        CaseNumber second = described();
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/queue");
        page.locator("#day").click();
        page.waitForURL("**/assignments");
        assertThat(page.title()).contains("that wait can be offered now");
        assertThat(page.locator("#undescribed").textContent()).contains(waits.value());
        assertThat(row(page, first).locator("input[type=checkbox]").isChecked()).isTrue();
        good(page, "day-proposed");

        toggleAll(page);
        page.locator("#offer-chosen").click();
        page.waitForSelector("#refusal");
        assertThat(main(page)).contains("SEAT-107");

        // Another manager offers one of them while this page stands open.
        String reviewer =
                row(page, second).locator("input").getAttribute("value").replaceFirst("^.* ", "");
        done(seatings()
                .offer(
                        second,
                        new org.openimr.panel.ReviewerId(UUID.fromString(reviewer)),
                        Optional.of("Asked on the telephone (fictional)."),
                        manager(),
                        command(),
                        Instant.now()));
        page.locator("#offer-chosen").click();
        page.waitForSelector("#done");
        assertThat(page.locator("#done li:has-text('" + first + "')").textContent())
                .contains("offered");
        assertThat(page.locator("#done li:has-text('" + second + "')").textContent())
                .contains("not offered")
                .contains("PAN-");
        good(page, "day-offered");
        assertThat(page.locator("#offers tr:has-text('" + first + "')").count()).isZero();
        assertThat(main(page)).contains("for a reviewer's answer");
        assertThat(seatings().of(first).events().toString())
                .contains("Proposed by the assignment of the whole day")
                .contains("seed 1");
    }

    @Test
    void where_everyone_turned_a_case_down_it_says_who_could_be_asked_again() {
        CaseNumber number = described();
        Page page = BROWSER.signedIn("case-manager");
        for (int asked = 0; asked < MOST_ASKED; asked++) {
            page.navigate("/assignments?seed=7");
            Locator own = page.locator("#offers tr:has-text('" + number + "')");
            if (own.count() == 0) break;
            toggleAll(page);
            String asks = own.locator("input").getAttribute("value").replaceFirst("^.* ", "");
            own.locator("label").click();
            page.locator("#offer-chosen").click();
            page.waitForSelector("#done");
            Actor reviewer = new Actor(asks, Role.REVIEWER);
            done(seatings().decline(number, "Away (fictional).", reviewer, command(), Instant.now()));
        }
        page.navigate("/assignments?seed=7");
        assertThat(page.locator("#left").textContent()).contains(number.value());
        assertThat(page.locator("#lacking").textContent())
                .contains("turned a case down")
                .contains("offer it again on the page of the case and say why");
        good(page, "day-left");
    }

    private static void toggleAll(Page page) {
        for (Locator label : page.locator("#offers label").all()) label.click();
    }

    @Test
    void only_those_who_find_reviewers_see_it() {
        for (String login : List.of("reviewer", "credentialing"))
            assertThat(BROWSER.signedIn(login).request().get("/assignments").status())
                    .isIn(403, 404);
    }
}
