package org.openimr.server.pages.parties;

import java.time.Clock;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.Actor;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.parties.Everyone;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.register.Register;
import org.openimr.server.security.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of parties, and one party of it. */
@Controller
final class PartiesPage {
    private final Parties parties;
    private final Register register;
    private final Accounts accounts;
    private final Clock clock;

    PartiesPage(Parties parties, Register register, Accounts accounts, Clock clock) {
        this.parties = parties;
        this.register = register;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/parties")
    String list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "taken", defaultValue = "") String taken,
            Model model) {
        model.addAttribute("crumbs", Crumb.trail("Parties"));
        model.addAttribute(
                "book",
                new PartiesViewing(parties.everyone(), parties.graph().likelySame())
                        .of(query, Written.number(page).orElse(1)));
        model.addAttribute("changes", mayChange(actor));
        model.addAttribute("taken", Written.number(taken));
        return "parties/list";
    }

    @GetMapping("/parties/{id}")
    String party(
            Actor actor,
            @PathVariable("id") String id,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        Everyone everyone = parties.everyone();
        Party party = everyone.party(new PartyId(id)).orElseThrow(Written::absent);
        PartyViewing viewing = new PartyViewing(
                everyone,
                parties.graph().likelySame(),
                CaliforniaTime.dayOf(clock.instant()),
                mayChange(actor) ? TiesView.Reader.CHANGES : TiesView.Reader.LOOKS,
                this::who);
        model.addAttribute("view", viewing.of(party, file(party.id())));
        model.addAttribute("done", !done.isEmpty());
        return "parties/party";
    }

    private static boolean mayChange(Actor actor) {
        return PartiesAccess.MAY_CHANGE.contains(actor.role());
    }

    /** Address of the reviewer's file in the register. */
    private Optional<String> file(PartyId party) {
        return register.now().files().stream()
                .filter(file -> file.person().id().equals(party))
                .map(ReviewerFile::id)
                .findFirst()
                .map(reviewer -> "/reviewers/" + reviewer.value());
    }

    private String who(String account) {
        return Written.identifier(account)
                .map(id -> accounts.nameOfStaff(id).orElse("an account that is gone"))
                .orElse(account);
    }
}
