package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import org.openimr.server.security.factor.SecondFactor;
import org.openimr.server.security.guesses.Guesses;
import org.openimr.server.security.guesses.Guesses.What;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.guesses.Turn;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What is asked of who is signed in before the way of signing in is changed, so that a stolen session alone changes none: a
 * code of the app where there is one, else the password. Wrong ones are counted like those of a sign-in.
 */
@Component
public final class FreshProof {
    private final SecondFactor factor;
    private final SecondStep step;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final SignInRecord record;

    FreshProof(
            SecondFactor factor,
            SecondStep step,
            Accounts accounts,
            PasswordEncoder passwords,
            Guesses guesses,
            SignInRecord record) {
        this.factor = factor;
        this.step = step;
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.record = record;
    }

    /** Takes what the person typed. */
    public SecondStep.Answer take(SignedIn person, String typed, HttpServletRequest request) {
        return factor.has(person.id()) ? step.take(person, typed, request) : password(person, typed, request);
    }

    private SecondStep.Answer password(SignedIn person, String typed, HttpServletRequest request) {
        Source source = Source.of(request);
        return switch (guesses.begin(What.PASSWORD, person.getUsername(), source)) {
            case Turn.Held(var pause) -> new SecondStep.Answer.Held(pause);
            case Turn.Open turn -> {
                boolean matches = accounts.find(person.id())
                        .filter(known -> passwords.matches(typed, known.getPassword()))
                        .isPresent();
                if (!matches) {
                    record.add(SignInEvent.FAILED, person.id(), PasswordSignIn.WAY, source.network());
                    yield new SecondStep.Answer.Wrong();
                }
                guesses.right(turn);
                yield new SecondStep.Answer.Right();
            }
        };
    }
}
