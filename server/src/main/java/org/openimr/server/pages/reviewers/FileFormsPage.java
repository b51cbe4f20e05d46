package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.intake.CredentialKind;
import org.openimr.process.Actor;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the credentialing staff does with a file, each on a page of its own. */
@Controller
final class FileFormsPage {
    private final Files files;
    private final FormDesk desk;

    FileFormsPage(Files files, FormDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** Which kind of credential is to be recorded. */
    @GetMapping("/reviewers/{id}/credentials")
    String kinds(@PathVariable("id") String id, Model model) {
        ReviewerFile file = files.file(id);
        model.addAttribute("crumbs", Crumbs.ofFile(file, "Record a credential"));
        model.addAttribute("name", FileWords.name(file));
        model.addAttribute("back", FileViewing.base(file));
        model.addAttribute(
                "kinds",
                Arrays.stream(CredentialKind.values())
                        .map(kind -> new ReviewerPage.Act(CredentialFields.words(kind), address(file, kind)))
                        .toList());
        return "reviewers/kinds";
    }

    @GetMapping("/reviewers/{id}/record/{kind}")
    String record(Actor actor, @PathVariable("id") String id, @PathVariable("kind") String kind, Model model) {
        ReviewerFile file = files.file(id);
        CredentialKind chosen = kind(kind);
        return desk.show(recording(file, chosen, actor), recordingAt(file, chosen), file, model);
    }

    @PostMapping("/reviewers/{id}/record/{kind}")
    String record(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("kind") String kind,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        ReviewerFile file = files.file(id);
        CredentialKind chosen = kind(kind);
        Typed typed = new Typed(values);
        // Sent twice, the form names the same credential: so its name comes from that of the command.
        CredentialId fresh = new CredentialId(
                typed.command().map(command -> Fresh.of(command).get()).orElseGet(UUID::randomUUID));
        FileForm form = new CredentialForms(file, actor.id()).record(chosen, fresh);
        return desk.give(form, recordingAt(file, chosen), file, staff(actor), typed, response, model);
    }

    private static FileForm recording(ReviewerFile file, CredentialKind kind, Actor actor) {
        return new CredentialForms(file, actor.id()).record(kind, new CredentialId(UUID.randomUUID()));
    }

    private static FormDesk.Place recordingAt(ReviewerFile file, CredentialKind kind) {
        return new FormDesk.Place(
                Crumbs.ofFile(file, "Record a credential"), address(file, kind), FileViewing.base(file));
    }

    @GetMapping("/reviewers/{id}/{act}")
    String show(@PathVariable("id") String id, @PathVariable("act") String act, Model model) {
        ReviewerFile file = files.file(id);
        FileAct chosen = FileAct.at(act).orElseThrow(Written::absent);
        return desk.show(new FileForms(file).of(chosen), place(file, chosen), file, model);
    }

    @PostMapping("/reviewers/{id}/{act}")
    String give(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        ReviewerFile file = files.file(id);
        FileAct chosen = FileAct.at(act).orElseThrow(Written::absent);
        FileForm form = new FileForms(file).of(chosen);
        return desk.give(form, place(file, chosen), file, staff(actor), new Typed(values), response, model);
    }

    private static FormDesk.Place place(ReviewerFile file, FileAct act) {
        String base = FileViewing.base(file);
        return new FormDesk.Place(Crumbs.ofFile(file, act.words()), base + "/" + act.path(), base);
    }

    @GetMapping("/reviewers/{id}/credentials/{credential}/{act}")
    String show(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("credential") String credential,
            @PathVariable("act") String act,
            Model model) {
        ReviewerFile file = files.file(id);
        CredentialEntry entry = Files.entry(file, credential);
        CredentialAct chosen = CredentialAct.at(act).orElseThrow(Written::absent);
        FileForm form = new CredentialForms(file, actor.id()).of(chosen, entry);
        return desk.show(form, place(file, entry, chosen), file, model);
    }

    @PostMapping("/reviewers/{id}/credentials/{credential}/{act}")
    String give(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("credential") String credential,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        ReviewerFile file = files.file(id);
        CredentialEntry entry = Files.entry(file, credential);
        CredentialAct chosen = CredentialAct.at(act).orElseThrow(Written::absent);
        FileForm form = new CredentialForms(file, actor.id()).of(chosen, entry);
        return desk.give(form, place(file, entry, chosen), file, staff(actor), new Typed(values), response, model);
    }

    private static FormDesk.Place place(ReviewerFile file, CredentialEntry entry, CredentialAct act) {
        String back = FileViewing.base(file) + "/credentials/" + entry.id().value();
        return new FormDesk.Place(Crumbs.ofFile(file, act.words()), back + "/" + act.path(), back);
    }

    private static Author staff(Actor actor) {
        return new Author.Staff(actor.id());
    }

    private static String address(ReviewerFile file, CredentialKind kind) {
        return FileViewing.base(file) + "/record/" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static CredentialKind kind(String path) {
        return Optional.of(path)
                .flatMap(name -> Arrays.stream(CredentialKind.values())
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst())
                .orElseThrow(Written::absent);
    }
}
