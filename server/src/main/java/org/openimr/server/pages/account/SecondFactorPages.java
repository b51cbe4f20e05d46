package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.factor.QrPicture;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.factor.Totp;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an authenticator app: by who is signed in, or by who must have one before that. */
@Controller
final class SecondFactorPages {
    /** The attribute of the session that holds the secret meanwhile, encrypted. */
    private static final String SEALED = "second-factor-to-add";

    private final SecondStep step;
    private final SecondFactor factor;
    private final OwnSessions sessions;
    private final SignInRecord record;

    SecondFactorPages(SecondStep step, SecondFactor factor, OwnSessions sessions, SignInRecord record) {
        this.step = step;
        this.factor = factor;
        this.sessions = sessions;
        this.record = record;
    }

    /**
     * @param must    before the person is signed in
     * @param secret  as it is typed into an app
     */
    record View(List<Crumb> crumbs, boolean must, boolean wrong, String secret) {}

    @GetMapping("/second-factor")
    String ask(
            @AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request, Words words, Model model) {
        Optional<SignedIn> adding = adding(person, request);
        if (adding.isEmpty()) return CodePage.AGAIN;
        if (factor.has(adding.get().id())) return "redirect:/account";
        return page(person == null, false, request, words, model);
    }

    @GetMapping("/second-factor/qr.svg")
    ResponseEntity<byte[]> picture(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        Optional<SignedIn> adding = adding(person, request);
        Optional<String> sealed = sealed(request);
        if (adding.isEmpty() || sealed.isEmpty())
            return ResponseEntity.notFound().build();
        String svg = QrPicture.of(factor.opened(sealed.get()), adding.get().getUsername());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/second-factor")
    String add(
            @AuthenticationPrincipal @Nullable SignedIn signedIn,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        Optional<SignedIn> adding = adding(signedIn, request);
        Optional<String> sealed = sealed(request);
        if (adding.isEmpty() || sealed.isEmpty()) return CodePage.AGAIN;
        SignedIn person = adding.get();
        if (factor.has(person.id())) return "redirect:/account";
        Optional<List<String>> recovery = factor.add(person.id(), sealed.get(), code);
        if (recovery.isEmpty()) return page(signedIn == null, true, request, words, model);
        request.getSession().removeAttribute(SEALED);
        record.add(
                SignInEvent.FACTOR_ADDED, person.id(), "app", Source.of(request).network());
        if (signedIn == null) step.signIn(person, "password and new app", request, response);
        else sessions.endOthers(person, request);
        return RecoveryCodesView.page(recovery.get(), words, model);
    }

    /** The signed-in person, or the one who must add it first. */
    private Optional<SignedIn> adding(@Nullable SignedIn person, HttpServletRequest request) {
        return person == null ? step.waiting(request, true) : Optional.of(person);
    }

    private static Optional<String> sealed(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SEALED))
                .map(Object::toString);
    }

    private String page(boolean must, boolean wrong, HttpServletRequest request, Words words, Model model) {
        String sealed = sealed(request).orElseGet(factor::newSealed);
        request.getSession().setAttribute(SEALED, sealed);
        model.addAttribute(
                "factor",
                new View(
                        Crumb.trail(words, words.say("factor.title")),
                        must,
                        wrong,
                        Totp.spelled(factor.opened(sealed))));
        return "account/second-factor";
    }
}
