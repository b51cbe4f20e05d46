package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;
import static org.openimr.server.pages.CaseForms.act;
import static org.openimr.server.pages.CaseForms.pick;
import static org.openimr.server.pages.CaseForms.show;
import static org.openimr.server.pages.CaseForms.unfold;
import static org.openimr.server.pages.FilingForms.attach;
import static org.openimr.server.pages.FilingForms.begin;
import static org.openimr.server.pages.FilingForms.choose;
import static org.openimr.server.pages.FilingForms.claimAndRest;
import static org.openimr.server.pages.FilingForms.decision;
import static org.openimr.server.pages.FilingForms.fill;
import static org.openimr.server.pages.FilingForms.go;
import static org.openimr.server.pages.FilingForms.inSpanish;
import static org.openimr.server.pages.FilingForms.ready;
import static org.openimr.server.pages.FilingForms.served;
import static org.openimr.server.pages.FilingForms.sign;
import static org.openimr.server.pages.FilingForms.today;
import static org.openimr.server.pages.FilingForms.worker;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;

/**
 * A dispute from the public form to the second determination after a remand, in a real browser, each step through the
 * page of the person whose step it is. Every step is taken now: what must lie in the past, the day of a denial, is a
 * date that the form asks for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeCourseTest {
    private static final Duration LETTERS_ARE_MADE = Duration.ofSeconds(60);
    private static final String GUIDELINE =
            "MTUS Fictional Demonstration Guideline 2024, Section(s): Low Back, Therapy";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private final Map<String, Page> desks = new HashMap<>();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void an_application_that_came_late_is_refused_with_the_clause_and_the_arithmetic() {
        Page worker = BROWSER.get().person();
        ready(worker, "es", today().minusDays(60), "FIC-" + UUID.randomUUID(), "Elena Ficticia Tardía");
        worker.locator("a[href='/file/sign']").click();
        sign(worker, "Elena Ficticia Tardía");
        String number = worker.locator("#number").textContent().strip();
        act(desk("intake"), number, "accept-as-unique", _ -> {});

        act(desk("regulator"), number, "find-ineligible", page -> pick(page, "find-ineligible", "LATE"));
        Page page = desk("regulator");
        assertThat(page.locator(".oi-stage").textContent()).isEqualTo("Ineligible");
        Locator late = page.locator("#items .oi-item-line:has(.oi-verdict--not-met)");
        assertThat(late.textContent())
                .contains("30 days from service of the utilization review decision")
                .contains("+5 days for service by mail, CCP 1013(a)")
                .contains("Lab. Code 4610.5(h)(1)");
        good(page, "whole-late");
    }

    @Test
    void a_dispute_from_the_public_form_to_the_second_determination_after_a_remand() {
        String worker = "María Ficticia " + UUID.randomUUID().toString().substring(0, 8);
        String lead = filed(worker, today().minusDays(12), true, "Fisioterapia, 12 visitas", "Faja lumbar");
        String other = filed(worker, today().minusDays(9), false, "Acupuntura, 6 visitas");
        Page employee = partyOf(lead, Role.WORKER, PartyRole.INJURED_WORKER);
        Page administrator = partyOf(lead, Role.CLAIMS_ADMINISTRATOR, PartyRole.CLAIMS_ADMINISTRATOR);

        inquiry(lead, administrator);
        deferral(lead);
        eligible(lead);
        act(desk("intake"), other, "accept-as-unique", _ -> {});
        eligible(other);
        together(lead, other, employee);
        oneItemEnds(lead);
        toTheReviewer(lead);
        decided(BROWSER.signedIn("reviewer"), lead, "whole-21-first-determination");
        appealed(lead);
        remanded(lead);
        decided(BROWSER.signedIn("second-reviewer"), lead, "whole-27-second-determination");

        employee.navigate("/follow/" + lead + "?lang=es");
        waitFor(employee, "Determinación final", 2);
        inSpanish(employee, "whole-28-follow");
        assertThat(employee.locator("main").textContent()).contains("La revisión de este tratamiento terminó.");
        assertThat(employee.content()).doesNotContain("Quillfeather", "Thistlewood", "Caldera", "Ruler");
    }

    /** The public form in Spanish, from the first question to the number of the case. */
    private String filed(String name, LocalDate decided, boolean liabilityDisputed, String... treatments) {
        Page page = BROWSER.get().person();
        begin(page, "es");
        decision(page, decided, "");
        served(page, decided, "");
        for (int i = 1; i <= treatments.length; i++) {
            fill(page, "treatment-" + i + "-service", treatments[i - 1]);
            if (i < treatments.length) choose(page, "treatment-more-0");
            go(page);
        }
        inSpanish(page, liabilityDisputed ? "whole-01-until" : "whole-02-until");
        page.locator("main .oi-press a").click();
        choose(page, "applicant-0");
        go(page);
        worker(page, name, "");
        claimAndRest(page, "FIC-7", today().minusYears(1), liabilityDisputed);
        attach(page, FilingForms.LETTER);
        go(page);
        inSpanish(page, liabilityDisputed ? "whole-01-review" : "whole-02-review");
        page.locator("a[href='/file/sign']").click();
        sign(page, name);
        inSpanish(page, liabilityDisputed ? "whole-01-receipt" : "whole-02-receipt");
        return page.locator("#number").textContent().strip();
    }

    private void inquiry(String number, Page administrator) {
        act(desk("intake"), number, "accept-as-unique", _ -> {});
        act(desk("regulator"), number, "request-information", page -> {
            page.locator("#request-information-question").fill("Which part of the claim is disputed, and since when?");
            pick(page, "request-information", "CLAIMS_ADMINISTRATOR");
        });
        good(desk("regulator"), "whole-03-inquiry");
        administrator.navigate("/follow/" + number);
        good(administrator, "whole-04-follow-asked");
        administrator
                .locator("#answer-inquiry-answer")
                .fill("The injury to the lower back is disputed since the day of the denial.");
        administrator.locator("#do-answer-inquiry button[type=submit]").click();
        administrator.waitForURL("**done=answer-inquiry");
        good(administrator, "whole-05-follow-answered");
        show(desk("regulator"), number);
        assertThat(desk("regulator").locator(".oi-stage").textContent()).isEqualTo("Eligibility review");
    }

    private void deferral(String number) {
        act(
                desk("regulator"),
                number,
                "defer-review",
                page -> page.locator("#defer-review-ground").fill("Liability for the lower back."));
        assertThat(desk("regulator").locator(".oi-stage").textContent()).isEqualTo("Deferred");
        good(desk("regulator"), "whole-06-deferred");
        act(desk("intake"), number, "resume-review", page -> {
            page.locator("#resume-review-noticeServedOn").fill(today().toString());
            page.locator("#resume-review-method").selectOption("PERSONAL");
        });
        good(desk("intake"), "whole-07-resumed");
    }

    /** Found eligible, doubts settled with a reason, and the notice of assignment sent. */
    private void eligible(String number) {
        act(desk("regulator"), number, "find-eligible", page -> {
            Locator reasons = page.locator("#do-find-eligible input[type=text], #do-find-eligible textarea");
            for (int i = 0; i < reasons.count(); i++) reasons.nth(i).fill("Settled by the answer and the notice.");
        });
        good(desk("regulator"), "whole-08-eligible-" + number);
        act(
                desk("case-manager"),
                number,
                "send-assignment-notice",
                page -> page.locator("#send-assignment-notice-method").selectOption("ELECTRONIC"));
    }

    private void together(String lead, String other, Page employee) {
        Page page = desk("case-manager");
        page.navigate("/queue?stage=awaiting_records");
        assertThat(page.locator("tr:has(a[href='/cases/" + other + "'])").textContent())
                .contains("May be decided together with " + lead);
        good(page, "whole-09-queue");
        show(page, other);
        Locator found = page.locator("#suggestions");
        assertThat(found.textContent())
                .contains(lead)
                .contains("Same injured worker, same requesting physician, same date of injury")
                .contains("Different date of the decision that denied the treatment")
                .contains("8 CCR 9792.10.4(a)");
        good(page, "whole-10-suggestion");
        page.locator("#suggestions a.usa-button").click();
        page.waitForURL("**/cases/" + lead + "/join?other=" + other);
        good(page, "whole-11-compare");
        page.locator("#confirm button").click();
        page.waitForURL("**/cases/" + lead + "?done=join");
        assertThat(page.locator("#joined").textContent()).contains(other).contains("item 3: Acupuntura, 6 visitas");
        good(page, "whole-12-joined");
        show(page, other);
        assertThat(page.locator("#together").textContent()).contains("decided under " + lead);
        good(page, "whole-13-decided-under");

        // A second time it is refused, with the code, the clause and what to do.
        page.navigate("/cases/" + lead + "/join?other=" + other);
        assertThat(page.locator("#refusal").textContent()).contains("IMR-126").contains("8 CCR 9792.10.4(a)");
        assertThat(page.locator("#confirm").count()).isZero();
        good(page, "whole-14-join-refused");

        page.navigate("/cases/" + lead + "/split?other=" + other);
        good(page, "whole-15-split");
        page.locator("#confirm button").click();
        page.waitForURL("**/cases/" + lead + "?done=split");
        show(page, lead);
        page.locator("details:has(#join-other) summary").click();
        page.locator("#join-other-number").fill(other);
        page.locator("#join-other button").click();
        page.locator("#confirm button").click();
        page.waitForURL("**done=join");

        employee.navigate("/follow/" + lead + "?lang=es");
        waitFor(employee, "Aviso de consolidación", 2);
        waitFor(employee, "Aviso de separación", 1);
        inSpanish(employee, "whole-16-follow-joined");
    }

    private void oneItemEnds(String number) {
        act(desk("case-manager"), number, "terminate-items", page -> {
            pick(page, "terminate-items", "2");
            pick(page, "terminate-items", "AUTHORIZED");
            page.locator("#terminate-items-on").fill(today().toString());
        });
        assertThat(desk("case-manager").locator("#items").textContent()).contains("Ended without a decision");
        good(desk("case-manager"), "whole-17-one-item-ended");
    }

    private void toTheReviewer(String number) {
        for (String kind : new String[] {"PHYSICIAN_REPORT", "UTILIZATION_REVIEW_DECISION"}) {
            act(desk("case-manager"), number, "receive-record", page -> {
                page.locator("#receive-record-kind").selectOption(kind);
                page.locator("#receive-record-description").fill("Fictional document, 4 pages");
            });
        }
        act(desk("case-manager"), number, "find-records-complete", _ -> {});
        assign(number, "Quillfeather");
        good(desk("case-manager"), "whole-18-in-review");
    }

    private void assign(String number, String reviewer) {
        act(desk("case-manager"), number, "assign-reviewer", page -> chooseReviewer(page, reviewer));
    }

    private static void chooseReviewer(Page page, String reviewer) {
        Locator option = page.locator("#assign-reviewer-reviewer option")
                .filter(new Locator.FilterOptions().setHasText(reviewer));
        page.locator("#assign-reviewer-reviewer").selectOption(option.getAttribute("value"));
        page.locator("label[for=assign-reviewer-attestedNoConflict]").click();
    }

    private void decided(Page reviewer, String number, String picture) {
        act(reviewer, number, "write-case-summary", page -> {
            page.locator("#write-case-summary-text")
                    .fill("The injured worker is a 45 year old female with low back pain after a fall.");
            page.locator("#write-case-summary-patient-age").fill("45");
            pick(page, "write-case-summary", "FEMALE");
        });
        decide(
                reviewer,
                number,
                "1",
                "OVERTURNED",
                "The first visits improved function. Therefore, the requested" + " treatment is medically necessary.");
        decide(
                reviewer,
                number,
                "3",
                "UPHELD",
                "No trial was described. Therefore, the requested treatment is not" + " medically necessary.");
        good(reviewer, picture + "-draft");
        act(reviewer, number, "submit-draft", _ -> {});
        act(
                desk("quality"),
                number,
                "issue-determination",
                page -> page.locator("#issue-determination-method").selectOption("MAIL_WITHIN_CALIFORNIA"));
        assertThat(desk("quality").locator(".oi-stage").textContent()).isEqualTo("Determined");
        good(desk("quality"), picture);
    }

    private static void decide(Page reviewer, String number, String item, String outcome, String why) {
        act(reviewer, number, "decide-item", page -> {
            page.locator("#decide-item-item").selectOption(item);
            pick(page, "decide-item", outcome);
            page.locator("#decide-item-reviewerBasis").fill(GUIDELINE);
            page.locator("#decide-item-rationale").fill(why);
        });
    }

    private void appealed(String number) {
        act(desk("case-manager"), number, "file-petition", page -> {
            page.locator("#file-petition-by").selectOption("INJURED_WORKER");
            pick(page, "file-petition", "PLAIN_ERROR_OF_FACT");
            page.locator("#file-petition-adjudicationNumber").fill("ADJ0000001");
            page.locator("label[for=file-petition-verified]").click();
            page.locator("label[for=file-petition-servedOnUnit]").click();
        });
        good(desk("case-manager"), "whole-22-appealed");
        act(desk("regulator"), number, "reverse-decision", page -> {
            pick(page, "reverse-decision", "PLAIN_ERROR_OF_FACT");
            page.locator("#reverse-decision-statement").fill("The record holds the trial that was said to be missing.");
        });
        good(desk("regulator"), "whole-23-reversed");
    }

    /** Not to the reviewer who decided before, Lab. Code 4610.6(i). */
    private void remanded(String number) {
        Page page = desk("case-manager");
        show(page, number);
        unfold(page, "do-assign-reviewer");
        chooseReviewer(page, "Quillfeather");
        page.locator("#do-assign-reviewer button[type=submit]").click();
        assertThat(page.locator("#refusal").textContent()).contains("IMR-133").contains("Lab. Code 4610.6(i)");
        good(page, "whole-24-same-reviewer-refused");
        assign(number, "Thistlewood");
        good(page, "whole-25-remanded");
    }

    // ---- how a person works

    /** Of a person of the organization, who signs in once. */
    private Page desk(String login) {
        return desks.computeIfAbsent(login, BROWSER::signedIn);
    }

    /** A party with an account of its own; accounts and what they belong to are given by the organization, on no page. */
    private Page partyOf(String number, Role role, PartyRole party) {
        String login = party.name().toLowerCase(Locale.ROOT) + "-" + number;
        UUID account = SERVER.part(Accounts.class)
                .put(new Account(login, role, Demonstration.PASSWORD, party.title(), Optional.empty()));
        SERVER.part(PartyAccess.class).grant(account, new CaseNumber(number), party, Instant.now());
        return BROWSER.signedIn(login);
    }

    /** Letters are made by a job, soon after the event. */
    private static void waitFor(Page page, String letter, int issues) {
        Locator found = page.locator("#letters li:has-text('" + letter + "')");
        long until = System.nanoTime() + LETTERS_ARE_MADE.toNanos();
        while (found.count() < issues && System.nanoTime() < until) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(found.count()).as(letter).isEqualTo(issues);
    }
}
