package org.openimr.server.pages.filing;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.Drafts;
import org.openimr.server.filing.Field;
import org.openimr.server.filing.Sending;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questions. An answer is kept before it is judged, and the page that tells what is wrong reads it back: nothing
 * typed is lost, and reloading or changing the language asks for nothing to be sent again.
 */
@Controller
final class StepPages {
    private static final int KEPT = 4_000;
    private static final String FROM_REVIEW = "review";

    private final Drafts drafts;
    private final OpenDraft open;
    private final Sending sending;
    private final Clock clock;

    StepPages(Drafts drafts, OpenDraft open, Sending sending, Clock clock) {
        this.drafts = drafts;
        this.open = open;
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping("/file/{step}")
    String ask(
            @PathVariable String step,
            @RequestParam(name = "check", required = false) @Nullable String check,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session,
            Words words,
            Model model) {
        Page page = page(step);
        Optional<Draft> draft = open.in(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (draft.get().sent().isPresent()) return "redirect:/file/receipt";
        if (page == Page.SIGN && !ready(draft.get().answers())) return "redirect:/file/review";
        model.addAttribute(
                "step",
                new StepViewing(words, draft.get(), clock.instant())
                        .of(page, check != null, from.equals(FROM_REVIEW) ? FROM_REVIEW : "", Optional.empty()));
        return page == Page.SIGN ? "filing/sign" : "filing/step";
    }

    @PostMapping("/file/{step}")
    String answer(
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            Words words,
            Actor actor) {
        Page page = page(step);
        if (page == Page.COPY || page == Page.REVIEW) throw Written.absent();
        Optional<Draft> draft = open.in(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (draft.get().sent().isPresent()) return "redirect:/file/receipt";
        open.hide(session);
        Instant now = clock.instant();
        Answers answers = keep(page, draft.get(), typed, words, now);
        if (typed.getOrDefault("action", "").equals("save")) return "redirect:/file/saved";
        boolean review = typed.getOrDefault("from", "").equals(FROM_REVIEW);
        String back = review ? "from=review" : "";
        if (!new AnswerFaults(answers, CaliforniaTime.dayOf(now)).complete(page)) {
            return "redirect:" + page.address() + "?check" + (review ? "&" + back : "");
        }
        if (page == Page.TREATMENTS && typed.getOrDefault(Page.MORE, "").equals(Field.YES)) {
            return "redirect:" + page.address() + (review ? "?" + back : "") + "#more";
        }
        if (page == Page.SIGN) return send(draft.get(), answers, actor, now);
        if (page == Page.TREATMENTS && !review) return "redirect:/file/until";
        return "redirect:" + (review ? Page.REVIEW : page.next(answers)).address();
    }

    private String send(Draft draft, Answers answers, Actor actor, Instant now) {
        if (!ready(answers)) return "redirect:/file/review";
        return sending.send(draft.id(), actor, now).isPresent() ? "redirect:/file/receipt" : "redirect:/file/review";
    }

    private boolean ready(Answers answers) {
        AnswerFaults faults = new AnswerFaults(answers, CaliforniaTime.dayOf(clock.instant()));
        return Page.asking(answers).stream().allMatch(faults::complete);
    }

    private Answers keep(Page page, Draft draft, Map<String, String> typed, Words words, Instant now) {
        Map<String, String> kept = new HashMap<>();
        if (page == Page.SIGN) kept.put(Field.LANGUAGE, words.language().name());
        for (Question question : page.questions(draft.answers())) {
            for (String name : question.names()) {
                String value = typed.getOrDefault(name, "");
                kept.put(name, value.substring(0, Math.min(value.length(), KEPT)));
            }
        }
        if (page != Page.TREATMENTS) {
            drafts.save(draft.id(), kept, now);
            return draft.answers().with(kept);
        }
        boolean more = typed.getOrDefault(Page.MORE, "").equals(Field.YES);
        Answers closed = closeGaps(draft.answers().with(kept), more);
        drafts.replace(draft.id(), closed, now);
        return closed;
    }

    /** Treatments that were emptied go; the others move up; one more gets room if it was asked for. */
    private static Answers closeGaps(Answers answers, boolean more) {
        List<Map<String, String>> left = new ArrayList<>();
        Map<String, String> others = new HashMap<>(answers.typed());
        List<String> parts = List.of(Field.TREATMENT_SERVICE, Field.TREATMENT_PART, Field.TREATMENT_FORMULARY);
        for (int place = 1; place <= Answers.MOST_TREATMENTS; place++) {
            Map<String, String> one = new HashMap<>();
            for (String part : parts) {
                String value = others.remove(Field.treatment(place, part));
                if (value != null && !value.isBlank()) one.put(part, value);
            }
            if (!one.isEmpty()) left.add(one);
        }
        if (left.isEmpty() || (more && left.size() < Answers.MOST_TREATMENTS)) left.add(Map.of());
        for (int i = 0; i < left.size(); i++) {
            for (String part : parts) {
                others.put(Field.treatment(i + 1, part), left.get(i).getOrDefault(part, ""));
            }
        }
        return new Answers(others);
    }

    private static Page page(String slug) {
        return Page.ofSlug(slug).orElseThrow(Written::absent);
    }
}
