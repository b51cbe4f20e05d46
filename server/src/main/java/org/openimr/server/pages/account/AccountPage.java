package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.TooManyGuesses;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.guesses.Source;
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
    private static final int EVENTS = 10;

    private final SecondFactor factor;
    private final SecondStep step;
    private final OwnSessions sessions;
    private final AccessTokens tokens;
    private final SignInRecord record;

    AccountPage(SecondFactor factor, SecondStep step, OwnSessions sessions, AccessTokens tokens, SignInRecord record) {
        this.factor = factor;
        this.step = step;
        this.sessions = sessions;
        this.tokens = tokens;
        this.record = record;
    }

    record SessionLine(String since, String lastUsed, String network, boolean here) {}

    record TokenLine(UUID id, String name, String until) {}

    record EventLine(String at, String what, String network) {}

    /**
     * @param problem  key of the message of what was wrong, or empty
     * @param made     a token that was just made, or empty
     */
    record View(
            List<Crumb> crumbs,
            String login,
            boolean factor,
            int codesLeft,
            List<SessionLine> sessions,
            List<TokenLine> tokens,
            List<EventLine> events,
            String problem,
            String made) {}

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Words words, Model model) {
        return page(person, "", "", request, words, model);
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
        return withCode(person, code, request, response, words, model, () -> {
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
        return withCode(person, code, request, response, words, model, () -> {
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
            return page(person, "account.tokens.unnamed", "", request, words, model);
        }
        Optional<String> made = tokens.make(person.id(), given);
        if (made.isEmpty()) return page(person, "account.tokens.many", "", request, words, model);
        note(SignInEvent.TOKEN_MADE, person, "token", request);
        return page(person, "", made.get(), request, words, model);
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
    private @Nullable String withCode(
            SignedIn person,
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model,
            Supplier<String> then)
            throws IOException {
        if (!factor.has(person.id())) return BACK;
        return switch (step.take(person, code, request)) {
            case SecondStep.Answer.Right() -> then.get();
            case SecondStep.Answer.Wrong() -> page(person, "appCode.wrong", "", request, words, model);
            case SecondStep.Answer.Held(var pause) -> {
                TooManyGuesses.answer(pause, request, response);
                yield null;
            }
        };
    }

    private void note(SignInEvent event, SignedIn person, String way, HttpServletRequest request) {
        record.add(event, person.id(), way, Source.of(request).network());
    }

    private String page(
            SignedIn person, String problem, String made, HttpServletRequest request, Words words, Model model) {
        List<SessionLine> open = sessions.of(person, request).stream()
                .map(one -> new SessionLine(
                        words.moment(one.since()), words.moment(one.lastUsed()), one.network(), one.here()))
                .toList();
        List<TokenLine> listed = tokens.of(person.id()).stream()
                .map(token -> new TokenLine(token.id(), token.name(), words.moment(token.expiresAt())))
                .toList();
        List<EventLine> latest = record.latest(person.id(), EVENTS).stream()
                .map(entry -> new EventLine(
                        words.moment(entry.at()),
                        words.say("account.event." + entry.event().name()),
                        entry.network()))
                .toList();
        model.addAttribute(
                "account",
                new View(
                        Crumb.trail(words, words.say("account.title")),
                        person.getUsername(),
                        factor.has(person.id()),
                        factor.recoveryCodesLeft(person.id()),
                        open,
                        listed,
                        latest,
                        problem,
                        made));
        return "account/account";
    }
}
