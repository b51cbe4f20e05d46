package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.archive.Fictional;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.BodyPart;

class ItemTraitsTest {
    @Test
    void service_part_level_and_side_are_told_apart() {
        ItemTraits item = Asked.service("Left L4-5 facet block");
        assertThat(item.of(Kind.SERVICE)).extracting(Trait::value).containsExactly("block", "facet");
        assertThat(item.of(Kind.LEVEL)).extracting(Trait::value).containsExactly("L4", "L5");
        assertThat(item.of(Kind.SIDE)).extracting(Trait::value).containsExactly("LEFT");
        assertThat(item.bodyParts()).containsExactly(BodyPart.LOW_BACK);
    }

    @Test
    void what_is_still_disputed_counts_and_not_what_was_authorized() {
        Fictional partly = Fictional.letter(1)
                .upheld("Therapy and a brace", "No.")
                .but(item -> new Issue(
                        item.number(),
                        item.service(),
                        Optional.of("A brace"),
                        item.decision(),
                        item.claimsAdministratorBasis(),
                        item.reviewerBasis(),
                        item.rationale(),
                        OptionalInt.empty()));
        assertThat(Asked.of(partly).of(Kind.SERVICE)).extracting(Trait::value).containsExactly("brace");
    }

    @Test
    void the_words_of_the_diagnoses_are_the_letters_and_so_every_items() {
        Determination plain =
                Fictional.letter(1).upheld("Brace", "No.").published().determination();
        Determination letter = new Determination(
                plain.family(),
                plain.caseNumber(),
                plain.dates(),
                plain.priority(),
                plain.reviewer(),
                new ClinicalCaseSummary("", plain.summary().patient(), List.of("Knee sprain"), Optional.empty()),
                plain.issues());
        ItemTraits item = ItemTraits.of(letter, letter.issues().getFirst(), Asked.UNDERSTANDING);
        assertThat(item.of(Kind.DIAGNOSIS)).extracting(Trait::value).containsExactly("knee", "sprain");
        assertThat(item.bodyParts()).isEmpty();
    }

    @Test
    void a_guideline_section_is_the_same_in_another_edition_and_on_other_pages() {
        assertThat(GuidelineSections.of(cited("MTUS", "Chronic Pain", 2009, "Opioids, dosing", "86")))
                .isEqualTo(Map.of("mtus/opioids dosing", "MTUS Opioids, dosing"));
        assertThat(GuidelineSections.of(cited("MTUS", "Chronic Pain", 2016, "OPIOIDS - DOSING", "12"))
                        .keySet())
                .containsExactly("mtus/opioids dosing");
    }

    @Test
    void a_source_without_a_section_stands_as_its_title_and_the_claims_administrators_does_not_count() {
        ItemTraits item = Asked.of(Fictional.letter(1).upheld("Brace", "No.", Fictional.outside("Knee Chapter")));
        assertThat(item.of(Kind.GUIDELINE)).extracting(Trait::value).containsExactly("odg/knee chapter");
    }

    @Test
    void why_an_item_is_near_is_said_in_the_words_of_the_one_asked_about() {
        SharedTraits why = SharedTraits.of(Asked.service("Injections, L4-5"), Asked.service("injection at L5-S1"));
        assertThat(why.of(Kind.SERVICE)).containsExactly("Injections");
        assertThat(why.of(Kind.LEVEL)).containsExactly("L5");
        assertThat(why.of(Kind.PART)).containsExactly("low back");
        assertThat(why.of(Kind.SIDE)).isEmpty();
    }

    @Test
    void a_trait_has_a_value_and_a_long_one_a_short_key() {
        assertThatThrownBy(() -> new Trait(Kind.SERVICE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Trait(Kind.GUIDELINE, "g".repeat(500)).key())
                .hasSize(200)
                .startsWith("g:g");
    }

    private static Basis cited(String source, String title, int year, String section, String page) {
        return new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        title,
                        List.of(new Source(
                                source,
                                Optional.of(title),
                                OptionalInt.of(year),
                                OptionalInt.empty(),
                                List.of(section),
                                List.of(page))))),
                Optional.empty());
    }
}
