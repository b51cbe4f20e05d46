package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.server.RunningServer;
import org.openimr.server.panel.parties.Parties;

/** Parties are entered, tied, corrected and imported by the credentialing staff. Everyone is fictional. */
class PartyPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static Page at(String login, String path) {
        Page page = BROWSER.signedIn(login);
        page.navigate(path);
        return page;
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }

    private static String title(Page page) {
        return page.locator("h1").textContent();
    }

    private static void send(Page page) {
        page.locator("main form button[type=submit]").last().click();
        page.waitForLoadState();
    }

    private static Page entered(Page page, String sort, String name) {
        page.navigate("/parties/new?sort=" + sort);
        page.locator(sort.equals("person") ? "#field-family" : "#field-name").fill(name);
        send(page);
        assertThat(main(page)).contains("It is written down.");
        return page;
    }

    @Test
    void a_party_is_entered_tied_corrected_and_its_history_tells_it() {
        Page page = at("credentialing", "/parties");
        page.locator("#enter").click();
        page.locator("main a:has-text(\"It is a person\")").click();
        page.locator("#field-given").fill("Isolde");
        page.locator("#field-family").fill("Wrenquist");
        page.locator("#field-npi").fill("12");
        page.locator("#field-street-0").fill("12 Tidewater Ln");
        send(page);
        assertThat(main(page)).contains("TIE-201", "\"12\" is not a national provider identifier.");
        assertThat(page.locator("#field-family").inputValue()).isEqualTo("Wrenquist");
        assertThat(page.locator("#field-street-0").inputValue()).isEqualTo("12 Tidewater Ln");
        assertThat(page.locator("#field-city-0-error").textContent()).contains("This is empty");
        good(page, "party-form-refused");

        page.locator("#field-npi").fill("1000000012");
        page.locator("#field-city-0").fill("Marrowby");
        page.locator("#field-state-0").fill("California");
        page.locator("#field-zip-0").fill("90001");
        send(page);
        assertThat(title(page)).isEqualTo("Isolde Wrenquist has no ties on file");
        String wren = page.url().replace("?done=yes", "");

        entered(page, "organization", "Marrowquist Medical Group");
        entered(page, "organization", "Marrowquist Medical Supply");
        page.navigate(wren + "/tie");
        page.locator("#field-other").fill("marrowquist");
        page.locator("#field-share").fill("12.5");
        page.locator("#field-first").fill("2019-01-01");
        page.locator("#field-source").fill("the group's list of staff (fictional)");
        send(page);
        assertThat(main(page)).contains("2 parties fit this. Choose below which one is meant.");
        good(page, "party-tie-choice");
        page.locator("label:has-text(\"Marrowquist Medical Group\")").click();
        send(page);
        assertThat(title(page)).isEqualTo("Isolde Wrenquist has 1 tie that holds today");
        assertThat(main(page)).contains("employed by", "Since Jan 1, 2019", "12.5 %", "the group's list of staff");

        page.navigate(wren + "/tie");
        page.locator("#field-other").fill("Marrowquist Medical Group");
        page.locator("#field-source").fill("the same again");
        send(page);
        assertThat(main(page)).contains("TIE-110", "Lab. Code 139.5(d)(6)");
        assertThat(page.locator("#field-source").inputValue()).isEqualTo("the same again");

        page.navigate(wren);
        page.locator("main a:has-text(\"End\")").first().click();
        page.locator("#field-last").fill("2020-12-31");
        page.locator("#field-source").fill("a letter (fictional)");
        send(page);
        assertThat(title(page)).isEqualTo("Isolde Wrenquist has 0 ties that hold today, and 1 of other days");

        page.navigate(wren + "/correct");
        assertThat(page.locator("#field-npi").inputValue()).isEqualTo("1000000012");
        page.locator("#field-family").fill("Vesperquist");
        page.locator("#field-reason").fill("married (fictional)");
        send(page);
        assertThat(main(page)).contains("Corrected: married (fictional)", "No longer: Isolde Wrenquist", "by Cressida");
        good(page, "party");
    }

    @Test
    void the_book_of_the_demonstration_is_searched_and_a_conflict_is_seen() {
        Page page = at("credentialing", "/parties");
        assertThat(title(page)).contains("ties").contains("look");
        assertThat(main(page)).contains("the same NPI 2000000069");
        good(page, "parties");
        page.locator("#q").fill("quillfeather");
        page.keyboard().press("Enter");
        page.waitForURL("**/parties?q=quillfeather");
        assertThat(title(page)).isEqualTo("1 party found by “quillfeather”");
        page.locator("main table a").first().click();
        page.waitForURL("**/parties/reviewer:**");
        assertThat(main(page)).contains("paid by", "Fabricated Devices, Inc.", "8 %", "the reviewer’s file");
        good(page, "party-reviewer");
        page.navigate("/parties/party:fictional-mutual");
        assertThat(page.locator(".oi-ties__drawing svg text").allTextContents())
                .contains("owned by", "contracts with", "owner of", "Invented Provider Network");
        good(page, "party-many-ties");
        page.navigate("/parties?q=nobody-at-all");
        assertThat(main(page)).contains("Nobody is found", "Take a word away");
    }

    @Test
    void a_file_is_previewed_and_then_taken_and_again_changes_nothing() {
        String csv = """
                kind,key,name,family,given,npi,zip,from,to,first,share,source
                person,p,,Larkquist,Ada,,,,,,,
                organization,o,Larkquist Surgery,,,,,,,,,
                owner,,,,,,,p,o,2020-01-01,40,a deed (fictional)
                person,,,Badquist,,12,,,,,,
                """;
        Page page = at("credentialing", "/parties/import");
        good(page, "parties-import");
        upload(page, csv);
        assertThat(title(page)).isEqualTo("3 rows can be taken; 1 row cannot");
        assertThat(main(page)).contains("TIE-155", "Ada Larkquist: owner of Larkquist Surgery");
        good(page, "parties-import-preview");
        page.locator("#take").click();
        page.waitForLoadState();
        assertThat(main(page)).contains("3 rows were taken.");
        page.navigate("/parties/import");
        upload(page, csv);
        assertThat(title(page)).isEqualTo("No row can be taken; 1 row cannot");
        assertThat(main(page)).contains("3 rows say what is on file already.");
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("parties.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        send(page);
    }

    @Test
    void who_looks_only_sees_no_form_and_reaches_none() {
        Page page = at("medical-director", "/parties");
        assertThat(page.locator("#enter").count()).isZero();
        page.navigate("/parties/party:fictional-mutual");
        assertThat(page.locator("#first").count()).isZero();
        assertThat(page.locator("main a:has-text(\"Withdraw\")").count()).isZero();
        assertThat(page.navigate("/parties/party:fictional-mutual/tie").status())
                .isEqualTo(403);
        assertThat(page.navigate("/parties/new").status()).isEqualTo(403);
        Page other = at("reviewer", "/parties");
        assertThat(other.locator("main").textContent()).doesNotContain("Fictional Mutual");
    }

    @Test
    void nothing_is_entered_twice_by_a_form_that_is_sent_twice() {
        Page page = at("credentialing", "/parties/new?sort=organization");
        page.locator("#field-name").fill("Twicequist Imaging");
        page.locator("#field-tax").fill("90-1230001");
        String command = page.locator("main input[name=command]").inputValue();
        send(page);
        page.navigate("/parties/new?sort=organization");
        page.locator("#field-name").fill("Twicequist Imaging");
        page.locator("#field-tax").fill("90-1230001");
        page.evaluate("id => document.querySelector('main input[name=command]').value = id", command);
        send(page);
        assertThat(title(page)).isEqualTo("Twicequist Imaging has no ties on file");
        assertThat(SERVER.part(Parties.class).now().parties().stream()
                        .filter(party -> party.numbers()
                                .equals(Set.of(new RegisterNumber(RegisterNumber.Kind.TAX, "901230001")))))
                .hasSize(1);
    }
}
