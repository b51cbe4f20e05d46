package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form of a file, and gives the command that it makes to the register. */
@Component
class FormDesk {
    private final Register register;
    private final Clock clock;

    FormDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Where a form stands.
     *
     * @param action  where it is sent
     * @param back    the page that it came from, and goes back to
     */
    record Place(List<Crumb> crumbs, String action, String back) {}

    String show(FileForm form, Place place, ReviewerFile file, Model model) {
        Typed typed = new Typed(form.preset());
        return page(form, place, typed, UUID.randomUUID(), file.history().size(), Optional.empty(), model);
    }

    /** What was typed stays where it is refused. */
    String give(
            FileForm form,
            Place place,
            ReviewerFile file,
            Author by,
            Typed typed,
            HttpServletResponse response,
            Model model) {
        Optional<RefusalView> refusal = give(form, file, by, typed);
        if (refusal.isEmpty()) return "redirect:" + place.back() + "?done=yes";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        UUID command = typed.command().orElseGet(UUID::randomUUID);
        return page(form, place, typed, command, file.history().size(), refusal, model);
    }

    private Optional<RefusalView> give(FileForm form, ReviewerFile file, Author by, Typed typed) {
        Optional<UUID> id = typed.command();
        Optional<Integer> version =
                typed.version().filter(shown -> shown <= file.history().size());
        if (id.isEmpty() || version.isEmpty()) return Optional.of(RegisterRefusals.unnamed());
        if (isChangedByAnother(file, version.get(), by)) return Optional.of(RegisterRefusals.changed());
        Optional<RegisterCommand> command = form.reader().apply(typed);
        if (command.isEmpty()) return Optional.of(RegisterRefusals.unread(typed));
        Instant now = clock.instant();
        return RegisterRefusals.of(
                register.give(new RegisterOrder(command.get(), now, by), new CommandId(id.get()), now));
    }

    /** A person who sends a form twice is answered by the register; what another wrote meanwhile is to be read first. */
    private static boolean isChangedByAnother(ReviewerFile file, int version, Author by) {
        return file.history().subList(version, file.history().size()).stream()
                .anyMatch(event -> !event.by().equals(by.account()));
    }

    private static String page(
            FileForm form,
            Place place,
            Typed typed,
            UUID command,
            int version,
            Optional<RefusalView> refusal,
            Model model) {
        model.addAttribute(
                "form",
                new FormView(
                        place.crumbs(),
                        form.title(),
                        form.lead(),
                        form.fields().stream().map(field -> field.typed(typed)).toList(),
                        form.button(),
                        place.action(),
                        place.back(),
                        command,
                        version,
                        refusal));
        return "reviewers/form";
    }
}
