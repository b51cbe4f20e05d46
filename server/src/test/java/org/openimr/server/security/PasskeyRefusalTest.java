package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.security.FictionalAuthenticator.PRESENT;
import static org.openimr.server.security.FictionalAuthenticator.VERIFIED;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.security.FictionalAuthenticator.Signed;

/** Whatever is wrong with a passkey: nobody is signed in, and the answer is the same, word for word. */
class PasskeyRefusalTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    /** Tries to sign in by something that is wrong. */
    interface Fault {
        HttpResponse<String> tried(PersonWithPasskey person, PageVisitor where);
    }

    static Stream<Named<Fault>> faults() {
        return Stream.of(
                fault("a passkey of nobody", (_, where) -> {
                    var nobodys = new FictionalAuthenticator(PersonWithPasskey.origin(SERVER));
                    return PersonWithPasskey.send(where, nobodys.sign(nobodys.asked(PersonWithPasskey.asked(where))));
                }),
                fault("another's passkey, said to be this person's", (person, where) -> {
                    PersonWithPasskey other = PersonWithPasskey.of(SERVER, Role.WORKER);
                    return other.signIn(
                            where,
                            signed -> signed.as(
                                    signed.credential(), person.authenticator().handle()));
                }),
                fault("this person's passkey by name, another's by signature", (person, where) -> {
                    PersonWithPasskey other = PersonWithPasskey.of(SERVER, Role.WORKER);
                    return other.signIn(
                            where,
                            signed -> signed.as(
                                    person.authenticator().credential(),
                                    person.authenticator().handle()));
                }),
                fault("nobody said whose it is", signed -> signed.as(signed.credential(), "")),
                fault("an answer that was taken before", (person, where) -> {
                    Map<String, String> fields =
                            person.authenticator().sign(person.authenticator().asked(PersonWithPasskey.asked(where)));
                    assertThat(PageVisitor.sentTo(PersonWithPasskey.send(where, fields)))
                            .isEqualTo("/follow");
                    where.submit("/account", "/sign-out", Map.of());
                    PersonWithPasskey.asked(where);
                    return PersonWithPasskey.send(where, fields);
                }),
                fault("the challenge of another browser", (person, where) -> {
                    var asked = PersonWithPasskey.asked(PersonWithPasskey.stranger(SERVER));
                    PersonWithPasskey.asked(where);
                    return PersonWithPasskey.send(
                            where,
                            person.authenticator().sign(person.authenticator().asked(asked)));
                }),
                fault("a challenge that nobody gave", (person, where) -> {
                    var asked = PersonWithPasskey.asked(PersonWithPasskey.stranger(SERVER));
                    return PersonWithPasskey.send(
                            where,
                            person.authenticator().sign(person.authenticator().asked(asked)));
                }),
                fault("signed on a page of another", signed -> signed.at("https://looks-alike.example")),
                fault("signed on another port", signed -> signed.at("http://localhost:1")),
                fault("signed in a frame of another", Signed::framed),
                fault("signed for another server", signed -> signed.forParty("looks-alike.example")),
                fault("the person was not verified", signed -> signed.with(PRESENT)),
                fault("nobody was there", signed -> signed.with(VERIFIED)),
                fault("made to add, not to sign in", signed -> signed.typed("webauthn.create")),
                fault("a counter that stood still", (person, where) -> counted(person, where, 5, 5)),
                fault(
                        "a counter that went back, yet not behind the beginning",
                        (person, where) -> counted(person, where, 5, 3)),
                fault("a signature with another end", (person, where) -> {
                    Map<String, String> fields = new HashMap<>(
                            person.authenticator().sign(person.authenticator().asked(PersonWithPasskey.asked(where))));
                    String signature = Objects.requireNonNull(fields.get("signature"));
                    char last = signature.charAt(signature.length() - 4);
                    fields.put(
                            "signature",
                            signature.substring(0, signature.length() - 4)
                                    + (last == 'A' ? 'B' : 'A')
                                    + signature.substring(signature.length() - 3));
                    return PersonWithPasskey.send(where, fields);
                }),
                fault("nothing at all", (_, where) -> {
                    PersonWithPasskey.asked(where);
                    return PersonWithPasskey.send(where, Map.of());
                }),
                fault("no base64url", (person, where) -> {
                    Map<String, String> fields = new HashMap<>(
                            person.authenticator().sign(person.authenticator().asked(PersonWithPasskey.asked(where))));
                    fields.put("authenticatorData", "?".repeat(40));
                    return PersonWithPasskey.send(where, fields);
                }));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_refused_with_one_answer(Fault fault) {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor where = PersonWithPasskey.stranger(SERVER);
        where.get("/sign-in");
        HttpResponse<String> answer = fault.tried(person, where);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(PageVisitor.sentTo(answer)).isEqualTo("/sign-in?passkey");
        assertThat(answer.body()).isEmpty();
        assertThat(where.get("/follow").statusCode()).as("signed in").isNotEqualTo(200);
        assertThat(where.get("/sign-in?passkey").body()).contains("This passkey was not taken");
        assertThat(PageVisitor.sentTo(person.signIn(PersonWithPasskey.stranger(SERVER), signed -> signed.counting(6))))
                .as("the same without the fault")
                .isEqualTo("/follow");
    }

    private static HttpResponse<String> counted(PersonWithPasskey person, PageVisitor where, long first, long second) {
        assertThat(PageVisitor.sentTo(
                        person.signIn(PersonWithPasskey.stranger(SERVER), signed -> signed.counting(first))))
                .isEqualTo("/follow");
        return person.signIn(where, signed -> signed.counting(second));
    }

    private static Named<Fault> fault(String name, UnaryOperator<Signed> changed) {
        return fault(name, (person, where) -> person.signIn(where, changed));
    }

    private static Named<Fault> fault(String name, Fault fault) {
        return Named.of(name, fault);
    }
}
