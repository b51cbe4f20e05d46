package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import org.openimr.server.pages.Words;
import org.openimr.server.security.FreshProof;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.TooManyGuesses;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.passkey.Passkeys;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.StringNode;

/** "My sign-in": the second factor, the sessions and the tokens of who looks at it, and what happened last. */
@Controller
final class AccountPage {
    private static final String BACK = "redirect:/account";
    private static final int LONGEST_NAME = 100;

    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final FreshProof proof;
    private final AccountViews views;
    private final OwnSessions sessions;
    private final AccessTokens tokens;
    private final SignInRecord record;

    AccountPage(
            SecondFactor factor,
            Passkeys passkeys,
            FreshProof proof,
            AccountViews views,
            OwnSessions sessions,
            AccessTokens tokens,
            SignInRecord record) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.proof = proof;
        this.views = views;
        this.sessions = sessions;
        this.tokens = tokens;
        this.record = record;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Words words, Model model) {
        return views.page(person, "", "", request, words, model);
    }

    @PostMapping("/account/sessions/end")
    String endOthers(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        sessions.endOthers(person, request);
        return BACK;
    }

    @PostMapping("/account/second-factor/remove")
    @Nullable
    String remove(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        if (!factor.has(person.id())) return BACK;
        return withProof(person, code, request, response, words, model, () -> {
            factor.remove(person.id());
            tokens.endAll(person.id());
            sessions.endOthers(person, request);
            note(SignInEvent.FACTOR_REMOVED, person, "app", request);
            return BACK;
        });
    }

    @PostMapping("/account/recovery-codes")
    @Nullable
    String recoveryCodes(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        if (!factor.has(person.id()) && !passkeys.has(person.id())) return BACK;
        return withProof(person, code, request, response, words, model, () -> {
            note(SignInEvent.RECOVERY_CODES_MADE, person, "app", request);
            return RecoveryCodesView.page(factor.newRecoveryCodes(person.id()), words, model);
        });
    }

    @PostMapping("/account/tokens")
    String makeToken(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request,
            Words words,
            Model model) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            return views.page(person, "account.tokens.unnamed", "", request, words, model);
        }
        Optional<String> made = tokens.make(person.id(), given);
        if (made.isEmpty()) return views.page(person, "account.tokens.many", "", request, words, model);
        note(SignInEvent.TOKEN_MADE, person, "token", request);
        return views.page(person, "", made.get(), request, words, model);
    }

    @PostMapping("/account/tokens/{id}/end")
    String endToken(
            @AuthenticationPrincipal SignedIn person, @PathVariable("id") String id, HttpServletRequest request) {
        boolean ended = switch (Reading.of(StringNode.valueOf(id), Shapes.IDENTIFIER)) {
            case Reading.Of<UUID>(UUID known) -> tokens.end(person.id(), known);
            case Reading.Faulty<UUID> _ -> false;
        };
        if (ended) note(SignInEvent.TOKEN_ENDED, person, "token", request);
        return BACK;
    }

    /** What a stolen session alone must not do. */
    private @Nullable String withProof(
            SignedIn person,
            String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model,
            Supplier<String> then)
            throws IOException {
        return switch (proof.take(person, typed, request)) {
            case SecondStep.Answer.Right() -> then.get();
            case SecondStep.Answer.Wrong() -> views.page(person, views.wrongProof(person), "", request, words, model);
            case SecondStep.Answer.Held(var pause) -> {
                TooManyGuesses.answer(pause, request, response);
                yield null;
            }
        };
    }

    private void note(SignInEvent event, SignedIn person, String way, HttpServletRequest request) {
        record.add(event, person.id(), way, Source.of(request).network());
    }
}
