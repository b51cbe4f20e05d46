package org.openimr.server.security.passkey;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import java.util.List;
import org.openimr.server.security.SignedIn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a page asks its browser for, as JSON of Web Authentication, sections 5.4 and 5.5; bytes are base64url. */
final class PasskeyOptions {
    private static final String OURSELVES = "OpenIMR";
    private static final String KEY = "public-key";

    private PasskeyOptions() {}

    /** Any passkey of this server: nobody is asked for a name, and no name is told. */
    static String toSignIn(RelyingParty party, PasskeyChallenge challenge) {
        return asking(challenge)
                .put("rpId", party.id())
                .put("userVerification", "required")
                .toString();
    }

    /**
     * A new passkey that is found without a name. The login stands for the person, whose name stays with us.
     *
     * @param held  identifiers of those that the account has: no authenticator is to hold a second one
     */
    static String toAdd(
            RelyingParty party,
            PasskeyChallenge challenge,
            SignedIn person,
            List<PublicKeyCredentialParameters> kinds,
            List<String> held) {
        ObjectNode options = asking(challenge).put("attestation", "none");
        options.putObject("rp").put("id", party.id()).put("name", OURSELVES);
        options.putObject("user")
                .put("id", UserHandle.of(person.id()))
                .put("name", person.getUsername())
                .put("displayName", person.getUsername());
        ArrayNode wanted = options.putArray("pubKeyCredParams");
        kinds.forEach(kind ->
                wanted.addObject().put("type", KEY).put("alg", kind.getAlg().getValue()));
        ArrayNode excluded = options.putArray("excludeCredentials");
        held.forEach(id -> excluded.addObject().put("type", KEY).put("id", id));
        options.putObject("authenticatorSelection")
                .put("residentKey", "required")
                .put("requireResidentKey", true)
                .put("userVerification", "required");
        return options.toString();
    }

    private static ObjectNode asking(PasskeyChallenge challenge) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("challenge", challenge.value())
                .put("timeout", PasskeyChallenge.PATIENCE.toMillis());
    }
}
