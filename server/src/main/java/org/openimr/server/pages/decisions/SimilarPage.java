package org.openimr.server.pages.decisions;

import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedItem;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How items like a published one were decided. */
@Controller
final class SimilarPage {
    private final ArchiveIndex archive;

    SimilarPage(ArchiveIndex archive) {
        this.archive = archive;
    }

    @GetMapping("/decisions/{id}/items/{item}/similar")
    String similar(@PathVariable String id, @PathVariable String item, Words words, Model model) {
        FoundItem asked = PublishedItem.parse(id + ":" + item)
                .flatMap(name -> FoundItem.in(archive, name))
                .orElseThrow(Written::absent);
        SimilarAnswer answer =
                archive.similar(SimilarQuestion.about(asked.letter(), asked.issue(), SimilarQuestion.USUAL_ROWS));
        model.addAttribute("like", new LikeViewing(words).of(asked.letter(), asked.issue(), answer));
        return "decisions/similar";
    }
}
