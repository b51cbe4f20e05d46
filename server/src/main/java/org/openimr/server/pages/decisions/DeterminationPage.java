package org.openimr.server.pages.decisions;

import java.nio.charset.StandardCharsets;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.letters.Letterhead;
import org.openimr.server.cases.IssuedLetter;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One published determination and its downloads. */
@Controller
final class DeterminationPage {
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ArchiveIndex archive;
    private final Letterhead letterhead;

    DeterminationPage(ArchiveIndex archive, Letterhead letterhead) {
        this.archive = archive;
        this.letterhead = letterhead;
    }

    @GetMapping("/decisions/{id}")
    String determination(@PathVariable String id, Words words, Model model) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("decision", new DeterminationViewing(words).of(published(id), site));
        return "determination";
    }

    @GetMapping("/decisions/{id}/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return file(MediaType.APPLICATION_PDF, id + ".pdf", letter(id).pdf());
    }

    @GetMapping("/decisions/{id}/letter.txt")
    ResponseEntity<byte[]> text(@PathVariable String id) {
        return file(PLAIN, id + ".txt", letter(id).text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/decisions/{id}/determination.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        String json = DeterminationJson.text(id, published(id).determination(), JsonLayout.LINE);
        return file(MediaType.APPLICATION_JSON, id + ".json", json.getBytes(StandardCharsets.UTF_8));
    }

    private IssuedLetter letter(String id) {
        PublishedDetermination published = published(id);
        return new IssuedLetter(
                letterhead,
                published.determination(),
                published.determination().dates().decisionDate().orElse(published.publishedOn()));
    }

    private PublishedDetermination published(String id) {
        return PublishedId.parse(id).flatMap(archive::get).orElseThrow(Written::absent);
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
