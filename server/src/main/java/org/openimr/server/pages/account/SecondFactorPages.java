package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.FreshProof;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.TooManyGuesses;
import org.openimr.server.security.factor.QrPicture;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.factor.Totp;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.RelyingParty;
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

/** Adding an authenticator app: by who is signed in, or by who must have a second factor before that. */
@Controller
final class SecondFactorPages {
    /** The attribute of the session that holds the secret meanwhile, encrypted. */
    private static final String SEALED = "second-factor-to-add";

    private final SecondStep step;
    private final SecondFactor factor;
    private final OwnSessions sessions;
    private final SignInRecord record;
    private final OwnRelyingParty own;
    private final FreshProof proof;

    SecondFactorPages(
            SecondStep step,
            SecondFactor factor,
            OwnSessions sessions,
            SignInRecord record,
            OwnRelyingParty own,
            FreshProof proof) {
        this.step = step;
        this.factor = factor;
        this.sessions = sessions;
        this.record = record;
        this.own = own;
        this.proof = proof;
    }

    /**
     * @param must      before the person is signed in
     * @param problem   key of the message of what was wrong, or empty
     * @param secret    as it is typed into an app
     * @param passkeys  origin of the pages on which passkeys work, or empty
     */
    record View(List<Crumb> crumbs, boolean must, String problem, String secret, String passkeys) {}

    @GetMapping("/second-factor")
    String ask(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(name = "passkey", required = false) @Nullable String passkey,
            HttpServletRequest request,
            Words words,
            Model model) {
        Optional<SignedIn> adding = step.adding(person, request);
        if (adding.isEmpty()) return CodePage.AGAIN;
        if (factor.has(adding.get().id())) return "redirect:/account";
        return page(person == null, passkey == null ? "" : "account.passkeys.refused", request, words, model);
    }

    @GetMapping("/second-factor/qr.svg")
    ResponseEntity<byte[]> picture(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        Optional<SignedIn> adding = step.adding(person, request);
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
    @Nullable
    String add(
            @AuthenticationPrincipal @Nullable SignedIn signedIn,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "proof", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        Optional<SignedIn> adding = step.adding(signedIn, request);
        Optional<String> sealed = sealed(request);
        if (adding.isEmpty() || sealed.isEmpty()) return CodePage.AGAIN;
        SignedIn person = adding.get();
        if (factor.has(person.id())) return "redirect:/account";
        if (signedIn != null) {
            SecondStep.Answer known = proof.take(signedIn, typed, request);
            if (known instanceof SecondStep.Answer.Wrong) {
                return page(false, "account.password.wrong", request, words, model);
            }
            if (known instanceof SecondStep.Answer.Held(var pause)) {
                TooManyGuesses.answer(pause, request, response);
                return null;
            }
        }
        Optional<List<String>> recovery = factor.add(person.id(), sealed.get(), code);
        if (recovery.isEmpty()) return page(signedIn == null, "factor.wrong", request, words, model);
        request.getSession().removeAttribute(SEALED);
        record.add(
                SignInEvent.FACTOR_ADDED, person.id(), "app", Source.of(request).network());
        if (signedIn == null) step.signIn(person, "password and new app", request, response);
        else sessions.endOthers(person, request);
        return RecoveryCodesView.page(recovery.get(), words, model);
    }

    private static Optional<String> sealed(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SEALED))
                .map(Object::toString);
    }

    private String page(boolean must, String problem, HttpServletRequest request, Words words, Model model) {
        String sealed = sealed(request).orElseGet(factor::newSealed);
        request.getSession().setAttribute(SEALED, sealed);
        model.addAttribute(
                "factor",
                new View(
                        Crumb.trail(words, words.say("factor.title")),
                        must,
                        problem,
                        Totp.spelled(factor.opened(sealed)),
                        own.get().map(RelyingParty::origin).orElse("")));
        return "account/second-factor";
    }
}
