package org.openimr.panel.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.commitment.Fictional.FIRST;
import static org.openimr.panel.commitment.Fictional.KEY;
import static org.openimr.panel.commitment.Fictional.OTHER_SALT;
import static org.openimr.panel.commitment.Fictional.SALT;
import static org.openimr.panel.commitment.Fictional.SAME_AGAIN;
import static org.openimr.panel.commitment.Fictional.SECOND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the very file that a regulator runs, in a process of its own. */
class StandAloneVerifierTest {
    private static final Path DOCS = Path.of(System.getProperty("openimr.root", ".."), "docs", "commitments");
    private static final Path VERIFIER = DOCS.resolve("VerifyCommitment.java");

    private static final Opening ONE = Opening.of(FIRST, SALT, KEY);
    private static final Opening OTHER = Opening.of(SECOND, OTHER_SALT, KEY);
    private static final Opening AGAIN = Opening.of(SAME_AGAIN, OTHER_SALT, KEY);
    private static final String COMMITMENT = ProofText.print(ONE.commitment());
    private static final String OPENING = ProofText.print(ONE);
    private static final String REMAND = ProofText.print(RemandProof.of(ONE, OTHER));

    @TempDir
    private Path folder;

    private record Answer(int status, List<String> lines) {}

    /** Each content in a file of its own. */
    private Answer verify(String... contents) throws IOException, InterruptedException {
        return run(files(contents));
    }

    private List<String> files(String... contents) throws IOException {
        List<String> files = new ArrayList<>();
        for (String content : contents) {
            Path file = Files.createTempFile(folder, "proof", ".txt");
            Files.writeString(file, content, StandardCharsets.UTF_8);
            files.add(file.toString());
        }
        return files;
    }

    /** From its source, as the documents say; it is given no module but the base. */
    private Answer run(List<String> files) throws IOException, InterruptedException {
        return run(List.of("--limit-modules", "java.base,jdk.compiler", VERIFIER.toString()), files);
    }

    private Answer run(List<String> program, List<String> files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        words.addAll(program);
        words.addAll(files);
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Answer(process.waitFor(), Files.readAllLines(output));
    }

    private static String change(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    @Test
    void it_is_under_200_lines_and_uses_nothing_of_ours() throws IOException {
        List<String> lines = Files.readAllLines(VERIFIER);
        assertThat(lines).hasSizeLessThan(200).noneMatch(line -> line.contains("org.openimr"));
    }

    @Test
    void an_opening_opens() throws Exception {
        assertThat(verify(COMMITMENT, OPENING))
                .isEqualTo(new Answer(
                        0,
                        List.of("OPENS: case CM33-0004711, seat 1: NPI 0000000001, reviewer"
                                + " 00000000-0000-0000-0000-000000000001, taken on 2033-05-02")));
    }

    @Test
    void every_single_field_that_was_changed_is_named() throws Exception {
        List<String> contents = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> lines = OPENING.lines().toList();
        for (int line = 3; line < lines.size() - 1; line++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, lines.get(line) + "0");
            contents.add(COMMITMENT);
            contents.add(String.join("\n", changed));
            expected.add("TAMPERED: case CM33-0004711, seat 1: changed was "
                    + lines.get(line).split(" ", -1)[3]);
        }
        assertThat(expected).hasSize(60);
        assertThat(verify(contents.toArray(String[]::new))).isEqualTo(new Answer(1, expected));
    }

    @Test
    void another_salt_key_or_root_is_named() throws Exception {
        assertThat(verify(
                        COMMITMENT,
                        change(OPENING, SALT.hex(), OTHER_SALT.hex()),
                        COMMITMENT,
                        change(OPENING, KEY.hex(), SALT.hex()),
                        change(COMMITMENT, ONE.commitment().root().hex(), SALT.hex()),
                        OPENING))
                .isEqualTo(
                        new Answer(
                                1,
                                List.of(
                                        "TAMPERED: case CM33-0004711, seat 1: the salt was changed",
                                        "TAMPERED: case CM33-0004711, seat 1: the chain key is not the one committed to",
                                        "TAMPERED: case CM33-0004711, seat 1: sound in itself, and not what was committed to")));
    }

    @Test
    void the_opening_of_another_case_is_swapped() throws Exception {
        assertThat(verify(COMMITMENT, ProofText.print(OTHER)))
                .isEqualTo(new Answer(
                        2, List.of("SWAPPED: case CM33-0004711, seat 1: this opens case CM33-0009822, seat 1")));
    }

    @Test
    void a_false_tag_shows_when_all_is_opened() throws Exception {
        String lie = OTHER.show("tag").value();
        String spaced = new Message(Message.Kind.TAG)
                .text(FIRST.chain().value())
                .text("0000000001 ")
                .hmac(KEY.hex());
        String verdict = "TAMPERED: case CM33-0004711, seat 1: committed to with a false tag, not the one of NPI ";
        Forged liar = new Forged().with(3, lie);
        Forged notANumber = new Forged().with(3, spaced).with(6, "0000000001 ");
        assertThat(verify(liar.commitment(), liar.opening(), notANumber.commitment(), notANumber.opening()))
                .isEqualTo(new Answer(1, List.of(verdict + "0000000001", verdict + "0000000001 ")));
    }

    /** What an organization could commit to that lies from the beginning. */
    private static final class Forged {
        private final List<Hash> leaves = new ArrayList<>(ONE.leaves());
        private String opening = OPENING;

