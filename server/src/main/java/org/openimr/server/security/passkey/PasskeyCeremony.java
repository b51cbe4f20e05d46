package org.openimr.server.security.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.server.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adding a passkey and signing in by one: Web Authentication, sections 7.1 and 7.2. The person must be there and be
 * verified by the authenticator, by a PIN or a finger: so one passkey is two factors (SP 800-63B, section 5.1.9,
 * multi-factor cryptographic devices).
 */
@Component
public class PasskeyCeremony {
    /** The kinds of keys that are taken, the best known first. */
    private static final List<PublicKeyCredentialParameters> KINDS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    /** Longest text of one part: the largest keys that are taken fit in several times. */
    private static final int LONGEST = 8_192;

    private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,20}");
    private static final int MOST_TRANSPORTS = 8;

    private final OwnRelyingParty own;
    private final Passkeys passkeys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WebAuthnManager library = WebAuthnManager.createNonStrictWebAuthnManager();

    PasskeyCeremony(OwnRelyingParty own, Passkeys passkeys, TransactionTemplate transaction, Clock clock) {
        this.own = own;
        this.passkeys = passkeys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the browser is to ask for, as JSON, to sign somebody in; empty where there are no passkeys. */
    public Optional<String> toSignIn(HttpSession session) {
        return own.get().map(party -> {
            PasskeyChallenge challenge = PasskeyChallenge.drawn(clock.instant());
            challenge.keepIn(session);
            return PasskeyOptions.toSignIn(party, challenge);
        });
    }

    /** What the browser is to ask for, as JSON, to make a passkey for this person; empty where there are no passkeys. */
    public Optional<String> toAdd(SignedIn person, String name, HttpSession session) {
        return own.get().map(party -> {
            PasskeyChallenge challenge = PasskeyChallenge.drawn(clock.instant());
            new PasskeyToAdd(person.id(), name, challenge).keepIn(session);
            return PasskeyOptions.toAdd(party, challenge, person, KINDS, passkeys.credentials(person.id()));
        });
    }

    /**
     * Keeps the passkey that was made for this person in this session; false if it is none, if its time is over, if the
     * account has as many as it may, or if somebody has it already.
     */
    public boolean add(SignedIn person, Attestation said, HttpSession session) {
        Optional<PasskeyToAdd> adding = PasskeyToAdd.takenFrom(session, person.id(), clock.instant());
        return adding.isPresent()
                && own.get()
                        .flatMap(party -> made(said, party, adding.get().challenge()))
                        .filter(made -> passkeys.add(adding.get(), made, transports(said.transports())))
                        .isPresent();
    }

    /** Whose passkey answered the challenge of this session; the challenge is over then, whatever came of it. */
    public Optional<UUID> signedInBy(Assertion said, HttpSession session) {
        Optional<PasskeyChallenge> asked = PasskeyChallenge.takenFrom(session, clock.instant());
        Optional<RelyingParty> party = own.get();
        if (asked.isEmpty() || party.isEmpty()) return Optional.empty();
        PasskeyChallenge challenge = asked.get();
        return Optional.ofNullable(transaction.execute(_ -> passkeys.toUse(said.credential())
                .filter(kept -> !kept.answered().equals(challenge.value()))
                .filter(kept -> UserHandle.of(kept.account()).equals(said.userHandle()))
                .filter(kept -> isRight(said, kept.credential(), property(party.get(), challenge)))
                .map(kept -> {
                    passkeys.used(kept, challenge);
                    return kept.account();
                })
                .orElse(null)));
    }

    /**
     * Asks the library, which also refuses a counter that did not go on and then counts on in the record. It reads bytes
     * of anyone: whatever it throws at them is a refusal.
     */
    private boolean isRight(Assertion said, CredentialRecord passkey, ServerProperty property) {
        try {
            library.verify(
                    new AuthenticationRequest(
                            bytes(said.credential()),
                            bytes(said.userHandle()),
                            bytes(said.authenticatorData()),
                            bytes(said.clientData()),
                            bytes(said.signature())),
                    new AuthenticationParameters(property, passkey, null, true, true));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private Optional<CredentialRecord> made(Attestation said, RelyingParty party, PasskeyChallenge challenge) {
        try {
            RegistrationData data = library.verify(
                    new RegistrationRequest(bytes(said.attestation()), bytes(said.clientData())),
                    new RegistrationParameters(property(party, challenge), KINDS, true, true));
            return Optional.ofNullable(data.getAttestationObject())
                    .map(made -> new CredentialRecordImpl(made, null, null, Set.of()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static ServerProperty property(RelyingParty party, PasskeyChallenge challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge.bytes()))
                .build();
    }

    private static byte[] bytes(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException("longer than any passkey says");
        return Base64.getUrlDecoder().decode(text);
    }

    private static String transports(String said) {
        return Arrays.stream(said.split(",", -1))
                .filter(TRANSPORT.asMatchPredicate())
                .distinct()
                .limit(MOST_TRANSPORTS)
                .collect(Collectors.joining(","));
    }
}
