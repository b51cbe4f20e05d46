package org.openimr.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final ExportHead HEAD =
            new ExportHead("/decisions?q=knee", 12_345, 2, Instant.parse("2026-03-02T17:00:00Z"), "lists of 2026");
    private static final ExportedItem FULL = new ExportedItem(
            new PublishedId("CM16-0000001"),
            2,
            Optional.of(LocalDate.of(2016, 12, 9)),
            LocalDate.of(2017, 3, 31),
            Optional.of(Outcome.OVERTURNED),
            "=HYPERLINK(\"http://example.org\")",
            Optional.of("1 brace"),
            Optional.of("equipment/brace"),
            List.of("knee"),
            List.of(),
            List.of("left"),
            List.of(),
            Optional.of("1 PIECES"),
            OptionalInt.of(1),
            List.of("odg/knee"),
            List.of("acoem-2004/knee", "odg/knee#brace"),
            List.of("Orthopedic Surgery"),
            Optional.of("Fictional reasons,\nin two lines."));
    private static final ExportedItem BARE = new ExportedItem(
            new PublishedId("CM16-0000002"),
            1,
            Optional.empty(),
            LocalDate.of(2017, 3, 31),
            Optional.empty(),
            "MRI",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    @Test
    void a_table_has_its_head_its_columns_and_its_rows() throws IOException {
        String[] lines = text(ExportForm.CSV).split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("\"# query: /decisions?q=knee\"");
        assertThat(lines[3]).isEqualTo("\"# rows: 2, the first; narrow the search for the rest\"");
        assertThat(Arrays.copyOf(lines, CsvWriter.HEAD_LINES)).allMatch(line -> line.startsWith("\"# "));
        assertThat(lines[CsvWriter.HEAD_LINES])
                .startsWith("decision,item,decided_on,")
                .endsWith(",rationale,path");
        assertThat(lines[CsvWriter.HEAD_LINES + 1])
                .startsWith("\"CM16-0000001\",2,2016-12-09,2017-03-31,\"overturned\",")
                .contains(",\"acoem-2004/knee | odg/knee#brace\",")
                .contains("\"Fictional reasons,\nin two lines.\"");
        assertThat(lines[CsvWriter.HEAD_LINES + 2])
                .isEqualTo("\"CM16-0000002\",1,,2017-03-31,,\"MRI\",,,,,,,,,,,,,\"/decisions/CM16-0000002#item-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\u00a0=1", "＝1+1", "'=1", "\n=1", "\r=1"})
    void what_a_spreadsheet_would_work_out_is_defused(String planted) {
        assertThat(CsvWriter.harmless(planted)).isEqualTo("\"'" + planted + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L4-5 injection", "8/10", "a=b", "", " "})
    void what_is_harmless_stays_as_it_is(String plain) {
        assertThat(CsvWriter.harmless(plain)).isEqualTo("\"" + plain + "\"");
    }

    @Test
    void lines_of_json_have_every_column_and_tell_absent_from_empty() throws IOException {
        List<JsonNode> lines = text(ExportForm.JSON_LINES)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).at("/export/found").stringValue()).isEqualTo("12345");
        assertThat(lines.get(1).propertyNames()).containsExactlyElementsOf(headings());
        assertThat(lines.get(1).get("service").stringValue()).startsWith("=HYPERLINK");
        assertThat(lines.get(2).get("category").isNull()).isTrue();
        assertThat(lines.get(2).get("levels").isEmpty()).isTrue();
    }

    @Test
    void parquet_is_read_back_equal_with_the_same_columns_and_the_head(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.parquet");
        Files.write(file, bytes(ExportForm.PARQUET));
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            assertThat(reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName))
                    .containsExactlyElementsOf(headings());
            assertThat(reader.getFileMetaData().getKeyValueMetaData()).containsAllEntriesOf(HEAD.lines());
        }
        List<ParquetWriter.Row> rows = new CarpetReader<>(file.toFile(), ParquetWriter.Row.class)
                .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                .toList();
        assertThat(rows).containsExactly(ParquetWriter.Row.of(FULL), ParquetWriter.Row.of(BARE));
    }

    @Test
    void an_export_that_gives_more_than_was_found_cannot_be() {
        assertThatThrownBy(() -> new ExportHead("/decisions", 1, 2, Instant.EPOCH, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> headings() {
        return Stream.of(ExportColumn.values()).map(ExportColumn::heading).toList();
    }

    private static String text(ExportForm form) throws IOException {
        return new String(bytes(form), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ExportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = form.open(out, HEAD)) {
            writer.write(FULL);
            writer.write(BARE);
        }
        return out.toByteArray();
    }
}
