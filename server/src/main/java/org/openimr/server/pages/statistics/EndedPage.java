package org.openimr.server.pages.statistics;

import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.statistics.EndedText;
import org.openimr.server.statistics.NewestEnded;
import org.openimr.server.statistics.NewestEnded.Counted;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Cases that ended without a decision: counts and reasons, and no small count. */
@Controller
final class EndedPage {
    private final NewestEnded newest;

    EndedPage(NewestEnded newest) {
        this.newest = newest;
    }

    @GetMapping("/statistics/ended-without-decision")
    String ended(Words words, Model model) {
        Optional<Counted> counted = newest.get();
        String title = words.say("ended.title");
        model.addAttribute("crumbs", Crumb.trail(words, words.say("statistics.crumb"), "/statistics", title));
        model.addAttribute("title", title);
        model.addAttribute("ended", counted.map(one -> EndedView.of(one, words)));
        return "statistics/ended";
    }

    /** The same table for a spreadsheet. */
    @GetMapping("/statistics/ended-without-decision/table.csv")
    ResponseEntity<String> csv() {
        Counted counted = newest.get()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.SERVICE_UNAVAILABLE, "The first count is being made; ask again in a minute."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(EndedText.NAME + ".csv")
                                .build()
                                .toString())
                .header("X-Snapshot-Sha256", EndedText.hash(counted.table()).hex())
                .body(EndedText.csv(counted.table()));
    }
}
