package org.openimr.server.pages.parties;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.parties.KeptTie;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.Actor;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.parties.Everyone;
import org.openimr.server.panel.parties.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of parties and of their ties: one thing on each. */
@Controller
final class PartyFormsPage {
    private static final String PERSON = "person";
    private static final String ENTER = "/parties/new?sort=";

    private final Parties parties;
    private final FormDesk desk;

    PartyFormsPage(Parties parties, FormDesk desk) {
        this.parties = parties;
        this.desk = desk;
    }

    @GetMapping("/parties/new")
    String enter(@RequestParam(name = "sort", defaultValue = "") String sort, Model model) {
        boolean person = sort.equals(PERSON);
        return desk.show(PartyForms.enter(person, PartyFormsPage::fresh), toEnter(person), model);
    }

    @PostMapping("/parties/new")
    String entered(
            Actor actor,
            @RequestParam(name = "sort", defaultValue = "") String sort,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        boolean person = sort.equals(PERSON);
        return desk.give(
                PartyForms.enter(person, PartyFormsPage::fresh),
                toEnter(person),
                actor,
                typed,
                sent -> PartyAddress.of(fresh(sent)),
                response,
                model);
    }

    private static FormDesk.Place toEnter(boolean person) {
        String title = person ? "Enter a person" : "Enter an organization";
        return new FormDesk.Place(
                Crumb.trail("Parties", "/parties", title),
                ENTER + (person ? PERSON : "organization"),
                "/parties",
                List.of(),
                Optional.of(
                        person
                                ? new FormView.Link(ENTER + "organization", "It is an organization")
                                : new FormView.Link(ENTER + PERSON, "It is a person")));
    }

    private static PartyId fresh(Map<String, String> typed) {
        return new PartyId("party:" + drawn(typed));
    }

    private static TieId freshTie(Map<String, String> typed) {
        return new TieId(drawn(typed));
    }

    /** From the command of the form, so that one that is sent twice names the same. */
    private static UUID drawn(Map<String, String> typed) {
        UUID command =
                Written.identifier(typed.getOrDefault(FormDesk.COMMAND, "")).orElseGet(UUID::randomUUID);
        return new FreshNames(command).get();
    }

    @GetMapping("/parties/{id}/{act}")
    String show(@PathVariable("id") String id, @PathVariable("act") String act, Model model) {
        Form form = form(new PartyId(id), act);
        return desk.show(form.form(), form.place(), model);
    }

    @PostMapping("/parties/{id}/{act}")
    String give(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = form(new PartyId(id), act);
        return desk.give(
                form.form(), form.place(), actor, typed, _ -> form.place().back(), response, model);
    }

    private record Form(EntryForm form, FormDesk.Place place) {}

    private Form form(PartyId id, String path) {
        PartyAct act = PartyAct.at(path).orElseThrow(Written::absent);
        Everyone everyone = parties.everyone();
        Party party = everyone.party(id).orElseThrow(Written::absent);
        EntryForm form = form(act, party, everyone);
        return new Form(form, place(everyone, id, form.title(), PartyAddress.act(id, act)));
    }

    private static EntryForm form(PartyAct act, Party party, Everyone everyone) {
        PartyId id = party.id();
        String name = everyone.name(id);
        return switch (act) {
            case CORRECT -> PartyForms.correct(party);
            case TIE -> TieForms.enter(everyone, id, PartyFormsPage::freshTie);
            case ACADEMIC_WORK -> PartyForms.academicWork(id, name);
            case NO_ACADEMIC_WORK -> PartyForms.noAcademicWork(id, name);
            case REVIEW_ORGANIZATION -> PartyForms.reviewOrganization(id, name);
            case NO_REVIEW_ORGANIZATION -> PartyForms.noReviewOrganization(id, name);
        };
    }

    private static FormDesk.Place place(Everyone everyone, PartyId id, String title, String action) {
        return new FormDesk.Place(
                PartyAddress.crumbs(id, everyone.name(id), title),
                action,
                PartyAddress.of(id),
                FormDesk.Place.history(everyone.book().file(id)),
                Optional.empty());
    }

    @GetMapping("/parties/{id}/ties/{tie}/{act}")
    String showTie(
            @PathVariable("id") String id,
            @PathVariable("tie") String tie,
            @PathVariable("act") String act,
            Model model) {
        Form form = form(new PartyId(id), tie, act);
        return desk.show(form.form(), form.place(), model);
    }

    @PostMapping("/parties/{id}/ties/{tie}/{act}")
    String giveTie(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("tie") String tie,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = form(new PartyId(id), tie, act);
        return desk.give(
                form.form(), form.place(), actor, typed, _ -> form.place().back(), response, model);
    }

    private Form form(PartyId id, String tie, String path) {
        TieAct act = TieAct.at(path).orElseThrow(Written::absent);
        Everyone everyone = parties.everyone();
        KeptTie kept = Written.identifier(tie)
                .map(TieId::new)
                .flatMap(everyone.book()::tie)
                .filter(one -> one.tie().from().equals(id) || one.tie().to().equals(id))
                .orElseThrow(Written::absent);
        EntryForm form = switch (act) {
            case END -> TieForms.end(everyone, kept);
            case WITHDRAW -> TieForms.withdraw(everyone, kept);
        };
        return new Form(form, place(everyone, id, form.title(), PartyAddress.act(id, kept.id(), act)));
    }
}
