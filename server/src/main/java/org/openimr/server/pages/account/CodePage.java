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
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.RelyingParty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The step after the password: a code of the authenticator app, a recovery code, or a passkey in place of all. */
@Controller
final class CodePage {
    /** Where somebody goes whose step is over: it took too long, or there was none. */
    static final String AGAIN = "redirect:/sign-in?ended";

    private final SecondStep step;
    private final SecondFactor factor;
    private final OwnRelyingParty own;

    CodePage(SecondStep step, SecondFactor factor, OwnRelyingParty own) {
        this.step = step;
        this.factor = factor;
        this.own = own;
    }

    /**
     * @param app       the account has an app; else it has passkeys and recovery codes
     * @param passkeys  origin of the pages on which passkeys work, or empty
     */
    record View(List<Crumb> crumbs, boolean wrong, boolean app, String passkeys) {}

    @GetMapping("/sign-in/code")
    String ask(HttpServletRequest request, Words words, Model model) {
        return step.waiting(request, false)
                .map(person -> page(person, false, words, model))
                .orElse(AGAIN);
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
            case SecondStep.Answer.Wrong() -> page(waiting.get(), true, words, model);
            case SecondStep.Answer.Held(var pause) -> {
                TooManyGuesses.answer(pause, request, response);
                yield null;
            }
        };
    }

    private String page(SignedIn person, boolean wrong, Words words, Model model) {
        model.addAttribute(
                "step",
                new View(
                        Crumb.trail(words, words.say("appCode.crumb")),
                        wrong,
                        factor.has(person.id()),
                        own.get().map(RelyingParty::origin).orElse("")));
        return "account/code";
    }
}
