package org.openimr.server.pages.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.TooManyGuesses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The step after the password: a code of the authenticator app, or a recovery code. */
@Controller
final class CodePage {
    /** Where somebody goes whose step is over: it took too long, or there was none. */
    static final String AGAIN = "redirect:/sign-in?ended";

    private final SecondStep step;

    CodePage(SecondStep step) {
        this.step = step;
    }

    record View(List<Crumb> crumbs, boolean wrong) {}

    @GetMapping("/sign-in/code")
    String ask(HttpServletRequest request, Words words, Model model) {
        return step.waiting(request, false).isPresent() ? page(false, words, model) : AGAIN;
    }

    @PostMapping("/sign-in/code")
    @Nullable
    String take(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws ServletException, IOException {
        Optional<SignedIn> waiting = step.waiting(request, false);
        if (waiting.isEmpty()) return AGAIN;
        return switch (step.take(waiting.get(), code, request)) {
            case SecondStep.Answer.Right() -> {
                step.complete(waiting.get(), "password and code", request, response);
                yield null;
            }
            case SecondStep.Answer.Wrong() -> page(true, words, model);
            case SecondStep.Answer.Held(var pause) -> {
                TooManyGuesses.answer(pause, request, response);
                yield null;
            }
        };
    }

    private static String page(boolean wrong, Words words, Model model) {
        model.addAttribute("step", new View(Crumb.trail(words, words.say("appCode.crumb")), wrong));
        return "account/code";
    }
}
