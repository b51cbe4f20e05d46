package org.openimr.server.pages.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.Drafts;
import org.openimr.server.filing.FilingSettings;
import org.openimr.server.filing.ReturnCode;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Beginning, leaving and coming back. */
@Controller
final class StartPages {
    private final Drafts drafts;
    private final OpenDraft open;
    private final Attempts attempts;
    private final FilingSettings settings;
    private final Clock clock;

    StartPages(Drafts drafts, OpenDraft open, Attempts attempts, FilingSettings settings, Clock clock) {
        this.drafts = drafts;
        this.open = open;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the pages around the questions show.
     *
     * @param goOn   where an open application goes on, or empty
     * @param code   while it is shown, or empty
     * @param error  what is wrong with what was typed, or empty
     */
    record View(
            List<Crumb> crumbs,
            String goOn,
            String code,
            String resumeAddress,
            int days,
            String until,
            String typed,
            String error,
            boolean closed,
            boolean busy) {
        View {
            crumbs = List.copyOf(crumbs);
        }
    }

    @GetMapping("/file")
    String start(
            @RequestParam(name = "closed", required = false) @Nullable String closed,
            HttpSession session,
            Words words,
            Model model) {
        model.addAttribute(
                "start", view(Crumb.trail(words, words.say("file.title")), session, words, "", "", closed != null));
        return "filing/start";
    }

    @PostMapping("/file")
    String begin(HttpServletRequest request, HttpServletResponse response, Words words, Model model) {
        if (!attempts.allow(request.getRemoteAddr())) return busy(request, response, words, model);
        Drafts.Started started = drafts.start(clock.instant());
        open.open(request.getSession(), started.id());
        open.show(request.getSession(), started.code());
        return "redirect:/file/code";
    }

    @GetMapping("/file/code")
    String code(HttpSession session, Words words, Model model) {
        Optional<Draft> draft = open.unsent(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (open.shown(session).isEmpty()) return "redirect:/file/saved";
        model.addAttribute("start", view(trail(words, "code.title"), session, words, "", "", false));
        return "filing/code";
    }

    @PostMapping("/file/code")
    String newCode(HttpSession session) {
        Optional<Draft> draft = open.unsent(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        open.show(session, drafts.newCode(draft.get().id()));
        return "redirect:/file/code";
    }

    @GetMapping("/file/saved")
    String saved(HttpSession session, Words words, Model model) {
        if (open.unsent(session).isEmpty()) return "redirect:/file?closed";
        model.addAttribute("start", view(trail(words, "saved.title"), session, words, "", "", false));
        return "filing/saved";
    }

    @PostMapping("/file/leave")
    String leave(HttpSession session) {
        open.close(session);
        return "redirect:/";
    }

    @GetMapping("/file/resume")
    String resume(HttpSession session, Words words, Model model) {
        model.addAttribute("start", view(trail(words, "resume.title"), session, words, "", "", false));
        return "filing/resume";
    }

    @PostMapping("/file/resume")
    String comeBack(
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        if (!attempts.allow(request.getRemoteAddr())) return busy(request, response, words, model);
        Optional<Draft> draft = ReturnCode.parse(typed).flatMap(code -> drafts.find(code, clock.instant()));
        if (draft.isEmpty()) {
            String error = words.say("fault.code", settings.draftDays().value());
            model.addAttribute(
                    "start", view(trail(words, "resume.title"), request.getSession(), words, typed, error, false));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "filing/resume";
        }
        request.changeSessionId();
        open.open(request.getSession(), draft.get().id());
        return "redirect:" + goOn(draft.get());
    }

    private String busy(HttpServletRequest request, HttpServletResponse response, Words words, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        View view = view(Crumb.trail(words, words.say("file.title")), request.getSession(), words, "", "", false);
        model.addAttribute(
                "start",
                new View(view.crumbs, view.goOn, "", view.resumeAddress, view.days, view.until, "", "", false, true));
        return "filing/start";
    }

    private static List<Crumb> trail(Words words, String title) {
        return Crumb.trail(words, words.say("file.title"), "/file", words.say(title));
    }

    private View view(
            List<Crumb> crumbs, HttpSession session, Words words, String typed, String error, boolean closed) {
        Optional<Draft> draft = open.in(session);
        return new View(
                crumbs,
                draft.map(this::goOn).orElse(""),
                open.shown(session).orElse(""),
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/file/resume")
                        .toUriString(),
                settings.draftDays().value(),
                draft.map(d -> words.dayInFull(CaliforniaTime.dayOf(d.expiresAt())))
                        .orElse(""),
                typed,
                error,
                closed,
                false);
    }

    /** The first page with something left to answer. */
    private String goOn(Draft draft) {
        if (draft.sent().isPresent()) return "/file/receipt";
        AnswerFaults faults = new AnswerFaults(draft.answers(), CaliforniaTime.dayOf(clock.instant()));
        return Page.asking(draft.answers()).stream()
                .filter(page -> !faults.complete(page))
                .findFirst()
                .map(Page::address)
                .orElse(Page.REVIEW.address());
    }
}
