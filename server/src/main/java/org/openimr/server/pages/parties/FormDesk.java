package org.openimr.server.pages.parties;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyFile;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.parties.EntryForm.Asked;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.parties.PartyAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form, and gives the command that it makes to the book. */
@Component("partyFormDesk")
class FormDesk {
    static final String COMMAND = "command";
    private static final String VERSION = "version";

    private final Parties parties;
    private final Clock clock;

    FormDesk(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * Where a form stands.
     *
     * @param action   where it is sent
     * @param back     the page that it came from
     * @param history  of the party, as it is now
     * @param other    another form that may be meant
     */
    record Place(
            List<Crumb> crumbs, String action, String back, List<PartyEvent> history, Optional<FormView.Link> other) {
        Place {
            history = List.copyOf(history);
        }

        static List<PartyEvent> history(Optional<PartyFile> file) {
            return file.map(PartyFile::history).orElse(List.of());
        }
    }

    String show(EntryForm form, Place place, Model model) {
        return page(form, place, form.preset(), UUID.randomUUID(), List.of(), List.of(), Optional.empty(), model);
    }

    /**
     * What was typed stays where it is refused.
     *
     * @param done  where to go once it is done
     */
    String give(
            EntryForm form,
            Place place,
            Actor actor,
            Map<String, String> typed,
            Done done,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> command = Written.identifier(typed.getOrDefault(COMMAND, ""));
        Asked asked = form.reader().apply(typed);
        List<ImportProblem> problems = new ArrayList<>();
        List<EntryField> more = new ArrayList<>();
        Optional<RefusalView> refusal;
        if (command.isEmpty()) refusal = Optional.of(PartyRefusals.unnamed());
        else if (isChangedByAnother(place, typed, actor)) refusal = Optional.of(PartyRefusals.changed());
        else
            switch (asked) {
                case Asked.Give(var given) -> {
                    PartyAnswer answer = parties.give(given, actor.id(), new CommandId(command.get()), clock.instant());
                    refusal = PartyRefusals.of(answer);
                    if (refusal.isEmpty()) return "redirect:" + done.address(typed) + "?done=yes";
                }
                case Asked.Faulty(var faults, var needed) -> {
                    problems.addAll(faults);
                    more.addAll(needed);
                    refusal = Optional.of(PartyRefusals.unread(faults.size()));
                }
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, place, typed, command.orElseGet(UUID::randomUUID), problems, more, refusal, model);
    }

    /** Where to go once it is done. */
    interface Done {
        String address(Map<String, String> typed);
    }

    /** Who sends a form twice is answered by the book; what another wrote meanwhile is to be read first. */
    private static boolean isChangedByAnother(Place place, Map<String, String> typed, Actor actor) {
        int shown = typed.getOrDefault(VERSION, "").matches("\\d{1,6}") ? Integer.parseInt(typed.get(VERSION)) : 0;
        return place.history().stream()
                .skip(shown)
                .anyMatch(event -> !event.by().equals(actor.id()));
    }

    private static String page(
            EntryForm form,
            Place place,
            Map<String, String> typed,
            UUID command,
            List<ImportProblem> problems,
            List<EntryField> more,
            Optional<RefusalView> refusal,
            Model model) {
        List<EntryForm.Group> groups = new ArrayList<>();
        if (!more.isEmpty()) groups.add(typed(new EntryForm.Group("", more), typed, problems));
        form.groups().forEach(group -> groups.add(typed(group, typed, problems)));
        model.addAttribute(
                "form",
                new FormView(
                        place.crumbs(),
                        form.title(),
                        form.lead(),
                        groups,
                        form.button(),
                        place.action(),
                        place.back(),
                        command,
                        place.history().size(),
                        place.other(),
                        refusal));
        return "parties/form";
    }

    private static EntryForm.Group typed(
            EntryForm.Group group, Map<String, String> typed, List<ImportProblem> problems) {
        return new EntryForm.Group(
                group.title(),
                group.fields().stream()
                        .map(field -> field.typed(typed, problems))
                        .toList());
    }
}
