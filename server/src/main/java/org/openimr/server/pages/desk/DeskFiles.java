package org.openimr.server.pages.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.openimr.process.Actor;
import org.openimr.server.desk.DeskContent;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.pages.file.ShownFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;

/** The pages of the case file, one by one, and search in all of them. */
@Controller
final class DeskFiles {
    /** Name of the copy that was handed over; the window says it back when the page was shown. */
    static final String COPY = "Page-Copy";

    private final Doors doors;
    private final ShownFile shown;
    private final OpenedPages opened;
    private final Clock clock;

    DeskFiles(Doors doors, ShownFile shown, OpenedPages opened, Clock clock) {
        this.doors = doors;
        this.shown = shown;
        this.opened = opened;
        this.clock = clock;
    }

    @GetMapping("/desk/{number}/files/{file}/pages/{page}.pdf")
    ResponseEntity<byte[]> page(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page,
            HttpSession session) {
        OpenDesk desk = doors.open(actor, number);
        DeskContent copy = shown.copy(desk.number(), file, page);
        opened.handed(
                desk.number(),
                actor,
                session.getId(),
                ShownFile.fileIn(file),
                ShownFile.pageIn(page),
                copy.name(),
                clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(COPY, copy.name().sha256())
                .body(copy.bytes());
    }

    @GetMapping("/desk/{number}/files/{file}/pages/{page}.png")
    ResponseEntity<byte[]> thumbnail(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        return shown.thumbnail(doors.open(actor, number).number(), file, page);
    }

    @GetMapping("/desk/{number}/files/{file}/pages/{page}/lines")
    @ResponseBody
    JsonNode lines(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        return shown.lines(doors.open(actor, number).number(), file, page);
    }

    @GetMapping("/desk/{number}/search")
    @ResponseBody
    JsonNode find(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "q", defaultValue = "") String query) {
        return shown.find(doors.open(actor, number).number(), query);
    }
}
