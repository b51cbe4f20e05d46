package org.openimr.archive.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.Outcome;

class TableReaderTest {
    private static final String MAPPING = """
            format = 1
            program = fictional
            title = A fictional program
            years = 2010-2020
            column.reference = Ref
            column.year = Year
            column.outcome = Result
            column.kind = Kind
            column.age = Age
            column.findings = Text
            """;
    private static final String VALUES = """
            field,theirs,ours,note
            outcome,"For the plan, wholly",UPHELD,
            outcome,For the member,OVERTURNED,
            kind,MN,MEDICAL_NECESSITY,
            age,11_20,11-20,damaged
            age,old,65+,
            """;

    @TempDir
    Path folder;

    private TableMapping mapping(String properties, String values) throws IOException, UnusableTable {
        Path file = Files.writeString(folder.resolve("fictional.properties"), properties);
        Files.writeString(folder.resolve("fictional.csv"), values);
        return TableMappings.of(file);
    }

    private List<TableRow> read(String table) throws IOException, UnusableTable {
        List<TableRow> rows = new ArrayList<>();
        int count = TableReader.read(
                mapping(MAPPING, VALUES), new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), rows::add);
        assertThat(rows).hasSize(count);
        return rows;
    }

    @Test
    void a_row_is_mapped_and_its_damaged_value_mended_and_named() throws Exception {
        List<TableRow> rows = read("Year,Ref,Result,Kind,Age,Text\r\n"
                + "2015,A-1,\"For the plan, wholly\",MN,11_20,\"He said \"\"no\"\",\nand left.\"\r\n");
        assertThat(rows).singleElement().isInstanceOfSatisfying(TableRow.Mapped.class, row -> {
            ReviewDecision decision = row.decision();
            assertThat(decision.outcome()).isEqualTo(Outcome.UPHELD);
            assertThat(decision.age()).contains(new AgeBand(11, OptionalInt.of(20)));
            assertThat(decision.mended()).containsExactly("Age");
            assertThat(decision.findings()).contains("He said \"no\", and left.");
            assertThat(decision.diagnosis()).isEmpty();
        });
    }

    @Test
    void each_row_that_is_not_mapped_says_why_and_costs_no_other() throws Exception {
        List<TableRow> rows = read("""
                Ref,Year,Result,Kind,Age,Text
                A-1,2015,For nobody,MN,,
                A-2,,For the member,MN,,
                A-3,20x5,For the member,MN,,
                A-4,2009,For the member,MN,,
                A-5,2015,For the member,MN
                A-6,2015,For the member,MN,young,
                A-7,2015,For the member,MN,old,
                A-7,2016,For the member,MN,old,
                """);
        assertThat(rows)
                .extracting(row -> switch (row) {
                    case TableRow.Mapped(int number, ReviewDecision _) -> number + " mapped";
                    case TableRow.Unmapped(int number, String _, RowFault fault, String column, String _) ->
                        number + " " + fault + " " + column;
                })
                .containsExactly(
                        "1 UNKNOWN_VALUE Result",
                        "2 MISSING_VALUE Year",
                        "3 NOT_A_NUMBER Year",
                        "4 YEAR_OUT_OF_RANGE Year",
                        "5 OTHER_WIDTH ",
                        "6 UNKNOWN_VALUE Age",
                        "7 mapped",
                        "8 REPEATED Ref");
    }

    @Test
    void a_table_without_a_column_and_a_mapping_that_is_wrong_are_refused_with_the_reason() {
        assertThatThrownBy(() -> read("Ref,Year\nA-1,2015\n")).hasMessageContaining("has no column");
        assertThatThrownBy(() -> mapping(MAPPING + "column.colour = Colour\n", VALUES))
                .hasMessageContaining("column.colour");
        assertThatThrownBy(() -> mapping(MAPPING, VALUES + "kind,XX,SOMETHING,\n"))
                .hasMessageContaining("SOMETHING");
        assertThatThrownBy(() -> mapping(MAPPING, VALUES + "kind,MN,URGENT_CARE,\n"))
                .hasMessageContaining("two rows");
        assertThatThrownBy(() -> TableMappings.builtIn("nowhere")).hasMessageContaining("dmhc");
    }
}
