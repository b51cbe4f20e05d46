package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.openimr.server.security.guesses.Guesses;
import org.openimr.server.security.guesses.Guesses.What;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.guesses.Turn;
import org.openimr.server.security.passkey.Assertion;
import org.openimr.server.security.passkey.PasskeyCeremony;
import org.openimr.server.security.passkey.Passkeys;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.stereotype.Component;

/**
 * Sign-in by a passkey alone: it is two factors, so no second step follows. Whatever is wrong with one has the same answer
 * and is counted like a wrong password, on the account where one has it.
 */
@Component
public final class PasskeySignIn {
    /** For the record. */
    public static final String WAY = "passkey";

    private final PasskeyCeremony ceremony;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Guesses guesses;
    private final SignInRecord record;

    PasskeySignIn(
            PasskeyCeremony ceremony, Passkeys passkeys, Accounts accounts, Guesses guesses, SignInRecord record) {
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.guesses = guesses;
        this.record = record;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is this person's. */
        record Right(SignedIn person) implements Answer {}

        /** It is nobody's, or not right. */
        record Wrong() implements Answer {}

        /** Nothing was looked at. */
        record Held(Duration pause) implements Answer {}
    }

    /** Takes what an authenticator signed in this session. One that nobody has is counted by itself. */
    public Answer take(Assertion said, HttpServletRequest request) {
        Source source = Source.of(request);
        Optional<SignedIn> owner = passkeys.accountOf(said.credential()).flatMap(accounts::find);
        String counted = owner.map(SignedIn::getUsername).orElse(said.credential());
        return switch (guesses.begin(What.PASSKEY, counted, source)) {
            case Turn.Held(var pause) -> new Answer.Held(pause);
            case Turn.Open turn -> {
                Optional<SignedIn> person =
                        ceremony.signedInBy(said, request.getSession()).flatMap(accounts::find);
                if (person.isEmpty()) {
                    record.add(SignInEvent.FAILED, owner.map(SignedIn::id), WAY, source.network(), SignInRecord.OWNER);
                    yield new Answer.Wrong();
                }
                guesses.right(turn);
                yield new Answer.Right(person.get());
            }
        };
    }
}
