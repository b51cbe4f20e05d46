package org.openimr.server.pages.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.openimr.process.Actor;
import org.openimr.records.page.PageText;
import org.openimr.server.desk.DeskContent;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.FileSearch;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.desk.SearchWords;
import org.openimr.server.pages.Written;
import org.openimr.server.records.FileId;
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

    private static final int LONGEST_QUERY = 200;

    private final Doors doors;
    private final DeskPages pages;
    private final FileSearch search;
    private final OpenedPages opened;
    private final Clock clock;

    DeskFiles(Doors doors, DeskPages pages, FileSearch search, OpenedPages opened, Clock clock) {
        this.doors = doors;
        this.pages = pages;
        this.search = search;
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
        FileId id = Doors.file(file);
        int place = Doors.page(page);
        DeskContent copy = pages.copy(desk.number(), id, place).orElseThrow(Written::absent);
        opened.handed(desk.number(), actor, session.getId(), id, place, copy.name(), clock.instant());
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
        OpenDesk desk = doors.open(actor, number);
        DeskContent picture = pages.thumbnail(desk.number(), Doors.file(file), Doors.page(page))
                .orElseThrow(Written::absent);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture.bytes());
    }

    @GetMapping("/desk/{number}/files/{file}/pages/{page}/lines")
    @ResponseBody
    JsonNode lines(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        OpenDesk desk = doors.open(actor, number);
        PageText words =
                pages.words(desk.number(), Doors.file(file), Doors.page(page)).orElseThrow(Written::absent);
        return DeskJson.lines(words);
    }

    @GetMapping("/desk/{number}/search")
    @ResponseBody
    JsonNode find(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "q", defaultValue = "") String query) {
        OpenDesk desk = doors.open(actor, number);
        String words = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        return DeskJson.hits(search.find(desk.number(), SearchWords.parse(words)));
    }
}
