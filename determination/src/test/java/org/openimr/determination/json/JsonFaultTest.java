package org.openimr.determination.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Finding;

class JsonFaultTest {
    private static final String WHOLE = """
            {"document":"a.json","family":"dwc-maximus-2016-17","caseNumber":"CM16-0000001","priority":"Standard",
             "dates":{"decisionDate":"2016-12-19"},
             "reviewer":{"licensedStates":["California"],"specialties":["Dermatology"]},
             "patient":{"age":41,"sex":"female"},"diagnoses":[],"clinicalCaseSummary":"A summary.",
             "issues":[{"number":1,"service":"Salve","decision":"UPHELD",
               "reviewerBasis":{"usesMtus":true,"citations":[{"kind":"MTUS","text":"X 2004"}]},"rationale":"Because."}]}
            """;

    @Test
    void the_whole_example_is_read_without_a_finding() {
        assertThat(DeterminationJson.read(WHOLE)).isInstanceOf(JsonReading.Read.class);
        assertThat(DeterminationJson.read(WHOLE).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "CM16-0000001"   | "16-1"            | JSON-004 | caseNumber is the text "16-1"; expected a case number such as CM16-0219557
            "CM16-0000001"   | 16                | JSON-003 | caseNumber is the number 16; expected a text or null
            "2016-12-19"     | "12/19/2016"      | JSON-004 | dates.decisionDate is the text "12/19/2016"; expected a day such as 2016-11-18
            "2016-12-19"     | "2016-02-30"      | JSON-004 | dates.decisionDate
            "Standard"       | "Fast"            | JSON-004 | priority
            41               | 41.5              | JSON-003 | patient.age is the number 41.5; expected a whole number or null
            41               | 99999999999       | JSON-003 | patient.age
            "female"         | "F"               | JSON-004 | patient.sex is the text "F"; expected female, male or null
            "UPHELD"         | "Upheld"          | JSON-004 | issues[0].decision
            "number":1       | "number":0        | JSON-004 | issues[0].number is the number 0; expected a number from 1 on
            "number":1,      | ''                | JSON-002 | issues[0].number is missing
            "MTUS"           | "ODG"             | JSON-004 | issues[0].reviewerBasis.citations[0].kind
            ["California"]   | "California"      | JSON-003 | reviewer.licensedStates is the text "California"; expected a list of texts
            ["Dermatology"]  | [null]            | JSON-003 | reviewer.specialties[0] is null; expected a text
            "age":41         | "age":41,"age":42 | JSON-005 | patient.age is given twice
            "rationale"      | "rationnale"      | JSON-006 | issues[0].rationnale is not a field of the published form
            "document"       | "Document"        | JSON-006 | Document is not a field
            dwc-maximus-2016-17 | dwc-1999       | JSON-004 | family
            """)
    void each_fault_is_named_with_its_path(String good, String bad, String code, String message) {
        String json = WHOLE.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThat(json).isNotEqualTo(WHOLE);
        assertThat(DeterminationJson.read(json).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message()).startsWith(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "nul",
                "{\"a\":}",
                "{} {}",
                "\uFEFF{}",
                "{\"family\":\"x\"",
                "\"\\ud800",
                "{'a':1}",
                "NaN"
            })
    void what_is_not_json_is_refused_as_malformed(String text) {
        JsonReading reading = DeterminationJson.read(text);
        assertThat(reading).isInstanceOf(JsonReading.Refused.class);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("JSON-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "null", "\"text\"", "true"})
    void json_that_is_no_object_is_refused(String text) {
        assertThat(DeterminationJson.read(text).findings())
                .extracting(Finding::code)
                .containsExactly("JSON-003");
    }

    @Test
    void deep_nesting_is_refused_and_does_not_overflow_the_stack() {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        assertThat(DeterminationJson.read(deep).findings())
                .extracting(Finding::code)
                .containsExactly("JSON-001");
    }

    @Test
    void every_fault_of_a_text_is_named_at_once() {
        String json = "{\"family\":1,\"patient\":[],\"issues\":{}}";
        assertThat(DeterminationJson.read(json).findings())
                .extracting(Finding::code)
                .containsExactly("JSON-003", "JSON-002", "JSON-003", "JSON-002", "JSON-003");
    }

    @Test
    void a_finding_points_at_the_value_in_the_json() {
        String json = WHOLE.replace("\"female\"", "\"F\"");
        Finding finding = DeterminationJson.read(json).findings().getFirst();
        assertThat(finding.span())
                .hasValueSatisfying(
                        span -> assertThat(json.substring(span.start())).startsWith("\"F\""));
    }

    @Test
    void codes_are_unique_and_in_order() {
        assertThat(Arrays.stream(JsonFault.values()).map(JsonFault::code))
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
