package org.openimr.server.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.guesses.Guesses;
import org.openimr.server.security.guesses.Guesses.What;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.guesses.Turn;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The step after a right password. */
@Component
public final class SecondStep {
    private final Accounts accounts;
    private final SecondFactor factor;
    private final Guesses guesses;
    private final SignInRecord record;
    private final AfterSignIn after;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

    SecondStep(
            Accounts accounts,
            SecondFactor factor,
            Guesses guesses,
            SignInRecord record,
            AfterSignIn after,
            Clock clock) {
        this.accounts = accounts;
        this.factor = factor;
        this.guesses = guesses;
        this.record = record;
        this.after = after;
        this.clock = clock;
    }

    /** What came of a code. */
    public sealed interface Answer {
        /** It was right. */
        record Right() implements Answer {}

        /** It was wrong, too old, or taken before. */
        record Wrong() implements Answer {}

        /** Nothing was looked at. */
        record Held(Duration pause) implements Answer {}
    }

    /** Who waits for the step: whose account is still as it was when the password was given. */
    public Optional<SignedIn> waiting(HttpServletRequest request, boolean enrols) {
        return PendingSignIn.of(request, clock.instant())
                .filter(pending -> pending.enrols() == enrols)
                .flatMap(pending -> accounts.find(pending.account())
                        .filter(person -> person.stamp().equals(pending.stamp())));
    }

    /** Who may add a factor: who is signed in, or who must have one before that. */
    public Optional<SignedIn> adding(@Nullable SignedIn person, HttpServletRequest request) {
        return person == null ? waiting(request, true) : Optional.of(person);
    }

    /** Takes a code of an app, or a recovery code; wrong ones are counted like wrong passwords. */
    public Answer take(SignedIn person, String typed, HttpServletRequest request) {
        Source source = Source.of(request);
        return switch (guesses.begin(What.CODE, person.getUsername(), source)) {
            case Turn.Held(var pause) -> new Answer.Held(pause);
            case Turn.Open turn -> {
                Optional<SecondFactor.Taken> taken = factor.take(person.id(), typed);
                if (taken.isEmpty()) {
                    record.add(SignInEvent.FAILED, person.id(), "code", source.network());
                    yield new Answer.Wrong();
                }
                guesses.right(turn);
                if (taken.get() == SecondFactor.Taken.RECOVERY_CODE) {
                    record.add(SignInEvent.RECOVERY_CODE_USED, person.id(), "recovery code", source.network());
                }
                yield new Answer.Right();
            }
        };
    }

    /** Signs the person in, in a session of a new identifier, and sends the browser on. */
    public void complete(SignedIn person, String way, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Authentication signedIn = signIn(person, way, request, response);
        after.sendOn(request, response, signedIn);
    }

    /** Signs the person in, in a session of a new identifier; the answer is the caller's. */
    public Authentication signIn(
            SignedIn person, String way, HttpServletRequest request, HttpServletResponse response) {
        PendingSignIn.forget(request.getSession());
        request.changeSessionId();
        tokens.saveToken(tokens.generateToken(request), request, response);
        person.eraseCredentials();
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        after.begun(person, way, request, response);
        return signedIn;
    }
}
