package org.openimr.server.pages.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.server.desk.CaseDocuments;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.SignAnswer;
import org.openimr.server.desk.SignOff;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows exactly what is to be signed, and takes the signature. */
@Controller
final class SignPage {
    private final Doors doors;
    private final CaseDocuments documents;
    private final DeskDrafts drafts;
    private final SignOff signOff;
    private final Clock clock;

    SignPage(Doors doors, CaseDocuments documents, DeskDrafts drafts, SignOff signOff, Clock clock) {
        this.doors = doors;
        this.documents = documents;
        this.drafts = drafts;
        this.signOff = signOff;
        this.clock = clock;
    }

    @GetMapping("/desk/{number}/sign")
    String show(Actor actor, Principal person, @PathVariable("number") String number, Model model) {
        OpenDesk desk = doors.work(actor, number);
        if (drafts.of(desk.number(), actor).isEmpty()) return "redirect:/desk/" + desk.number();
        Optional<RefusalView> refusal = desk.whyNotWriting().map(DeskRefusals::of);
        return page(desk, person, UUID.randomUUID(), "", refusal, model);
    }

    @PostMapping("/desk/{number}/sign")
    String sign(
            Actor actor,
            Principal person,
            @PathVariable("number") String number,
            @RequestParam(name = "command", defaultValue = "") String command,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestParam(name = "sha256", defaultValue = "") String sha256,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "agree", defaultValue = "") String agree,
            HttpServletResponse response,
            Model model) {
        OpenDesk desk = doors.work(actor, number);
        Optional<UUID> id = Written.identifier(command);
        Optional<RefusalView> refusal;
        if (id.isEmpty() || !version.matches("\\d{1,9}")) {
            refusal = Optional.of(DeskRefusals.unnamed());
        } else if (name.isBlank() || !agree.equals("true")) {
            refusal = Optional.of(DeskRefusals.notSigned());
        } else {
            SignOff.Given given =
                    new SignOff.Given(id.get(), Integer.parseInt(version), sha256, name, person.getName());
            refusal = refusal(signOff.sign(desk, given, clock.instant()));
        }
        if (refusal.isEmpty()) return "redirect:/desk/" + desk.number();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(desk, person, id.orElseGet(UUID::randomUUID), name, refusal, model);
    }

    private static Optional<RefusalView> refusal(SignAnswer answer) {
        return switch (answer) {
            case SignAnswer.Signed _ -> Optional.empty();
            case SignAnswer.Changed _ -> Optional.of(DeskRefusals.changed());
            case SignAnswer.Unfinished(var missing) -> Optional.of(DeskRefusals.unfinished(missing));
            case SignAnswer.Refused(var why) -> Optional.of(DeskRefusals.of(why));
            case SignAnswer.Busy _ -> Optional.of(DeskRefusals.busy());
        };
    }

    private String page(
            OpenDesk desk, Principal person, UUID command, String typed, Optional<RefusalView> refusal, Model model) {
        SavedDraft saved = drafts.of(desk.number(), desk.by()).orElseThrow(Written::absent);
        SignViewing viewing = new SignViewing(desk, documents.of(desk.number()));
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "sign", viewing.of(signOff.content(desk, saved), saved.version(), command, person.getName(), typed));
        return "desk/sign";
    }
}
