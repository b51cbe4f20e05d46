package org.openimr.server.pages.desk;

import java.time.Clock;
import org.openimr.process.Actor;
import org.openimr.server.desk.LikeAnswer;
import org.openimr.server.desk.LikeItems;
import org.openimr.server.desk.LikeShown;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.pages.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;

/** How like items were decided. Asking is an act that is written down, so it is no link that one may follow unawares. */
@Controller
final class LikePage {
    private final Doors doors;
    private final LikeItems like;
    private final LikeShown shown;
    private final Clock clock;

    LikePage(Doors doors, LikeItems like, LikeShown shown, Clock clock) {
        this.doors = doors;
        this.like = like;
        this.shown = shown;
        this.clock = clock;
    }

    /** What was shown before: to the reviewer, or to any for those who answer for the review. */
    @GetMapping("/desk/{number}/like")
    @ResponseBody
    JsonNode before(Actor actor, @PathVariable("number") String number) {
        OpenDesk desk = doors.open(actor, number);
        return LikeJson.before(desk.isReviewers() ? shown.to(desk.number(), actor) : shown.of(desk.number()));
    }

    @PostMapping("/desk/{number}/like/{item}")
    ResponseEntity<JsonNode> ask(
            Actor actor, @PathVariable("number") String number, @PathVariable("item") String item) {
        OpenDesk desk = doors.work(actor, number);
        int asked = Written.number(item).orElseThrow(Written::absent);
        if (!desk.itemNumbers().contains(asked)) throw Written.absent();
        return switch (like.show(desk, asked, clock.instant())) {
            case LikeAnswer.Shown answer -> ResponseEntity.ok(LikeJson.shown(answer));
            case LikeAnswer.NoFirstView _ ->
                ResponseEntity.unprocessableContent()
                        .body(DeskJson.object()
                                .put("code", LikeAnswer.NoFirstView.CODE)
                                .put("what", LikeAnswer.NoFirstView.WHAT));
        };
    }
}
