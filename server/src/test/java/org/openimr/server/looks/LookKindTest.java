package org.openimr.server.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookKindTest {
    @ParameterizedTest
    @CsvSource({
        "/cases/{number}, '', VIEW",
        "/cases/{number}, done=find-eligible, VIEW",
        "/cases/{number}/letter.pdf, '', EXPORT",
        "/api/v1/cases/{number}/letter.{extension}, '', EXPORT",
        "/reviewers/outcomes.csv, '', EXPORT",
        "/decisions.parquet, q=knee, EXPORT",
        "/api/v1/dataset/snapshot, '', EXPORT",
        "/desk/{number}/search, '', SEARCH",
        "/desk/{number}/files/{file}/pages/{page}.png, '', EXPORT",
        "/decisions, q=knee+brace&year=2024, SEARCH",
        "/decisions, q=, VIEW",
        "/decisions, year=2024, VIEW",
        "/parties, name=Fictional, SEARCH"
    })
    void a_file_is_taken_a_question_searches_and_everything_else_is_a_view(
            String mapping, String query, LookKind kind) {
        assertThat(LookKind.of(mapping, query)).isEqualTo(kind);
    }
}
