package org.openimr.server.pages.quality;

import org.openimr.process.Actor;
import org.openimr.server.pages.file.ShownFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;

/** The pages of the case file for the second reviewer: what parties sent, and nothing that the first one did with it. */
@Controller
final class BlindFiles {
    private final BlindDoor door;
    private final ShownFile shown;

    BlindFiles(BlindDoor door, ShownFile shown) {
        this.door = door;
        this.shown = shown;
    }

    @GetMapping("/quality/{number}/blind/contents")
    @ResponseBody
    JsonNode contents(Actor actor, @PathVariable("number") String number) {
        return shown.contents(door.open(actor, number).number());
    }

    @GetMapping("/quality/{number}/blind/files/{file}/pages/{page}.pdf")
    ResponseEntity<byte[]> page(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        byte[] copy = shown.copy(door.open(actor, number).number(), file, page).bytes();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(copy);
    }

    @GetMapping("/quality/{number}/blind/files/{file}/pages/{page}.png")
    ResponseEntity<byte[]> thumbnail(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        return shown.thumbnail(door.open(actor, number).number(), file, page);
    }

    @GetMapping("/quality/{number}/blind/files/{file}/pages/{page}/lines")
    @ResponseBody
    JsonNode lines(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        return shown.lines(door.open(actor, number).number(), file, page);
    }

    @GetMapping("/quality/{number}/blind/search")
    @ResponseBody
    JsonNode find(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "q", defaultValue = "") String query) {
        return shown.find(door.open(actor, number).number(), query);
    }
}
