package org.openimr.server.pages.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.PanelSettings;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.PairKind;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.security.Accounts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, with the forms of what this person may do to it now. */
@Controller
final class CasePage {
    static final String VIEW = "case";

    private final CaseQueries queries;
    private final ActionForms forms;
    private final Clock clock;

    CasePage(CaseQueries queries, Accounts accounts, PanelSettings panel, Clock clock) {
        this.queries = queries;
        this.forms = new ActionForms(accounts, panel.matching().byOffer().value());
        this.clock = clock;
    }

    /** @param done  address of the command that was just carried out */
    @GetMapping("/cases/{number}")
    String oneCase(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        CaseView view = view(queries, actor, number(number), clock);
        fill(model, queries, view, actor, forms.of(view, actor), forms.seeks(view), Optional.empty());
        model.addAttribute("done", done(done));
        return VIEW;
    }

    @GetMapping("/cases/{number}/letter.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable("number") String number) {
        return queries.letter(actor, number(number))
                .map(letter -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(letter.pdf()))
                .orElseThrow(Written::absent);
    }

    private static String done(String command) {
        return ActionForms.kind(command)
                .map(kind -> ActionWords.of(kind).done())
                .or(() -> PairKind.at(command).map(TogetherWords::done))
                .orElse("");
    }

    /** @param seeks  a reviewer is to be found now, on a page of its own */
    static void fill(
            Model model,
            CaseQueries queries,
            CaseView view,
            Actor actor,
            List<ActionForm> actions,
            boolean seeks,
            Optional<RefusalView> refusal) {
        model.addAttribute("seeks", seeks);
        model.addAttribute("matches", Authority.maySee(Authority.View.MATCHING).contains(actor.role()));
        model.addAttribute("looks", Authority.maySee(Authority.View.LOOKS).contains(actor.role()));
        model.addAttribute("together", TogetherPart.of(view, actor, queries.joinable(actor, view.number())));
        model.addAttribute("sheet", CaseSheets.of(view, actor.role()));
        model.addAttribute("actions", actions);
        model.addAttribute("refusal", refusal);
        model.addAttribute("done", "");
        model.addAttribute("past", null);
    }

    static CaseNumber number(String inAddress) {
        return CaseNumber.parse(inAddress).orElseThrow(Written::absent);
    }

    static CaseView view(CaseQueries queries, Actor actor, CaseNumber number, Clock clock) {
        return queries.oneCase(actor, number, clock.instant()).orElseThrow(Written::absent);
    }
}
