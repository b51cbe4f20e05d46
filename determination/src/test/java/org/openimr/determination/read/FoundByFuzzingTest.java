package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.evidence.GuidelineFamilies;

/** Inputs that once got out of the readers of this module. */
class FoundByFuzzingTest {
    @Test
    void a_chapter_is_figures_alone() { // was read as chapter 1280
        List<Source> sources = SourceParser.parse(Kind.MTUS, "ACOEM Chapter 6t1");
        assertThat(sources).singleElement().satisfies(source -> {
            assertThat(source.chapter()).isEmpty();
            assertThat(source.title()).contains("Chapter 6t1");
        });
        assertThat(SourceParser.parse(Kind.MTUS, "ACOEM Chapter 12 Low Back"))
                .singleElement()
                .satisfies(source -> assertThat(source.chapter()).hasValue(12));
    }

    @Test
    void a_title_of_small_words_is_looked_up_however_long_it_is() { // was the end of the stack
        String title = "Low Back" + " and the guidelines".repeat(50_000);
        assertThatCode(() -> GuidelineFamilies.citedAs(title, 2004)).doesNotThrowAnyException();
    }

    @Test
    void a_long_row_of_commas_in_a_source_takes_time_by_its_length() {
        String row = "ODG, Low Back" + ",".repeat(1_000_000) + " Injections";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(OtherSources.parse(row)).hasSize(1));
    }
}
