package org.openimr.panel.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commitments, openings and proofs as plain files, ASCII, one statement a line, closed by a line "end". */
public final class ProofText {
    private static final String VERSION = " 1";

    private ProofText() {}

    /** For everyone. */
    public static String print(Commitment commitment) {
        return file(
                "openimr-commitment",
                List.of("case " + commitment.number(), "seat " + commitment.seat(), "root " + commitment.root()));
    }

    /** For the regulator alone: it names the reviewer. */
    public static String print(Opening opening) {
        List<String> values = Leaves.values(opening.assignment(), opening.key());
        List<String> lines = new ArrayList<>(
                List.of("salt " + opening.salt().hex(), "key " + opening.key().hex()));
        for (int place = 0; place < values.size(); place++)
            lines.add(leaf(place, opening.leaves().get(place).hex(), values.get(place)));
        return file("openimr-opening", lines);
    }

    /** For everyone. */
    public static String print(RemandProof proof) {
        List<String> lines = new ArrayList<>();
        lines.add("first");
        print(proof.first(), lines);
        lines.add("second");
        print(proof.second(), lines);
        return file("openimr-remand", lines);
    }

    private static void print(RemandProof.Side side, List<String> lines) {
        for (ShownLeaf leaf : side.leaves()) {
            lines.add(leaf(leaf.place(), leaf.salt().hex(), leaf.value()));
            lines.add(leaf.path().stream().map(Hash::hex).collect(Collectors.joining(" ", "path ", "")));
        }
    }

    private static String leaf(int place, String hex, String value) {
        return "leaf " + place + " " + hex + " " + Leaves.LABELS.get(place) + " " + value;
    }

    private static String file(String kind, List<String> lines) {
        return kind + VERSION + "\n" + String.join("\n", lines) + "\nend\n";
    }
}