        Forged with(int place, String value) {
            String was = " " + Leaves.LABELS.get(place) + " "
                    + ONE.show(Leaves.LABELS.get(place)).value() + "\n";
            Hash hash = Leaves.hash(Leaves.salt(SALT, place), place, value);
            opening = change(opening, was, " " + Leaves.LABELS.get(place) + " " + value + "\n");
            opening = change(opening, leaves.get(place).hex(), hash.hex());
            leaves.set(place, hash);
            return this;
        }

        String opening() {
            return opening;
        }

        String commitment() {
            return ProofText.print(new Commitment(FIRST.number(), FIRST.seat(), HashTree.root(leaves)));
        }
    }

    @Test
    void after_a_remand_another_reviewer_is_told_from_the_same() throws Exception {
        String second = ProofText.print(OTHER.commitment());
        assertThat(verify(COMMITMENT, second, REMAND))
                .isEqualTo(new Answer(
                        0, List.of("ANOTHER REVIEWER: case CM33-0004711, seat 1, and case CM33-0009822, seat 1")));
        assertThat(verify(
                        COMMITMENT,
                        ProofText.print(AGAIN.commitment()),
                        ProofText.print(RemandProof.of(ONE, AGAIN)),
                        COMMITMENT,
                        OPENING,
                        ProofText.print(AGAIN.commitment()),
                        ProofText.print(AGAIN)))
                .isEqualTo(new Answer(
                        4,
                        List.of(
                                "SAME REVIEWER: case CM33-0004711, seat 1, and case CM33-0009822, seat 1",
                                "OPENS: case CM33-0004711, seat 1: NPI 0000000001, reviewer"
                                        + " 00000000-0000-0000-0000-000000000001, taken on 2033-05-02",
                                "SAME REVIEWER: case CM33-0009822, seat 1: opens to NPI 0000000001, as another of this"
                                        + " chain did")));
    }

    @Test
    void a_remand_proof_that_was_changed_or_is_of_others_is_named() throws Exception {
        String second = ProofText.print(OTHER.commitment());
        String tag = ONE.show("tag").value();
        Opening otherKey = Opening.of(SAME_AGAIN, OTHER_SALT, new ChainKey("c1".repeat(32)));
        assertThat(verify(
                        COMMITMENT,
                        second,
                        change(REMAND, tag, SALT.hex()),
                        second,
                        COMMITMENT,
                        REMAND,
                        COMMITMENT,
                        ProofText.print(otherKey.commitment()),
                        ProofText.print(RemandProof.of(ONE, otherKey))))
                .isEqualTo(new Answer(
                        1,
                        List.of(
                                "TAMPERED: case CM33-0004711, seat 1: not part of the commitment is tag",
                                "SWAPPED: case CM33-0009822, seat 1: this part shows case CM33-0004711",
                                "SWAPPED: case CM33-0004711, seat 1, and case CM33-0009822, seat 1: not one chain with"
                                        + " one key, so nothing is shown")));
    }

    @Test
    void what_is_cut_off_or_hostile_is_not_read() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-d", folder.toString(), VERIFIER.toString()))
                .isZero();
        String cut = OPENING.substring(0, OPENING.length() / 2);
        for (String hostile : List.of(
                cut,
                cut + "\nend\n",
                "",
                "\n",
                "end\n",
                OPENING + OPENING,
                change(OPENING, "leaf 4 ", "leaf 5 "),
                change(OPENING, " seat ", " \u202eseat "),
                change(OPENING, "CM33-0004711", "CM33\u001b[2J"),
                change(OPENING, "end\n", "x".repeat(200_000) + "\nend\n"),
                change(OPENING, "salt 5a", "salt 5A"))) {
            Answer answer = run(
                    List.of("-cp", folder.toString(), "VerifyCommitment"),
                    files(COMMITMENT, hostile, COMMITMENT, OPENING));
            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.lines()).hasSize(1).allMatch(line -> line.startsWith("CANNOT READ: "));
            assertThat(answer.lines().getFirst()).matches("[ -~]+");
        }
    }

    @Test
    void a_missing_file_and_one_that_is_none_are_said() throws Exception {
        assertThat(run(List.of()))
                .isEqualTo(new Answer(3, List.of("CANNOT READ: a file is missing at the end of the list")));
        assertThat(run(List.of("/dev/zero", "no such file")))
                .isEqualTo(new Answer(3, List.of("CANNOT READ: not a file: argument 1")));
        String path = REMAND.lines()
                .filter(line -> line.startsWith("path"))
                .findFirst()
                .orElseThrow();
        String shorter = change(REMAND, path, path.substring(0, path.length() - 65));
        assertThat(verify(COMMITMENT, ProofText.print(OTHER.commitment()), shorter))
                .isEqualTo(new Answer(3, List.of("CANNOT READ: a path is too short or too long")));
    }

    @Test
    void the_examples_in_the_documents_are_these() throws IOException {
        assertThat(example("commitment-1.txt")).isEqualTo(COMMITMENT);
        assertThat(example("opening-1.txt")).isEqualTo(OPENING);
        assertThat(example("commitment-2.txt")).isEqualTo(ProofText.print(OTHER.commitment()));
        assertThat(example("remand.txt")).isEqualTo(REMAND);
    }

    private static String example(String name) throws IOException {
        return Files.readAllLines(DOCS.resolve("example").resolve(name)).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
