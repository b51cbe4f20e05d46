package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.records.Duplicates;
import org.openimr.server.records.FileId;
import org.openimr.server.records.LeavingOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A person leaves pages that came twice out of the index, or puts them back; a second click does nothing twice. */
@Controller
final class SamePagesPage {
    private final RecordsSheet sheet;
    private final Duplicates duplicates;
    private final Clock clock;

    SamePagesPage(RecordsSheet sheet, Duplicates duplicates, Clock clock) {
        this.sheet = sheet;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    @PostMapping("/cases/{number}/records/{file}/left-out")
    String leaveOut(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @RequestParam(name = "first", defaultValue = "") String first,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        int page = Math.toIntExact(number(first, 7));
        LeavingOut done = duplicates.leaveOut(visit.number(), file(file), page, actor, clock.instant());
        return answer(visit, done, "leftOut", response, model);
    }

    @PostMapping("/cases/{number}/records/{file}/put-back")
    String putBack(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @RequestParam(name = "out", defaultValue = "") String out,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        LeavingOut done = duplicates.putBack(visit.number(), file(file), number(out, 18), actor, clock.instant());
        return answer(visit, done, "putBack", response, model);
    }

    private String answer(Visit visit, LeavingOut answer, String done, HttpServletResponse response, Model model) {
        Optional<RefusalView> refusal = switch (answer) {
            case DONE -> Optional.empty();
            case NOT_THE_SAME -> Optional.of(refused("notSame", "PAGE-150", visit.words()));
            case SEALED -> Optional.of(refused("sealedPages", "PAGE-151", visit.words()));
            case LAST_COPY -> Optional.of(refused("lastCopy", "PAGE-152", visit.words()));
        };
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=" + done;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(visit, refusal, "", model);
    }

    private static RefusalView refused(String key, String code, Words words) {
        return new RefusalView(
                words.say("records.refused"),
                List.of(words.say("records.refused." + key)),
                words.say("records.refused." + key + ".remedy"),
                code,
                "");
    }

    private static FileId file(String file) {
        return FileId.parse(file).orElseThrow(SamePagesPage::absent);
    }

    private static long number(String text, int digits) {
        if (!text.matches("[1-9]\\d{0," + (digits - 1) + "}")) throw absent();
        return Long.parseLong(text);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
