package org.openimr.server.pages.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Recipient;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.cases.PartyForms;
import org.openimr.server.post.OutgoingLetter;
import org.openimr.server.post.OutgoingLetters;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A party's own cases. A case of somebody else is answered as one that is not there. */
@Controller
final class FollowPages {
    private final CaseQueries queries;
    private final OutgoingLetters letters;
    private final Letterhead letterhead;
    private final PartyForms forms;
    private final Clock clock;

    FollowPages(CaseQueries queries, JdbcClient jdbc, Letterhead letterhead, PartyForms forms, Clock clock) {
        this.queries = queries;
        this.letters = new OutgoingLetters(jdbc);
        this.letterhead = letterhead;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/follow")
    String all(Actor actor, Words words, Model model) {
        Instant now = clock.instant();
        FollowViewing viewing = new FollowViewing(words, letters, letterhead);
        model.addAttribute("crumbs", Crumb.trail(words, words.say("follow.title")));
        model.addAttribute(
                "cases",
                queries.own(actor).stream()
                        .flatMap(number -> queries.oneCase(actor, number, now).stream())
                        .map(viewing::line)
                        .toList());
        return "follow/list";
    }

    /** @param done  address of the command that was just carried out */
    @GetMapping("/follow/{number}")
    String one(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Words words,
            Model model) {
        CaseView view = own(actor, number);
        forms.show(model, visit(actor, view, words));
        model.addAttribute("done", PartyForms.done(done, words));
        return page(actor, view, words, model);
    }

    /** Carries out a form of the party; where it is refused the page says why, and what was typed stays. */
    @PostMapping("/follow/{number}/{command}")
    String act(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("command") String command,
            @RequestParam MultiValueMap<String, String> values,
            Words words,
            HttpServletResponse response,
            Model model) {
        CaseView view = own(actor, number);
        boolean done =
                forms.give(model, visit(actor, view, words), command, values).orElseThrow(Written::absent);
        if (done) return "redirect:/follow/" + view.number() + "?done=" + command;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, view, words, model);
    }

    private PartyForms.Visit visit(Actor actor, CaseView view, Words words) {
        PartyRole party = queries.partyIn(actor, view.number()).orElseThrow(Written::absent);
        return new PartyForms.Visit(view, actor, party, CaliforniaTime.dayOf(clock.instant()), words);
    }

    private String page(Actor actor, CaseView view, Words words, Model model) {
        model.addAttribute(
                "follow",
                new FollowViewing(words, letters, letterhead)
                        .one(view, letters.of(view.number(), recipient(actor, view.number()))));
        return "follow/case";
    }

    /** The letter as it was sent to this party; that it was opened is kept. */
    @GetMapping("/follow/{number}/letters/{kind}/{issue}")
    ResponseEntity<byte[]> letter(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("kind") String kind,
            @PathVariable("issue") String issue) {
        CaseNumber own = own(actor, number).number();
        OutgoingLetter letter = letters.of(own, recipient(actor, own)).stream()
                .filter(id -> id.kind().name().equals(kind)
                        && Integer.toString(id.issue()).equals(issue))
                .findFirst()
                .flatMap(letters::get)
                .orElseThrow(Written::absent);
        letters.read(letter.id(), clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(letter.pdf().bytes());
    }

    private CaseView own(Actor actor, String number) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> queries.oneCase(actor, parsed, clock.instant()))
                .orElseThrow(Written::absent);
    }

    /** Whose letters this party finds: those that went to it, and no other's. */
    private Recipient recipient(Actor actor, CaseNumber number) {
        return queries.partyIn(actor, number).map(Recipient::of).orElseThrow(Written::absent);
    }
}
