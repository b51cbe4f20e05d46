package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.records.intake.DocumentName;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.register.documents.AttachAnswer;
import org.openimr.server.panel.register.documents.CredentialDocuments;
import org.openimr.server.panel.register.documents.DocumentId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Documents that show a credential: attached by the credentialing staff, shown page by page as copies made anew. */
@Controller
final class DocumentsPage {
    private final Files files;
    private final CredentialDocuments documents;
    private final CredentialSheetPage sheet;
    private final Clock clock;

    DocumentsPage(Files files, CredentialDocuments documents, CredentialSheetPage sheet, Clock clock) {
        this.files = files;
        this.documents = documents;
        this.sheet = sheet;
        this.clock = clock;
    }

    @PostMapping("/reviewers/{id}/credentials/{credential}/documents")
    String attach(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("credential") String credential,
            @RequestParam(name = "file", required = false) List<MultipartFile> sent,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ReviewerFile file = files.file(id);
        CredentialEntry entry = Files.entry(file, credential);
        Optional<MultipartFile> one = sent == null
                ? Optional.empty()
                : sent.stream().filter(part -> !part.isEmpty()).findFirst();
        Optional<RefusalView> refusal =
                one.isEmpty() ? Optional.of(RegisterRefusals.noDocument()) : attach(actor, file.id(), entry, one.get());
        if (refusal.isEmpty())
            return "redirect:" + FileViewing.base(file) + "/credentials/"
                    + entry.id().value() + "?done=yes";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(file, entry, actor, refusal, model);
    }

    private Optional<RefusalView> attach(Actor actor, ReviewerId reviewer, CredentialEntry entry, MultipartFile sent)
            throws IOException {
        DocumentName name = DocumentName.clean(
                Optional.ofNullable(sent.getOriginalFilename()).orElse(""));
        try (InputStream content = sent.getInputStream()) {
            return switch (documents.attach(reviewer, entry.id(), name, content, actor, clock.instant())) {
                case AttachAnswer.Attached _ -> Optional.empty();
                case AttachAnswer.NotTaken(var why) ->
                    Optional.of(RefusalView.because(why.happened(), why.remedy(), why.code()));
                case AttachAnswer.Refused(var why) -> Optional.of(RegisterRefusals.of(why));
            };
        }
    }

    @GetMapping("/reviewers/{id}/documents/{document}/pages/{page}.pdf")
    ResponseEntity<byte[]> page(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("document") String document,
            @PathVariable("page") String page) {
        return shown(
                MediaType.APPLICATION_PDF,
                documents.page(files.file(id).id(), document(document), number(page), actor));
    }

    @GetMapping("/reviewers/{id}/documents/{document}/pages/{page}.png")
    ResponseEntity<byte[]> thumbnail(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("document") String document,
            @PathVariable("page") String page) {
        return shown(
                MediaType.IMAGE_PNG, documents.thumbnail(files.file(id).id(), document(document), number(page), actor));
    }

    private static DocumentId document(String written) {
        return DocumentId.parse(written).orElseThrow(Written::absent);
    }

    private static int number(String written) {
        return Written.number(written).orElseThrow(Written::absent);
    }

    private static ResponseEntity<byte[]> shown(MediaType type, Optional<byte[]> content) {
        return ResponseEntity.ok().contentType(type).body(content.orElseThrow(Written::absent));
    }
}
