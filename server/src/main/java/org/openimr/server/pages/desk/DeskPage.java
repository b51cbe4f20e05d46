package org.openimr.server.pages.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.SeatRegister;
import org.openimr.server.desk.CaseDocuments;
import org.openimr.server.desk.DeskChecks;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.DeskTags;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.Signatures;
import org.openimr.server.desk.chronology.EventKind;
import org.openimr.server.desk.chronology.Told;
import org.openimr.server.pages.file.ShownFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The desk of one case, and what its scripts fill it with. */
@Controller
final class DeskPage {
    private final Doors doors;
    private final CaseDocuments documents;
    private final ShownFile shown;
    private final DeskDrafts drafts;
    private final DeskTags tags;
    private final OpenedPages opened;
    private final Signatures signatures;
    private final SeatRegister seats;
    private final DraftJson json;

    DeskPage(
            Doors doors,
            CaseDocuments documents,
            ShownFile shown,
            DeskDrafts drafts,
            DeskTags tags,
            OpenedPages opened,
            Signatures signatures,
            SeatRegister seats,
            DeskChecks checks) {
        this.doors = doors;
        this.documents = documents;
        this.shown = shown;
        this.drafts = drafts;
        this.tags = tags;
        this.opened = opened;
        this.signatures = signatures;
        this.seats = seats;
        this.json = new DraftJson(checks);
    }

    @GetMapping("/desk/{number}")
    String desk(Actor actor, @PathVariable("number") String number, Model model) {
        OpenDesk desk = doors.open(actor, number);
        model.addAttribute("desk", DeskViewing.of(desk, documents.of(desk.number()), signatures.last(desk.number())));
        model.addAttribute("evidence", EvidenceForm.whole());
        model.addAttribute("givesBack", givesBack(desk));
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute("told", Told.values());
        return "desk/desk";
    }

    /** Whoever took the case when it was offered may leave it. */
    private boolean givesBack(OpenDesk desk) {
        return desk.isReviewers()
                && seats.hasTaken(
                        desk.number(), new ReviewerId(UUID.fromString(desk.by().id())));
    }

    @GetMapping("/desk/{number}/contents")
    @ResponseBody
    JsonNode contents(Actor actor, @PathVariable("number") String number) {
        OpenDesk desk = doors.open(actor, number);
        ObjectNode contents = shown.contents(desk.number())
                .put("owner", owner(desk))
                .put("writes", desk.mayWrite())
                .put("reviews", desk.isReviewers());
        contents.set(
                "opened",
                DeskJson.opened(desk.isReviewers() ? opened.by(desk.number(), actor) : opened.of(desk.number())));
        contents.set(
                "tags", desk.isReviewers() ? DeskJson.tags(tags.of(desk.number(), actor)) : DeskJson.tags(List.of()));
        Optional<SavedDraft> kept = desk.isReviewers() ? drafts.of(desk.number(), actor) : drafts.first(desk.number());
        contents.set(
                "saved",
                kept.map(saved -> json.saved(desk, saved)).orElseGet(() -> json.draft(desk, 0, DeskDraft.empty())));
        ArrayNode aside = contents.putArray("aside");
        if (desk.isReviewers()) {
            drafts.setAside(desk.number(), actor).forEach(copy -> aside.add(json.saved(desk, copy)));
        }
        return contents;
    }

    /** Tells apart the copies that different persons leave on one computer, and names nobody. */
    private static String owner(OpenDesk desk) {
        String name = desk.number() + "/" + desk.by().id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
