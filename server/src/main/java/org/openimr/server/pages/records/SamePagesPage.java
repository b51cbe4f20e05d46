package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.openimr.server.records.Duplicates;
import org.openimr.server.records.FileId;
import org.openimr.server.records.LeavingOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        int page = Written.number(first).orElseThrow(Written::absent);
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
        LeavingOut done = duplicates.putBack(visit.number(), file(file), identity(out), actor, clock.instant());
        return answer(visit, done, "putBack", response, model);
    }

    private String answer(Visit visit, LeavingOut answer, String done, HttpServletResponse response, Model model) {
        Optional<RefusalView> refusal = switch (answer) {
            case DONE -> Optional.empty();
            case NOT_THE_SAME -> Optional.of(RefusalView.said("notSame", "PAGE-150", visit.words()));
            case SEALED -> Optional.of(RefusalView.said("sealedPages", "PAGE-151", visit.words()));
            case LAST_COPY -> Optional.of(RefusalView.said("lastCopy", "PAGE-152", visit.words()));
        };
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=" + done;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(visit, refusal, "", model);
    }

    private static FileId file(String file) {
        return FileId.parse(file).orElseThrow(Written::absent);
    }

    private static long identity(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) throw Written.absent();
        return Long.parseLong(text);
    }
}
