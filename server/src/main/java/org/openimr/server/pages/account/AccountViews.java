package org.openimr.server.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.security.OwnSessions;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.Passkeys;
import org.openimr.server.security.passkey.RelyingParty;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page "My sign-in", as it stands for who looks at it. */
@Component
final class AccountViews {
    private static final int EVENTS = 10;
    private static final String EVENT = "account.event.";

    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final OwnRelyingParty own;
    private final OwnSessions sessions;
    private final AccessTokens tokens;
    private final SignInRecord record;

    AccountViews(
            SecondFactor factor,
            Passkeys passkeys,
            OwnRelyingParty own,
            OwnSessions sessions,
            AccessTokens tokens,
            SignInRecord record) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.own = own;
        this.sessions = sessions;
        this.tokens = tokens;
        this.record = record;
    }

    record SessionLine(String since, String lastUsed, String network, boolean here) {}

    /** @param lastUsed  empty if it never was */
    record PasskeyLine(UUID id, String name, String made, String lastUsed, boolean copied) {}

    record TokenLine(UUID id, String name, String until) {}

    record EventLine(String at, String what, String network) {}

    /**
     * @param app       the account has an authenticator app
     * @param origin    of the pages on which passkeys work, or empty
     * @param passkeys  of the account
     * @param problem   key of the message of what was wrong, or empty
     * @param made      a token that was just made, or empty
     */
    record View(
            List<Crumb> crumbs,
            String login,
            boolean app,
            int codesLeft,
            String origin,
            List<PasskeyLine> passkeys,
            List<SessionLine> sessions,
            List<TokenLine> tokens,
            List<EventLine> events,
            String problem,
            String made) {}

    /**
     * @param problem  key of the message of what was wrong, or empty
     * @param made     a token that was just made, or empty
     */
    String page(SignedIn person, String problem, String made, HttpServletRequest request, Words words, Model model) {
        model.addAttribute(
                "account",
                new View(
                        Crumb.trail(words, words.say("account.title")),
                        person.getUsername(),
                        factor.has(person.id()),
                        factor.recoveryCodesLeft(person.id()),
                        own.get().map(RelyingParty::origin).orElse(""),
                        passkeys(person, words),
                        sessions(person, request, words),
                        tokens(person, words),
                        events(person, words),
                        problem,
                        made));
        return "account/account";
    }

    /** Key of the message that the code, or the password in its place, was wrong. */
    String wrongProof(SignedIn person) {
        return factor.has(person.id()) ? "appCode.wrong" : "account.password.wrong";
    }

    private List<PasskeyLine> passkeys(SignedIn person, Words words) {
        return passkeys.of(person.id()).stream()
                .map(key -> new PasskeyLine(
                        key.id(),
                        key.name(),
                        words.moment(key.madeAt()),
                        key.lastUsedAt().map(words::moment).orElse(""),
                        key.copied()))
                .toList();
    }

    private List<SessionLine> sessions(SignedIn person, HttpServletRequest request, Words words) {
        return sessions.of(person, request).stream()
                .map(one -> new SessionLine(
                        words.moment(one.since()), words.moment(one.lastUsed()), one.network(), one.here()))
                .toList();
    }

    private List<TokenLine> tokens(SignedIn person, Words words) {
        return tokens.of(person.id()).stream()
                .map(token -> new TokenLine(token.id(), token.name(), words.moment(token.expiresAt())))
                .toList();
    }

    private List<EventLine> events(SignedIn person, Words words) {
        return record.latest(person.id(), EVENTS).stream()
                .map(entry -> new EventLine(words.moment(entry.at()), what(entry, words), entry.network()))
                .toList();
    }

    /** Some ways have words of their own. */
    private static String what(SignInRecord.Entry entry, Words words) {
        String key = EVENT + entry.event().name();
        return words.find(key + "." + entry.way()).orElseGet(() -> words.say(key));
    }
}
