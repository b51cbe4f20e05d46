package org.openimr.panel.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.ties.Tie;

/**
 * What a commitment is made of, each at its own place for ever. Were a label allowed at two places, one of two values
 * could be shown, whichever suits.
 */
final class Leaves {
    static final String CASE = "case";
    static final String CHAIN = "chain";
    static final String KEY = "chain-key";
    static final String TAG = "tag";

    /** A line that was not answered, or not asked. */
    private static final String NO_ANSWER = "NOT_ANSWERED";

    private static final List<String> FIXED =
            List.of(CASE, CHAIN, KEY, TAG, "seat", "day", "npi", "reviewer", "signed-at");

    /** The parties asked about in version 1 of the encoding. A list of its own: the words may grow, this must not. */
    private static final List<Involvement> PARTIES = List.of(
            Involvement.EMPLOYER,
            Involvement.INSURER,
            Involvement.CLAIMS_ADMINISTRATOR,
            Involvement.UTILIZATION_REVIEW_ORGANIZATION,
            Involvement.UTILIZATION_REVIEWER,
            Involvement.MEDICAL_PROVIDER_NETWORK,
            Involvement.OFFICER_OR_EMPLOYEE,
            Involvement.PHYSICIAN,
            Involvement.MEDICAL_GROUP,
            Involvement.OTHER_PROVIDER,
            Involvement.FACILITY,
            Involvement.FACILITY_OF_ALTERNATIVE,
            Involvement.MAKER,
            Involvement.MAKER_OF_ALTERNATIVE,
            Involvement.EMPLOYEE,
            Involvement.FAMILY_OF_EMPLOYEE,
            Involvement.ATTORNEY_OF_EMPLOYEE);

    private static final List<Attestation.Line> LINES = Stream.of(
                    Tie.Nature.FAMILIAL, Tie.Nature.FINANCIAL, Tie.Nature.PROFESSIONAL)
            .flatMap(nature -> PARTIES.stream().map(party -> new Attestation.Line(nature, party)))
            .toList();

    static final List<String> LABELS = Stream.concat(
                    FIXED.stream(),
                    LINES.stream().map(line -> line.nature() + "." + line.to().name()))
            .toList();

    private Leaves() {}

    static List<String> values(Assignment assignment, ChainKey key) {
        Map<Attestation.Line, Attestation.Answer> answers =
                assignment.attestation().answers();
        if (!LINES.containsAll(answers.keySet()))
            throw new IllegalArgumentException("version 1 of the encoding has no place for all of these lines");
        List<String> values = new ArrayList<>(List.of(
                assignment.number().value(),
                assignment.chain().value(),
                new Message(Message.Kind.KEY_FINGERPRINT).octets(key.hex()).sha256(),
                tag(assignment, key),
                Integer.toString(assignment.seat()),
                assignment.day().toString(),
                assignment.who().number().value(),
                assignment.who().reviewer().value().toString(),
                assignment.attestation().signedAt().toString()));
        LINES.forEach(line -> values.add(Optional.ofNullable(answers.get(line))
                .map(Attestation.Answer::name)
                .orElse(NO_ANSWER)));
        return Collections.unmodifiableList(values);
    }

    /** The same for the same person in the same chain, and nowhere else. */
    private static String tag(Assignment assignment, ChainKey key) {
        return new Message(Message.Kind.TAG)
                .text(assignment.chain().value())
                .text(assignment.who().number().value())
                .hmac(key.hex());
    }

    /** One salt for each leaf, so that those that stay closed stay hidden when others are shown. */
    static Salt salt(Salt salt, int place) {
        return new Salt(new Message(Message.Kind.LEAF_SALT).number(place).hmac(salt.hex()));
    }

    static Hash hash(Salt salt, int place, String value) {
        return new Hash(new Message(Message.Kind.LEAF)
                .octets(salt.hex())
                .number(place)
                .text(LABELS.get(place))
                .text(value)
                .sha256());
    }

    /** All of them, in their order. */
    static List<Hash> hashes(Assignment assignment, Salt salt, ChainKey key) {
        List<String> values = values(assignment, key);
        List<Hash> hashes = new ArrayList<>();
        for (int place = 0; place < values.size(); place++)
            hashes.add(hash(salt(salt, place), place, values.get(place)));
        return List.copyOf(hashes);
    }
}
