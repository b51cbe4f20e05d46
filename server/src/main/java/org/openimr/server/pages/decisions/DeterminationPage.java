package org.openimr.server.pages.decisions;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.letters.Letterhead;
import org.openimr.letters.PublicCopyPdf;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.LetterVersion;
import org.openimr.server.cases.IssuedLetter;
import org.openimr.server.deidentification.Origin;
import org.openimr.server.deidentification.ReviewedLetters;
import org.openimr.server.deidentification.ReviewedLetters.PublicText;
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
    private final KeptLetters letters;
    private final ReviewedLetters reviewed;
    private final Letterhead letterhead;

    DeterminationPage(ArchiveIndex archive, KeptLetters letters, ReviewedLetters reviewed, Letterhead letterhead) {
        this.archive = archive;
        this.letters = letters;
        this.reviewed = reviewed;
        this.letterhead = letterhead;
    }

    @GetMapping("/decisions/{id}")
    String determination(@PathVariable String id, Words words, Model model, HttpServletResponse response) {
        List<LetterVersion> versions =
                PublishedId.parse(id).map(letters::versions).orElseThrow(Written::absent);
        if (!versions.isEmpty() && versions.getLast().withdrawn()) {
            model.addAttribute("withdrawn", new VersionsViewing(words).withdrawn(versions));
            response.setStatus(HttpServletResponse.SC_GONE);
            return "withdrawn";
        }
        return page(published(id, Optional.empty()), "/decisions/" + id, versions, Optional.empty(), words, model);
    }

    @GetMapping("/decisions/{id}/versions/{version}")
    String version(@PathVariable String id, @PathVariable String version, Words words, Model model) {
        PublishedDetermination said = published(id, Optional.of(version));
        String address = "/decisions/" + id + "/versions/" + version;
        return page(said, address, letters.versions(said.id()), Written.number(version), words, model);
    }

    private String page(
            PublishedDetermination published,
            String address,
            List<LetterVersion> versions,
            Optional<Integer> shown,
            Words words,
            Model model) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("decision", new DeterminationViewing(words).of(published, address, site));
        model.addAttribute(
                "reviewed",
                reviewed(published.id(), shown).map(its -> its.mode().name()).orElse(""));
        model.addAttribute("versions", new VersionsViewing(words).of(versions, shown));
        return "determination";
    }

    @GetMapping({"/decisions/{id}/letter.pdf", "/decisions/{id}/versions/{version}/letter.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable Optional<String> version) {
        PublishedDetermination published = published(id, version);
        byte[] pdf = reviewedImport(published.id(), version)
                .map(its -> publicCopy(published.id(), its))
                .orElseGet(() -> letter(published).pdf());
        return file(MediaType.APPLICATION_PDF, id + ".pdf", pdf);
    }

    @GetMapping({"/decisions/{id}/letter.txt", "/decisions/{id}/versions/{version}/letter.txt"})
    ResponseEntity<byte[]> text(@PathVariable String id, @PathVariable Optional<String> version) {
        PublishedDetermination published = published(id, version);
        String text = reviewedImport(published.id(), version)
                .map(PublicText::text)
                .orElseGet(() -> letter(published).text());
        return file(PLAIN, id + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/decisions/{id}/determination.json", "/decisions/{id}/versions/{version}/determination.json"})
    ResponseEntity<byte[]> json(@PathVariable String id, @PathVariable Optional<String> version) {
        String json = DeterminationJson.text(id, published(id, version).determination(), JsonLayout.LINE);
        return file(MediaType.APPLICATION_JSON, id + ".json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The text that persons reviewed before it was public; a case's letter is printed from its determination. */
    private Optional<PublicText> reviewedImport(PublishedId id, Optional<String> version) {
        return reviewed(id, version.flatMap(Written::number)).filter(its -> its.origin() == Origin.IMPORT);
    }

    private Optional<PublicText> reviewed(PublishedId id, Optional<Integer> version) {
        return version.or(() -> letters.versions(id).stream()
                        .map(LetterVersion::version)
                        .reduce((_, later) -> later))
                .flatMap(number -> reviewed.text(id, number));
    }

    /** Set anew from the reviewed text alone. */
    private byte[] publicCopy(PublishedId id, PublicText text) {
        var about = new PublicCopyPdf.About(
                "Final determination " + id + ", public copy", letterhead.organization(), text.reviewedOn());
        return PublicCopyPdf.print(about, text.text()).pdf();
    }

    private IssuedLetter letter(PublishedDetermination published) {
        return new IssuedLetter(
                letterhead,
                published.determination(),
                published.determination().dates().decisionDate().orElse(published.publishedOn()));
    }

    /** What that version said, or what counts now. */
    private PublishedDetermination published(String id, Optional<String> version) {
        PublishedId asked = PublishedId.parse(id).orElseThrow(Written::absent);
        Optional<PublishedDetermination> found = version.isPresent()
                ? version.flatMap(Written::number).flatMap(number -> letters.said(asked, number))
                : archive.get(asked);
        return found.orElseThrow(Written::absent);
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
