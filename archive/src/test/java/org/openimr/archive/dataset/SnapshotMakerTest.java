package org.openimr.archive.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ContentHash;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.Fictional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.understanding.Understanding;
import org.openimr.vocabulary.load.Vocabularies;

class SnapshotMakerTest {
    private static final Understanding UNDERSTANDING =
            Understanding.of(Vocabularies.builtIn().vocabulary());

    @TempDir
    private Path folder;

    private Snapshot made(String name, int threads, long held, List<PublishedDetermination> letters)
            throws IOException {
        return new SnapshotMaker(UNDERSTANDING, threads, held)
                .make(letters.stream().map(NamedLetter::of), folder.resolve(name));
    }

    private static PublishedDetermination letter(int serial, String service) {
        return Fictional.letter(serial).upheld(service, "No reason.").published();
    }

    private static int place(ItemColumn column) {
        return ItemColumn.SCHEMA.place(column.column().name());
    }

    @Test
    void the_real_letters_give_the_same_bytes_whatever_the_order_threads_and_memory() throws Exception {
        List<PublishedDetermination> letters = new ArrayList<>(CorpusLetters.all());
        Snapshot first = made("first", 1, 1 << 20, letters);
        Collections.shuffle(letters, new Random(20_170_331));
        Snapshot shuffled = made("shuffled", 3, 1 << 20, letters);
        Snapshot spilled = made("spilled", 2, 2_000, letters);
        for (Snapshot other : List.of(shuffled, spilled)) {
            assertThat(other.csv()).hasSameBinaryContentAs(first.csv());
            assertThat(other.schema()).hasSameBinaryContentAs(first.schema());
            try (Stream<Path> left = Files.list(other.folder())) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("disputed-items.csv", "schema.json");
            }
        }
        assertThat(first.identity().counts().letters()).isEqualTo(102);
        assertThat(ContentHash.of(Files.readAllBytes(first.csv())))
                .isEqualTo(first.identity().hash());
        System.out.println("snapshot of the real letters: " + first.identity());
    }

    @Test
    void rows_stand_in_the_order_of_letters_and_items() throws Exception {
        Snapshot snapshot = made(
                "ordered",
                2,
                1 << 20,
                List.of(
                        letter(12, "MRI of the lumbar spine"),
                        Fictional.letter(3)
                                .upheld("Norco 10/325mg #60", "No reason.")
                                .overturned("Left knee brace, \"hinged\"", "A reason.")
                                .published()));
        List<List<String>> rows = new ArrayList<>();
        SnapshotReader.read(snapshot, rows::add);
        assertThat(rows.stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(place(ItemColumn.SERVICE)) + " "
                                + row.get(place(ItemColumn.OUTCOME)))
                        .toList())
                .containsExactly(
                        "CM17-0000003 1 Norco 10/325mg #60 Upheld",
                        "CM17-0000003 2 Left knee brace, \"hinged\" Overturned",
                        "CM17-0000012 1 MRI of the lumbar spine Upheld");
        assertThat(rows.getFirst().get(place(ItemColumn.OPIOID))).isEqualTo("yes");
        assertThat(rows.get(1).get(place(ItemColumn.OPIOID))).isEqualTo("no");
    }

    @Test
    void a_letter_given_twice_counts_once_and_the_copies_are_counted() throws Exception {
        Snapshot snapshot = made(
                "twice",
                2,
                1 << 20,
                List.of(
                        letter(1, "Acupuncture"),
                        letter(1, "Acupuncture"),
                        letter(1, "Zolpidem 10mg"),
                        Fictional.letter(2).published()));
        assertThat(snapshot.identity().counts()).isEqualTo(new Identity.Counts(1, 1, 1, 1, 1));
        Snapshot other = made("other", 1, 1, List.of(letter(1, "Zolpidem 10mg"), letter(1, "Acupuncture")));
        assertThat(Files.readString(other.csv())).contains("Acupuncture").doesNotContain("Zolpidem");
        assertThat(other.identity().hash()).isEqualTo(snapshot.identity().hash());
    }

    @Test
    void a_changed_file_is_not_taken_for_the_snapshot() throws Exception {
        Snapshot snapshot = made("changed", 1, 1 << 20, List.of(letter(1, "Acupuncture")));
        Files.writeString(
                snapshot.csv(),
                Files.readString(snapshot.csv()).replace("Upheld", "Overturned"),
                StandardCharsets.UTF_8);
        assertThat(SnapshotReader.open(snapshot.folder())).isEqualTo(snapshot);
        assertThatThrownBy(() -> SnapshotReader.read(snapshot, _ -> {}))
                .isInstanceOf(UnusableSnapshot.class)
                .hasMessageContaining("was changed");
    }

    @Test
    void a_schema_of_another_version_is_refused() throws Exception {
        Snapshot snapshot = made("version", 1, 1 << 20, List.of(letter(1, "Acupuncture")));
        Files.writeString(
                snapshot.schema(),
                Files.readString(snapshot.schema()).replace("\"schemaVersion\":1", "\"schemaVersion\":9"));
        assertThatThrownBy(() -> SnapshotReader.open(snapshot.folder()))
                .isInstanceOf(UnusableSnapshot.class)
                .hasMessageContaining("make the snapshot again");
        Files.writeString(snapshot.schema(), "{");
        assertThatThrownBy(() -> SnapshotReader.open(snapshot.folder())).isInstanceOf(UnusableSnapshot.class);
    }

    @Test
    void json_lines_say_the_same_with_types() throws Exception {
        Snapshot snapshot = made(
                "lines",
                1,
                1 << 20,
                List.of(Fictional.letter(1)
                        .decided(LocalDate.of(2017, 2, 3))
                        .by("Pain Medicine", "Anesthesiology")
                        .item("Norco 10/325mg", Optional.empty(), Optional.empty())
                        .published()));
        JsonLines.writeBeside(snapshot);
        assertThat(Files.readString(snapshot.jsonLines()))
                .startsWith("{\"letter\":\"CM17-0000001\",\"item\":1,\"items_in_letter\":1,")
                .contains("\"decision_date\":\"2017-02-03\",")
                .contains("\"opioid\":true,")
                .contains("\"outcome\":null,")
                .contains("\"specialties\":[\"Pain Medicine\",\"Anesthesiology\"],")
                .contains("\"body_parts\":[],")
                .endsWith("}\n");
    }

    @Test
    void the_schema_says_what_every_column_is() throws Exception {
        Snapshot snapshot = made("schema", 1, 1 << 20, List.of(letter(1, "Acupuncture")));
        String schema = Files.readString(snapshot.schema());
        for (ItemColumn column : ItemColumn.values()) {
            assertThat(schema)
                    .contains("{\"name\":\"" + column.column().name() + "\",\"type\":\""
                            + column.column().type().printed() + "\"");
        }
        assertThat(schema).contains("\"unit\":\"calendar days\"");
    }
}
