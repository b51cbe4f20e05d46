package org.openimr.server.pages.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.records.ContentHash;
import org.openimr.server.desk.DeskChecks;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.DeskTags;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.desk.SaveAnswer;
import org.openimr.server.desk.ShownPage;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Field;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.ObjectShapes;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;
import org.openimr.server.pages.Written;
import org.openimr.server.records.FileId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/** What the reviewer does at the desk: writes, tags, and has pages shown. */
@Controller
final class DeskWork {
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int LONGEST_VIEW_MS = 600_000;

    private static final ObjectShape<ShownPage> SHOWN = ObjectShapes.object(
            "ShownPage",
            Field.field("file", DraftShapes.FILE, ShownPage::file),
            Field.field("page", Shapes.NUMBER, ShownPage::page),
            Field.field("copy", Shapes.TEXT, page -> page.copy().sha256()),
            Field.field(
                    "millis",
                    Shapes.NUMBER,
                    page -> Math.toIntExact(page.shown().toMillis())),
            DeskWork::shown);

    private final Doors doors;
    private final DeskDrafts drafts;
    private final OpenedPages opened;
    private final DeskTags tags;
    private final DeskPages pages;
    private final DraftJson json;
    private final Clock clock;

    DeskWork(
            Doors doors,
            DeskDrafts drafts,
            OpenedPages opened,
            DeskTags tags,
            DeskPages pages,
            DeskChecks checks,
            Clock clock) {
        this.doors = doors;
        this.drafts = drafts;
        this.opened = opened;
        this.tags = tags;
        this.pages = pages;
        this.json = new DraftJson(checks);
        this.clock = clock;
    }

    private static ShownPage shown(FileId file, int page, String copy, int millis) {
        if (millis < 0 || millis > LONGEST_VIEW_MS) throw new IllegalArgumentException("no time of a view: " + millis);
        return new ShownPage(file, page, new ContentHash(copy), Duration.ofMillis(millis));
    }

    /** 409 with the newer copy where another window was quicker; what came is set aside then. */
    @PutMapping("/desk/{number}/draft")
    ResponseEntity<JsonNode> save(Actor actor, @PathVariable("number") String number, @RequestBody String body) {
        OpenDesk desk = doors.work(actor, number);
        if (desk.whyNotWriting().isPresent())
            return refused(desk.whyNotWriting().get());
        return switch (read(body, DraftShapes.TYPED)) {
            case Reading.Faulty(var faults) -> faulty(faults);
            case Reading.Of(var typed) ->
                answer(desk, drafts.save(desk.number(), actor, typed.version(), typed.draft(), clock.instant()));
        };
    }

    private ResponseEntity<JsonNode> answer(OpenDesk desk, SaveAnswer answer) {
        return switch (answer) {
            case SaveAnswer.Saved(var now) -> ResponseEntity.ok(json.saved(desk, now));
            case SaveAnswer.Overtaken(var newer) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(json.saved(desk, newer));
            case SaveAnswer.FirstViewFixed fixed ->
                ResponseEntity.unprocessableContent()
                        .body(DeskJson.object()
                                .put("code", SaveAnswer.FirstViewFixed.CODE)
                                .put("what", fixed.what()));
        };
    }

    /** Answers the pages that the reviewer has opened. */
    @PostMapping("/desk/{number}/opened")
    ResponseEntity<JsonNode> opened(
            Actor actor, @PathVariable("number") String number, @RequestBody String body, HttpSession session) {
        OpenDesk desk = doors.work(actor, number);
        return switch (read(body, Shapes.list(SHOWN))) {
            case Reading.Faulty(var faults) -> faulty(faults);
            case Reading.Of(var shown) -> {
                shown.forEach(page -> opened.shown(desk.number(), actor, session.getId(), page, clock.instant()));
                yield ResponseEntity.ok(DeskJson.opened(opened.by(desk.number(), actor)));
            }
        };
    }

    @PostMapping("/desk/{number}/tags")
    ResponseEntity<JsonNode> tag(Actor actor, @PathVariable("number") String number, @RequestBody String body) {
        OpenDesk desk = doors.work(actor, number);
        return switch (read(body, DraftShapes.TAG)) {
            case Reading.Faulty(var faults) -> faulty(faults);
            case Reading.Of(var tag) -> {
                if (!pages.holds(desk.number(), tag.at())) throw Written.absent();
                yield ResponseEntity.ok(DeskJson.tag(tags.add(desk.number(), actor, tag, clock.instant())));
            }
        };
    }

    @DeleteMapping("/desk/{number}/tags/{tag}")
    ResponseEntity<Void> untag(Actor actor, @PathVariable("number") String number, @PathVariable("tag") String tag) {
        OpenDesk desk = doors.work(actor, number);
        boolean removed = tags.remove(
                desk.number(), actor, Written.identifier(tag).orElseThrow(Written::absent), clock.instant());
        return ResponseEntity.status(removed ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    static <T> Reading<T> read(String body, Shape<T> shape) {
        return body.length() > MOST_CHARACTERS
                ? Reading.faulty(Fault.Kind.BAD_VALUE, "This is longer than any draft.")
                : Reading.of(body, shape);
    }

    static ResponseEntity<JsonNode> faulty(List<Fault> faults) {
        Fault first = faults.getFirst();
        return ResponseEntity.unprocessableContent()
                .body(DeskJson.object().put("code", first.kind().code()).put("what", first.what()));
    }

    private static ResponseEntity<JsonNode> refused(Refusal why) {
        return ResponseEntity.unprocessableContent()
                .body(DeskJson.object()
                        .put("code", why.code())
                        .put("what", why.what() + " " + why.remedy())
                        .put("clause", why.clause().printed()));
    }
}
