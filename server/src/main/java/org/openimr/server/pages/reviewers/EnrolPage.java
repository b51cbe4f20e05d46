package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.intake.CredentialImport;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.register.Register;
import org.openimr.server.security.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a reviewer's file. */
@Controller
final class EnrolPage {
    private static final String ADDRESS = "/reviewers/new";
    private static final String LOGIN = "login";

    private final Register register;
    private final Accounts accounts;
    private final Clock clock;

    EnrolPage(Register register, Accounts accounts, Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        return page(new Typed(new LinkedMultiValueMap<>()), UUID.randomUUID(), Optional.empty(), model);
    }

    @PostMapping(ADDRESS)
    String enrol(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Typed typed = new Typed(values);
        Optional<UUID> command = typed.command();
        Optional<UUID> reviewer = command.flatMap(id -> reviewer(typed, id));
        Optional<RefusalView> refusal = command.isEmpty()
                ? Optional.of(RegisterRefusals.unnamed())
                : enrol(typed, reviewer, actor, new CommandId(command.get()));
        if (refusal.isEmpty()) return "redirect:/reviewers/" + reviewer.orElseThrow() + "?done=yes";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(typed, command.orElseGet(UUID::randomUUID), refusal, model);
    }

    /** That of the account, so that the reviewer who signs in finds the file; without one, an identifier of its own. */
    private Optional<UUID> reviewer(Typed typed, UUID command) {
        Optional<String> login = typed.optional(LOGIN);
        if (login.isEmpty()) return Optional.of(Fresh.of(command).get());
        Optional<UUID> account = accounts.idOf(login.get()).filter(accounts::isReviewer);
        if (account.isEmpty()) typed.fault(LOGIN, "No expert reviewer signs in by this name.");
        return account;
    }

    private Optional<RefusalView> enrol(Typed typed, Optional<UUID> reviewer, Actor actor, CommandId command) {
        ReviewerId id = new ReviewerId(reviewer.orElse(command.value()));
        Optional<PersonFields.Stated> stated = PersonFields.read(typed, CredentialImport.partyOf(id), Set.of());
        if (stated.isEmpty()) return Optional.of(RegisterRefusals.unread(typed));
        Instant now = clock.instant();
        return RegisterRefusals.of(register.give(
                new RegisterOrder(
                        new EnrolReviewer(
                                id, stated.get().person(), stated.get().degree()),
                        now,
                        new Author.Staff(actor.id())),
                command,
                now));
    }

    private static String page(Typed typed, UUID command, Optional<RefusalView> refusal, Model model) {
        List<FieldView> fields = new ArrayList<>(PersonFields.fields());
        fields.add(FieldView.of(
                        LOGIN,
                        FieldView.Kind.TEXT,
                        "Name by which the reviewer signs in",
                        "Empty while there is no account: then the reviewer cannot see the own file.")
                .optional());
        model.addAttribute(
                "form",
                new FormView(
                        Crumb.trail("Reviewers", "/reviewers", "Enrol"),
                        "Enrol a reviewer",
                        "It opens the file. No case is offered until every credential is on it, and a capacity is set.",
                        fields.stream().map(field -> field.typed(typed)).toList(),
                        "Enrol",
                        ADDRESS,
                        "/reviewers",
                        command,
                        0,
                        refusal));
        return "reviewers/form";
    }
}
