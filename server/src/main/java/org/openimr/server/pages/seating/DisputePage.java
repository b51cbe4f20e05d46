package org.openimr.server.pages.seating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.process.Actor;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.Seatings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which fields a dispute asks for and who is in it. Whoever is looked for is found without anything being saved. */
@Controller
final class DisputePage {
    private static final String VIEW = "seating/dispute";

    private final SeekingDoor door;
    private final People people;
    private final Taxonomy taxonomy;
    private final SuitedFields suited;
    private final Seatings seatings;

    DisputePage(SeekingDoor door, People people, Taxonomy taxonomy, SuitedFields suited, Seatings seatings) {
        this.door = door;
        this.people = people;
        this.taxonomy = taxonomy;
        this.suited = suited;
        this.seatings = seatings;
    }

    @GetMapping("/cases/{number}/reviewer/dispute")
    String show(Actor actor, @PathVariable("number") String number, Model model) {
        SoughtCase sought = door.open(actor, number);
        SeekingCase seeking = sought.seeking().orElseThrow(Written::absent);
        FieldProposals proposed = FieldProposals.of(suited, seeking.items());
        DisputeForm form = sought.seating().profile().map(DisputeForm::of).orElseGet(() -> DisputeForm.of(proposed));
        return page(sought, seeking, form, proposed, UUID.randomUUID(), Optional.empty(), model);
    }

    @PostMapping("/cases/{number}/reviewer/dispute")
    String describe(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        SoughtCase sought = door.open(actor, number);
        SeekingCase seeking = sought.seeking().orElseThrow(Written::absent);
        Sent sent = new Sent(values);
        DisputeForm form = DisputeForm.of(sent, taxonomy);
        FieldProposals proposed = FieldProposals.of(suited, seeking.items());
        UUID command = sent.command().orElseGet(UUID::randomUUID);
        if (!sent.value("act").equals("save"))
            return page(sought, seeking, form, proposed, command, Optional.empty(), model);
        Optional<RefusalView> refusal = sent.command().isEmpty()
                ? Optional.of(SeatingRefusals.unnamed())
                : form.lacking()
                        .or(() -> SeatingRefusals.of(seatings.describe(
                                sought.number(), form.profile(), actor, new CommandId(command), sought.now())));
        if (refusal.isEmpty()) return "redirect:" + sought.address();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sought, seeking, form, proposed, command, refusal, model);
    }

    private String page(
            SoughtCase sought,
            SeekingCase seeking,
            DisputeForm form,
            FieldProposals proposed,
            UUID command,
            Optional<RefusalView> refusal,
            Model model) {
        model.addAttribute(
                "dispute",
                new DisputeViewing(sought, seeking, people.everyone(), taxonomy).of(form, proposed, command));
        model.addAttribute("refusal", refusal);
        return VIEW;
    }
}
