package org.openimr.server.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.server.security.factor.SecondFactorRule;
import org.openimr.server.security.guesses.FamiliarSources;
import org.openimr.server.security.guesses.Guesses;
import org.openimr.server.security.guesses.Guesses.What;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.guesses.Turn;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sign-in by name and password, the whole of it or the first step. A name that no account has gets the same answer after the same work, and is counted
 * like any other.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {
    static final String WAY = "password";

    /** Stands in for the hash of an account that is not there; no password is known that has it. */
    private static final String NOBODYS = "{bcrypt}$2a$10$7Qh9Z0uXv3m1bWc5eKsYVOq8rT2nLpJfD4gHxAiUoE6yB0wCzMkRS";

    private final Accounts accounts;
    private final RememberedMatches passwords;
    private final Guesses guesses;
    private final FamiliarSources familiar;
    private final SignInRecord record;
    private final SecondFactorRule rule;
    private final Clock clock;
    private final OneByOne turns = new OneByOne();

    PasswordSignIn(
            Accounts accounts,
            RememberedMatches passwords,
            Guesses guesses,
            FamiliarSources familiar,
            SignInRecord record,
            SecondFactorRule rule,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.familiar = familiar;
        this.record = record;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        if (!(asked.getDetails() instanceof Asking asking)) {
            throw new IllegalStateException("nothing says from where somebody signs in");
        }
        String login = asked.getName();
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        Optional<SignedIn> remembered = remembered(login, password, asking);
        if (remembered.isPresent()) return of(remembered.get(), asking);
        return turns.when(
                login,
                () -> of(
                        remembered(login, password, asking).orElseGet(() -> lookedAt(login, password, asking)),
                        asking));
    }

    /** Who sent the right password a moment ago does not wait for the slow hash, unless he is held back. */
    private Optional<SignedIn> remembered(String login, String password, Asking asking) {
        if (asking.onPage()) return Optional.empty();
        return accounts.find(login)
                .filter(known -> passwords.remembers(password, known.getPassword()))
                .filter(_ -> guesses.isFree(What.PASSWORD, login, asking.source()));
    }

    private SignedIn lookedAt(String login, String password, Asking asking) {
        Optional<SignedIn> known = accounts.find(login);
        Source source = asking.source();
        return switch (guesses.begin(What.PASSWORD, login, source)) {
            case Turn.Held(var wait) -> throw new TooManyGuesses(wait);
            case Turn.Open turn -> {
                boolean matches = passwords.matches(
                        password, known.map(SignedIn::getPassword).orElse(NOBODYS));
                if (!matches || known.isEmpty()) {
                    record.add(SignInEvent.FAILED, known.map(SignedIn::id), WAY, source.network(), SignInRecord.OWNER);
                    throw new BadCredentialsException("the account and the password do not belong together");
                }
                guesses.right(turn);
                yield known.get();
            }
        };
    }

    private Authentication of(SignedIn person, Asking asking) {
        Optional<PendingSignIn> pending = PendingSignIn.of(person, rule, clock.instant());
        if (pending.isPresent()) {
            if (!asking.onPage()) throw new SecondFactorNeeded();
            return UsernamePasswordAuthenticationToken.authenticated(pending.get(), null, List.of());
        }
        if (!asking.onPage() && familiar.note(person.id(), asking.source())) {
            record.add(
                    SignInEvent.SIGNED_IN,
                    person.id(),
                    WAY + ", API",
                    asking.source().network());
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(asking.source().network());
        return signedIn;
    }
}
