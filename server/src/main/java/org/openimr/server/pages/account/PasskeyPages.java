package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.FreshProof;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.TooManyGuesses;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.passkey.Attestation;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.PasskeyCeremony;
import org.openimr.server.security.passkey.Passkeys;
import org.openimr.server.security.passkey.RelyingParty;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.StringNode;

/** Adding a passkey, by who is signed in or by who must have a second factor before that, and taking one away. */
@Controller
final class PasskeyPages {
    private static final String BACK = "redirect:/account";
    private static final String WAY = "passkey";
    private static final int LONGEST_NAME = 60;

    private final SecondStep step;
    private final FreshProof proof;
    private final AccountViews views;
    private final PasskeyCeremony ceremony;
    private final Passkeys passkeys;
    private final OwnRelyingParty own;
    private final SecondFactor factor;
    private final AccessTokens tokens;
    private final OwnSessions sessions;
    private final SignInRecord record;

    PasskeyPages(
            SecondStep step,
            FreshProof proof,
            AccountViews views,
            PasskeyCeremony ceremony,
            Passkeys passkeys,
            OwnRelyingParty own,
            SecondFactor factor,
            AccessTokens tokens,
            OwnSessions sessions,
            SignInRecord record) {
        this.step = step;
        this.proof = proof;
        this.views = views;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.own = own;
        this.factor = factor;
        this.tokens = tokens;
        this.sessions = sessions;
        this.record = record;
    }

    /**
     * @param must     before the person is signed in
     * @param name     of the passkey that is being made
     * @param options  for the script, as JSON
     * @param origin   of the pages on which passkeys work
     */
    record View(List<Crumb> crumbs, boolean must, String name, String options, String origin) {}

    @PostMapping("/account/passkeys")
    @Nullable
    String begin(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "proof", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            return views.page(person, "account.passkeys.unnamed", "", request, words, model);
        }
        if (passkeys.of(person.id()).size() >= Passkeys.MOST) {
            return views.page(person, "account.passkeys.many", "", request, words, model);
        }
        return switch (proof.take(person, typed, request)) {
            case SecondStep.Answer.Right() -> page(person, given, false, request, words, model);
            case SecondStep.Answer.Wrong() -> views.page(person, views.wrongProof(person), "", request, words, model);
            case SecondStep.Answer.Held(var pause) -> held(pause, request, response);
        };
    }

    /** Of who has just given the password and must add a second factor. */
    @PostMapping("/second-factor/passkey")
    String beginFirst(
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request,
            Words words,
            Model model) {
        Optional<SignedIn> waiting = step.waiting(request, true);
        if (waiting.isEmpty()) return CodePage.AGAIN;
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) return "redirect:/second-factor";
        return page(waiting.get(), given, true, request, words, model);
    }

    @PostMapping("/second-factor/passkey/made")
    String add(
            @AuthenticationPrincipal @Nullable SignedIn signedIn,
            @RequestParam(name = "clientData", defaultValue = "") String clientData,
            @RequestParam(name = "attestation", defaultValue = "") String attestation,
            @RequestParam(name = "transports", defaultValue = "") String transports,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        Optional<SignedIn> adding = step.adding(signedIn, request);
        if (adding.isEmpty()) return CodePage.AGAIN;
        SignedIn person = adding.get();
        if (!ceremony.add(person, new Attestation(clientData, attestation, transports), request.getSession())) {
            return signedIn == null
                    ? "redirect:/second-factor?passkey"
                    : views.page(person, "account.passkeys.refused", "", request, words, model);
        }
        note(SignInEvent.FACTOR_ADDED, person, request);
        if (signedIn == null) step.signIn(person, "password and new passkey", request, response);
        else sessions.endOthers(person, request);
        if (factor.recoveryCodesLeft(person.id()) > 0) return BACK;
        return RecoveryCodesView.page(factor.newRecoveryCodes(person.id()), words, model);
    }

    @PostMapping("/account/passkeys/remove")
    @Nullable
    String remove(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "passkey", defaultValue = "") String id,
            @RequestParam(name = "proof", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model)
            throws IOException {
        return switch (proof.take(person, typed, request)) {
            case SecondStep.Answer.Right() -> {
                if (isRemoved(person, id)) {
                    factor.passkeyRemoved(person.id());
                    tokens.endAll(person.id());
                    sessions.endOthers(person, request);
                    note(SignInEvent.FACTOR_REMOVED, person, request);
                }
                yield BACK;
            }
            case SecondStep.Answer.Wrong() -> views.page(person, views.wrongProof(person), "", request, words, model);
            case SecondStep.Answer.Held(var pause) -> held(pause, request, response);
        };
    }

    private boolean isRemoved(SignedIn person, String id) {
        return switch (Reading.of(StringNode.valueOf(id), Shapes.IDENTIFIER)) {
            case Reading.Of<UUID>(UUID known) -> passkeys.remove(person.id(), known);
            case Reading.Faulty<UUID> _ -> false;
        };
    }

    private void note(SignInEvent event, SignedIn person, HttpServletRequest request) {
        record.add(event, person.id(), WAY, Source.of(request).network());
    }

    private static @Nullable String held(Duration pause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TooManyGuesses.answer(pause, request, response);
        return null;
    }

    private String page(
            SignedIn person, String name, boolean must, HttpServletRequest request, Words words, Model model) {
        Optional<String> options = ceremony.toAdd(person, name, request.getSession());
        Optional<RelyingParty> party = own.get();
        if (options.isEmpty() || party.isEmpty()) return must ? "redirect:/second-factor" : BACK;
        model.addAttribute(
                "passkey",
                new View(
                        Crumb.trail(words, words.say("passkey.title")),
                        must,
                        name,
                        options.get(),
                        party.get().origin()));
        return "account/passkey";
    }
}
