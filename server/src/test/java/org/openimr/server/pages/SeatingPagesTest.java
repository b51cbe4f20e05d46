package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.License;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.log.CommandId;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.parties.PartyAnswer;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterAnswer;
import org.openimr.server.security.Accounts;

/** How a case comes to its reviewers, on the screen: described, judged, offered, declined, taken, blocked, given on. */
class SeatingPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("matching.by-offer", "true"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String SURGEON = "Fenella Quillfeather";
    private static final String PHYSIATRIST = "Barnaby Thistlewood";
    private static final String SAVES_BY_ITSELF = "A fictional person has low back pain.";
    private static final int SAVED_WITHIN_SECONDS = 20;

    @TempDir
    private Path folder;

    private static UUID account(String login) {
        return SERVER.part(Accounts.class).idOf(login).orElseThrow();
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private static PartyId entered(Party party) {
        if (SERVER.part(Parties.class).now().party(party.id()).isEmpty()) order(new EnterParty(party));
        return party.id();
    }

    private static void order(PartyCommand command) {
        PartyAnswer answer = SERVER.part(Parties.class)
                .give(command, account("credentialing").toString(), command(), Instant.now());
        assertThat(answer).isInstanceOf(PartyAnswer.Done.class);
    }

    private static PartyId company(String name) {
        return entered(new Party.Organization(new PartyId("pages of seats: " + name), name, Set.of(), List.of()));
    }

    private static Page desk(String login, String address) {
        Page page = BROWSER.signedIn(login);
        page.navigate(address);
        return page;
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }

    private static Locator candidate(Page page, String name) {
        return page.locator(".oi-candidates > li:has(strong:text-is('" + name + "'))");
    }

    /** Of the first with one press, of another one with a reason. */
    private static void offer(Page page, String name) {
        Locator one = candidate(page, name);
        if (one.locator("#offer-first").count() == 1) {
            one.locator("#offer-first").click();
        } else {
            // After a refusal it stands open.
            if (!one.locator("textarea").isVisible())
                one.locator("summary:has-text('instead')").click();
            one.locator("textarea").fill("Has seen many backs (fictional).");
            one.locator("button").click();
        }
        page.waitForSelector("#seats");
    }

    private static void described(Page page, String network) {
        page.locator("#describe").click();
        page.waitForURL("**/reviewer/dispute");
        assertThat(main(page)).contains("lumbar spine");
        for (String kind : List.of("condition", "treatment")) {
            for (String field : List.of("Orthopaedic Surgery", "Physical Medicine and Rehabilitation")) {
                if (page.locator("input[name=" + kind + "][value='" + field + "']:checked")
                                .count()
                        == 1) continue;
                page.locator("#" + kind + "-more").fill(field);
                page.locator("#" + kind + " button").click();
                page.waitForSelector("input[name=" + kind + "][value='" + field + "']");
            }
        }
        page.locator("fieldset.oi-named label:has-text('It is Robin Fictional')")
                .first()
                .click();
        page.locator("fieldset.oi-named label:has-text('ending in 0003')").click();
        found(page, "Testing Works", "EMPLOYER");
        found(page, "Testbody", "PHYSICIAN");
        found(page, network, "MEDICAL_PROVIDER_NETWORK");
        good(page, "seating-dispute");
        page.locator("#save").click();
        page.waitForURL("**/reviewer");
    }

    private static void found(Page page, String name, String part) {
        page.locator("#find").fill(name);
        page.locator("#look").click();
        page.waitForLoadState();
        page.waitForSelector("#found select");
        page.locator("#found select").first().selectOption(part);
    }

    @Test
    void a_case_is_described_judged_offered_declined_taken_blocked_and_given_on() throws Exception {
        entered(new Party.Person(
                new PartyId("pages of seats: Robin"), "Robin", "Fictional", Optional.empty(), Set.of(), List.of()));
        entered(new Party.Person(
                new PartyId("pages of seats: Ida"), "Ida", "Testbody", Optional.empty(), Set.of(), List.of()));
        company("Fictional Testing Works");
        String network = "Fictional Provider Network " + UUID.randomUUID();
        tied("second-reviewer", company(network));
        FictionalReview review = FictionalReview.ready(SERVER);
        String number = review.number().value();
        String about = "/cases/" + number + "/reviewer";

        Page manager = desk("case-manager", "/cases/" + number);
        assertThat(manager.locator("#do-assign-reviewer").count()).isZero();
        good(manager, "seating-case");
        manager.locator("#find-reviewer").click();
        manager.waitForURL("**" + about);
        assertThat(manager.title()).startsWith("Nobody has described this dispute yet");
        good(manager, "seating-undescribed");
        described(manager, network);

        judged(manager);
        ranked(manager, about);
        declinedByTheFirst(manager, number);
        acceptedByTheSecond(manager, number);
        blocked(manager, review.number());
        givenOn(manager, number);
    }

    private static void tied(String reviewer, PartyId to) {
        PartyId person = SERVER.part(Register.class)
                .now()
                .file(new ReviewerId(account(reviewer)))
                .orElseThrow()
                .person()
                .id();
        order(new EnterTie(
                new TieId(UUID.randomUUID()),
                person,
                Tie.Kind.MEMBER_OF_NETWORK,
                to,
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                "fictional directory of the network"));
    }

    private static void judged(Page manager) {
        assertThat(manager.title()).contains(" to be judged");
        Locator concern = manager.locator("#concerns .oi-seat:has-text('" + PHYSIATRIST + "')");
        assertThat(concern.textContent()).contains("member of the network of");
        assertThat(candidate(manager, PHYSIATRIST).count()).isZero();
        good(manager, "seating-concern");
        concern.locator("label:has-text('No tie of the law')").click();
        concern.locator("button").click();
        manager.waitForSelector("#refusal");
        assertThat(main(manager)).contains("PAN-123");
        assertThat(manager.locator("#concerns input[value=NO_TIE]:checked").count())
                .isEqualTo(1);
        concern.locator("textarea").fill("Listed only; no money flows (fictional).");
        concern.locator("button").click();
        manager.waitForSelector("#judged");
        assertThat(manager.locator("#judged").textContent())
                .contains("No tie: Listed only; no money flows (fictional).");
    }

    private static void ranked(Page manager, String about) {
        assertThat(manager.title()).contains("may take this case");
        assertThat(candidate(manager, PHYSIATRIST).count()).isEqualTo(1);
        assertThat(candidate(manager, SURGEON).textContent()).contains("Requested treatment");
        good(manager, "seating-ranking");

        candidate(manager, SURGEON).locator("a").first().click();
        manager.waitForURL("**/candidates/**");
        assertThat(manager.locator("h1").textContent()).contains(SURGEON + " may take the case");
        assertThat(manager.locator(".oi-verdict--met").count()).isGreaterThan(20);
        good(manager, "seating-candidate");

        manager.navigate(about);
        manager.locator("#rejected a").first().click();
        manager.waitForURL("**/rejected?rule=**");
        assertThat(manager.locator("tbody tr").count()).isPositive();
        good(manager, "seating-rejected");
        manager.locator("tbody a").first().click();
        manager.waitForURL("**/candidates/**");
        assertThat(main(manager)).contains("What would lift it");
        manager.navigate(about);
    }

    private static void declinedByTheFirst(Page manager, String number) {
        Page surgeon = desk("reviewer", "/offers/" + number);
        assertThat(surgeon.request().get("/offers/" + number).status()).isEqualTo(404);
        assertThat(surgeon.request().get("/offers/CM99-9999999").status()).isEqualTo(404);

        withoutAReasonOnlyTheFirst(manager);
        offer(manager, SURGEON);
        assertThat(manager.title()).startsWith("Offered to " + SURGEON + " until ");
        good(manager, "seating-offered");
        surgeon.navigate("/offers");
        assertThat(surgeon.title()).contains("offered to you");
        good(surgeon, "seating-offers");
        surgeon.locator("a:has-text('" + number + "')").click();
        surgeon.waitForURL("**/offers/" + number);
        surgeon.locator("button[value=decline]").click();
        surgeon.waitForSelector("#refusal");
        assertThat(main(surgeon)).contains("PAN-112");
        surgeon.locator("#reason").fill("Away next week (fictional).");
        surgeon.locator("button[value=decline]").click();
        surgeon.waitForURL("**/offers");
        assertThat(surgeon.request().get("/offers/" + number).status()).isEqualTo(404);

        manager.navigate("/queue");
        assertThat(manager.locator("section:has(#group-seats) tr:has-text('" + number + "')")
                        .textContent())
                .contains("The offer was declined");
        good(manager, "seating-queue");
        manager.locator("section:has(#group-seats) a:has-text('" + number + "')")
                .click();
        manager.waitForURL("**/reviewer");
        assertThat(main(manager)).contains("declined: Away next week (fictional).");
    }

    private static void withoutAReasonOnlyTheFirst(Page manager) {
        Locator other = manager.locator(".oi-candidates > li").last();
        other.locator("summary:has-text('instead')").click();
        other.locator("button").click();
        manager.waitForSelector("#refusal");
        assertThat(main(manager)).contains("PAN-106");
    }

    private static void acceptedByTheSecond(Page manager, String number) {
        offer(manager, PHYSIATRIST);
        manager.locator("#asked a").last().click();
        manager.waitForURL("**/reviewer/offers/2");
        assertThat(manager.locator("h1").textContent()).isEqualTo("Why " + PHYSIATRIST);
        assertThat(main(manager)).contains(SURGEON).contains("chosen");
        good(manager, "seating-kept");

        Page physiatrist = desk("second-reviewer", "/offers/" + number);
        assertThat(physiatrist.locator("input[type=radio]:checked").count()).isZero();
        assertThat(main(physiatrist)).contains("Fictional Mutual").contains("MRI of the lumbar spine");
        good(physiatrist, "seating-offer");
        int lines = physiatrist.locator(".oi-line").count();
        assertThat(lines).isEqualTo(15);
        for (int i = 1; i < lines; i++) {
            physiatrist.locator(".oi-line").nth(i).locator("label").first().click();
        }
        physiatrist.locator("#accept-button").click();
        physiatrist.waitForSelector("#refusal");
        assertThat(main(physiatrist)).contains("PAN-101").contains("leaves lines open");
        assertThat(physiatrist.locator(".oi-line.usa-form-group--error").count())
                .isEqualTo(1);
        assertThat(physiatrist.locator("input[type=radio]:checked").count()).isEqualTo(lines - 1);
        good(physiatrist, "seating-offer-open-line");
        physiatrist.locator(".oi-line").first().locator("input").first().focus();
        physiatrist.keyboard().press("Space");
        physiatrist.locator("#accept-button").focus();
        physiatrist.keyboard().press("Enter");
        physiatrist.waitForURL("**/desk/" + number);
        assertThat(physiatrist.locator("#give-back").getAttribute("href")).isEqualTo("/offers/" + number + "/recuse");
        physiatrist.navigate("/offers/" + number + "/recuse");
        good(physiatrist, "seating-recuse");
        manager.navigate("/cases/" + number + "/reviewer");
        assertThat(manager.title()).startsWith(PHYSIATRIST + " has the case");
    }

    /** The issue's fifth proof, on the screen. */
    private static void blocked(Page manager, CaseNumber number) {
        Actor reviewer = new Actor(account("second-reviewer").toString(), Role.REVIEWER);
        write(number, reviewer);
        CredentialEntry license = license(reviewer);
        register(new WithdrawCredential(
                new ReviewerId(account("second-reviewer")),
                license.id(),
                new Withdrawal(Withdrawal.Ground.REVOKED, today(), "a fictional board's notice")));
        try {
            manager.navigate("/queue");
            assertThat(manager.locator("section:has(#group-seats) tr:has-text('" + number + "')")
                            .textContent())
                    .contains("The reviewer’s file does not hold")
                    .contains("California license");
            manager.navigate("/cases/" + number + "/reviewer");
            assertThat(manager.title()).contains("may not sign");
            assertThat(manager.locator("#seats").textContent()).contains("What was typed is kept");
            good(manager, "seating-lapsed");

            Page physiatrist = desk("second-reviewer", "/desk/" + number);
            physiatrist.waitForSelector("#desk[data-ready]");
            physiatrist.locator("#age").fill("51");
            kept(number, reviewer);
            physiatrist.navigate("/desk/" + number + "/sign");
            physiatrist.locator("label[for=agree]").click();
            physiatrist.locator("#name").fill("Barnaby Fictional");
            physiatrist.locator("form[action$=sign] button[type=submit]").click();
            physiatrist.waitForSelector("#refusal");
            assertThat(physiatrist.locator("#refusal").textContent())
                    .contains("IMR-194")
                    .contains("Lab. Code 3209.3")
                    .contains("license");
            assertThat(main(physiatrist)).contains(SAVES_BY_ITSELF).contains("51 years");
            assertThat(physiatrist.locator("#name").inputValue()).isEqualTo("Barnaby Fictional");
            good(physiatrist, "seating-signing-blocked");
        } finally {
            register(new ReinstateCredential(
                    new ReviewerId(account("second-reviewer")),
                    license.id(),
                    new Verification(Verification.Source.ISSUER, "a fictional board", today(), "fictional-staff")));
        }
    }

    private static void kept(CaseNumber number, Actor reviewer) {
        DeskDrafts drafts = SERVER.part(DeskDrafts.class);
        for (int i = 0; i < SAVED_WITHIN_SECONDS; i++) {
            boolean saved = drafts.of(number, reviewer)
                    .map(draft -> draft.draft().summary().age())
                    .filter(OptionalInt.of(51)::equals)
                    .isPresent();
            if (saved) return;
            BROWSER.get().complaints();
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
        }
        throw new AssertionError("what was typed after the license lapsed was not kept");
    }

    private static LocalDate today() {
        return CaliforniaTime.dayOf(Instant.now());
    }

    private static CredentialEntry license(Actor reviewer) {
        return SERVER
                .part(Register.class)
                .now()
                .file(new ReviewerId(UUID.fromString(reviewer.id())))
                .orElseThrow()
                .entries()
                .stream()
                .filter(entry -> entry.credential() instanceof License
                        && entry.withdrawn().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void register(RegisterCommand command) {
        Instant now = Instant.now();
        RegisterAnswer answer = SERVER.part(Register.class)
                .give(
                        new RegisterOrder(
                                command,
                                now,
                                new Author.Staff(account("credentialing").toString())),
                        command(),
                        now);
        assertThat(answer).isInstanceOf(RegisterAnswer.Done.class);
    }

    private static void write(CaseNumber number, Actor reviewer) {
        List<ItemDraft> items = new ArrayList<>();
        for (int item = 1; item <= 2; item++) {
            items.add(new ItemDraft(
                    item,
                    Optional.empty(),
                    Optional.of(Outcome.UPHELD),
                    List.of(new DraftSentence("Therefore, the request is not medically necessary.", List.of())),
                    "",
                    "MTUS Fictional Guideline 2024, Section(s): Back",
                    OptionalInt.empty(),
                    ""));
        }
        DeskDraft draft = new DeskDraft(
                new SummaryDraft(
                        List.of(new DraftSentence(SAVES_BY_ITSELF, List.of())),
                        OptionalInt.of(44),
                        Optional.empty(),
                        ""),
                items);
        DeskDrafts drafts = SERVER.part(DeskDrafts.class);
        int version = drafts.of(number, reviewer).map(SavedDraft::version).orElse(0);
        drafts.save(number, reviewer, version, draft, Instant.now());
    }

    private void givenOn(Page manager, String number) throws IOException, InterruptedException {
        String about = "/cases/" + number + "/reviewer";
        manager.navigate(about);
        Locator seat = manager.locator("#seats");
        seat.locator("summary").click();
        seat.locator("textarea").fill("The license lapsed (fictional).");
        seat.locator("button").click();
        manager.waitForSelector("#ranking");
        offer(manager, SURGEON);
        Page surgeon = desk("reviewer", "/offers/" + number);
        for (int i = 0; i < surgeon.locator(".oi-line").count(); i++) {
            surgeon.locator(".oi-line").nth(i).locator("label").first().click();
        }
        surgeon.locator("#accept-button").click();
        surgeon.waitForURL("**/desk/" + number);
        assertThat(BROWSER.signedIn("second-reviewer")
                        .request()
                        .get("/desk/" + number)
                        .status())
                .isEqualTo(404);
        proofsHold(manager, number);
    }

    private void proofsHold(Page manager, String number) throws IOException, InterruptedException {
        String about = "/cases/" + number + "/reviewer";
        assertThat(manager.request().get(about + "/seats/1/opening.txt").status())
                .isEqualTo(403);
        Page director = desk("medical-director", about);
        assertThat(director.locator("#proofs").textContent())
                .contains("names the reviewer")
                .contains("regulator alone");
        good(director, "seating-proofs");
        String first = text(director, "/commitments/case/" + number + "/1.txt");
        String second = text(director, "/commitments/case/" + number + "/2.txt");
        assertThat(verified(first, text(director, about + "/seats/1/opening.txt")))
                .startsWith("OPENS: case " + number + ", seat 1: NPI 2000000028");
        assertThat(verified(second, text(director, about + "/seats/2/opening.txt")))
                .startsWith("OPENS: case " + number + ", seat 2: NPI 2000000010");
        assertThat(verified(first, second, text(director, about + "/remand-proof.txt")))
                .startsWith("ANOTHER REVIEWER: case " + number + ", seat 1, and case " + number + ", seat 2");
        assertThat(verified(second, text(director, about + "/seats/1/opening.txt")))
                .startsWith("SWAPPED");

        Page anyone = BROWSER.get().person();
        anyone.navigate("/commitments");
        good(anyone, "seating-commitments");
        anyone.locator("#days a").first().click();
        anyone.waitForURL("**/commitments/20**");
        assertThat(main(anyone)).contains(number);
        assertThat(anyone.content()).doesNotContain("Thistlewood").doesNotContain("Quillfeather");
        good(anyone, "seating-commitments-day");
        assertThat(text(anyone, anyone.locator("#text").getAttribute("href"))).contains(number + " 2 ");
        assertThat(text(anyone, "/commitments/case/" + number + ".txt")).isEqualTo(first + second);
        anyone.navigate("/commitments?lang=es");
        assertThat(anyone.title()).startsWith("Pruebas publicadas");
        assertThat(anyone.request().get("/commitments/soon").status()).isEqualTo(404);
        assertThat(anyone.request().get("/commitments/case/CM99-9999999.txt").status())
                .isEqualTo(404);
    }

    private static String text(Page page, String address) {
        return page.request().get(address).text();
    }

    /** By the very program that a regulator runs. */
    private String verified(String... contents) throws IOException, InterruptedException {
        Path verifier =
                Path.of(System.getProperty("openimr.root", ".."), "docs", "commitments", "VerifyCommitment.java");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), verifier.toString()));
        for (String content : contents) {
            Path file = Files.createTempFile(folder, "proof", ".txt");
            Files.writeString(file, content);
            words.add(file.toString());
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        return Files.readString(output);
    }
}
