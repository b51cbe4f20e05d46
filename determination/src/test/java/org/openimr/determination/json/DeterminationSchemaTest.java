package org.openimr.determination.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;
import org.openimr.determination.WildDeterminations;
import org.openimr.determination.read.ForeignFamily;
import org.openimr.determination.read.Reading;

class DeterminationSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText());

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_written_determination_conforms(long seed) {
        String json = DeterminationJson.text("a.txt", WildDeterminations.generate(seed), JsonLayout.LINE);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ForeignFamily.class)
    void every_declined_letter_conforms(ForeignFamily family) throws IOException {
        Finding finding = new Finding("READ-OTHER-FAMILY", Severity.BLOCKING, "Declined.", Optional.of(new Span(0, 4)));
        assertThat(SCHEMA.validate(written(new Reading.Declined(family, List.of(finding))), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void an_unreadable_document_conforms() throws IOException {
        assertThat(SCHEMA.validate(written(new Reading.Unreadable(List.of())), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "reading":"READ"     | "reading":"MAYBE"
            "patient":{"age"     | "patient":{"years"
            "dates":{            | "dates":{"born":null,
            "issues":[           | "issues":[1,
            "spans":{}           | "spans":[]
            "caseNumber":        | "caseNumber":7,"x":
            """)
    void a_departure_from_the_published_form_is_caught(String good, String bad) {
        String json = DeterminationJson.text("a.txt", WildDeterminations.generate(5), JsonLayout.LINE);
        assertThat(json).contains(good);
        assertThat(SCHEMA.validate(json.replace(good, bad), InputFormat.JSON)).isNotEmpty();
    }

    private static String written(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        DeterminationJson.write("a.txt", reading, out, JsonLayout.LINE);
        return out.toString();
    }

    private static String schemaText() {
        try (InputStream in = DeterminationJson.class.getResourceAsStream("determination.schema.json")) {
            return new String(Objects.requireNonNull(in, "the schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
