package org.openimr.server.pages.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.Drafts;
import org.openimr.server.filing.FileKind;
import org.openimr.server.filing.FilingSettings;
import org.openimr.server.pages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The copy of the decision: what it is, its bytes say. */
@Controller
final class CopyPage {
    private static final int LONGEST_NAME = 200;
    private static final int KILOBYTE = 1024;

    private final Drafts drafts;
    private final OpenDraft open;
    private final Attempts attempts;
    private final FilingSettings settings;
    private final Clock clock;

    CopyPage(Drafts drafts, OpenDraft open, Attempts attempts, FilingSettings settings, Clock clock) {
        this.drafts = drafts;
        this.open = open;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/file/copy")
    String ask(
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session,
            Words words,
            Model model) {
        Optional<Draft> draft = open.in(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (draft.get().sent().isPresent()) return "redirect:/file/receipt";
        return page(draft.get(), from, "", words, model);
    }

    @PostMapping("/file/copy")
    String take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "action", defaultValue = "") String action,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        HttpSession session = request.getSession();
        Optional<Draft> found = open.in(session);
        if (found.isEmpty()) return "redirect:/file?closed";
        Draft draft = found.get();
        if (draft.sent().isPresent()) return "redirect:/file/receipt";
        if (action.equals("remove")) {
            drafts.detach(draft.id());
            return "redirect:/file/copy" + (from.equals("review") ? "?from=review" : "");
        }
        if (action.equals("without")) return "redirect:/file/review";
        boolean chosen = file != null && !file.isEmpty();
        if (file != null && chosen) {
            Optional<String> fault = fault(file, request, words);
            if (fault.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(draft, from, fault.get(), words, model);
            }
            byte[] content = file.getBytes();
            drafts.attach(draft.id(), FileKind.of(content).orElseThrow(), name(file), content, clock.instant());
        }
        if (action.equals("save")) return "redirect:/file/saved";
        if (chosen || draft.copy().isPresent()) return "redirect:/file/review";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(draft, from, words.say("fault.file.none"), words, model);
    }

    private Optional<String> fault(MultipartFile file, HttpServletRequest request, Words words) throws IOException {
        if (!attempts.allow(request.getRemoteAddr())) return Optional.of(words.say("file.busy"));
        if (file.getSize() > settings.copyBytes()) {
            return Optional.of(
                    words.say("fault.file.large", settings.copyMegabytes().value()));
        }
        return FileKind.of(file.getBytes()).isPresent() ? Optional.empty() : Optional.of(words.say("fault.file.kind"));
    }

    /** The name that the sender gave it, without a folder and without what no page can show. */
    private static String name(MultipartFile file) {
        String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        if (last.isBlank()) return "?";
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    private String page(Draft draft, String from, String error, Words words, Model model) {
        String there = draft.copy()
                .map(copy -> words.say("copy.there", copy.name(), words.number(Math.max(1, copy.bytes() / KILOBYTE))))
                .orElse("");
        model.addAttribute(
                "step",
                new StepViewing(words, draft, clock.instant())
                        .of(
                                Page.COPY,
                                false,
                                from.equals("review") ? from : "",
                                Optional.of(new StepView.FileView(there, error))));
        model.addAttribute("megabytes", settings.copyMegabytes().value());
        return "filing/copy";
    }
}
