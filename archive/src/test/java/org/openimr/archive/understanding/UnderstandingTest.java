package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.archive.Fictional;
import org.openimr.archive.understanding.NamedCriterion.Standing;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.BodyPart;
import org.openimr.vocabulary.Abbreviations;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

class UnderstandingTest {
    @Test
    void a_drug_has_ingredients_class_strength_quantity_and_refills() {
        UnderstoodItem item = Asked.heading("Hydrocodone/APAP 10/325mg #120 with 2 refills");
        assertThat(item.drugs()).singleElement().satisfies(drug -> {
            assertThat(drug.ingredients()).containsExactlyInAnyOrder("hydrocodone", "acetaminophen");
            assertThat(drug.classes()).contains("opioid");
            assertThat(drug.strength().orElseThrow().value()).hasToString("10-325 mg");
        });
        assertThat(Asked.quantity(item)).isEqualTo("120 PIECES");
        assertThat(item.refills().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void brand_and_generic_name_side_by_side_are_one_drug() {
        assertThat(Asked.heading("Meloxicam (Mobic) 7.5mg #30").drugs()).hasSize(1);
        assertThat(Asked.heading("Naproxen 500mg, Omeprazole 20mg").drugs()).hasSize(2);
    }

    @Test
    void every_drug_of_a_compound_has_its_own_strength() {
        UnderstoodItem item = Asked.heading("Flurbiprofen 20%, Baclofen 5%, Menthol 2% in cream base 180g");
        assertThat(item.drugs())
                .extracting(drug -> drug.strength().orElseThrow().value().toString())
                .containsExactly("20%", "5%", "2%");
        assertThat(Asked.quantity(item)).isEqualTo("180 GRAMS");
    }

    @Test
    void without_any_loaded_drugs_our_own_list_classes_them() {
        Vocabulary none = Vocabulary.of(
                new Edition("none", "0", "0"), _ -> List.of(), _ -> Optional.empty(), new NoAbbreviations());
        UnderstoodItem item =
                Understanding.of(none).of(Asked.letter("Norco 5/325mg #60")).getFirst();
        assertThat(Asked.category(item)).isEqualTo("drug/opioid/short-acting");
    }

    private static final class NoAbbreviations implements Abbreviations {
        @Override
        public List<String> longForms(String shortForm) {
            return List.of();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Physical therapy 2 times a week for 6 weeks|12 VISITS|RECKONED",
                "Physical therapy 12 visits, 2 times a week for 6 weeks|12 VISITS|STATED",
                "Physical therapy 10 visits, 2 times a week for 6 weeks|10 VISITS|DOUBTFUL",
                "Acupuncture 1 to 2 times per week for 4 weeks|4-8 VISITS|RECKONED",
                "Physical therapy 2 x 6|12 VISITS|RECKONED",
                "Home nurse, 1-2 visits|1-2 VISITS|STATED",
            })
    void it_is_said_whether_a_number_is_stated_or_reckoned(String heading, String quantity, Certainty certainty) {
        UnderstoodItem item = Asked.heading(heading);
        assertThat(Asked.quantity(item)).isEqualTo(quantity);
        assertThat(item.quantity().orElseThrow().certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MRI of the lumbar spine, 1.5 Tesla|-",
                "Physical therapy (unspecified quantity)|-",
                "Physical therapy 3 times per week for 90 days|-",
                "3-phase bone scan|-",
                "Lumbar fusion with a stay of 2 days|-",
                "Norco 10/325mg|-",
            })
    void a_number_of_something_else_is_no_quantity(String heading, String none) {
        assertThat(Asked.quantity(Asked.heading(heading))).isEqualTo(none);
    }

    @Test
    void a_level_of_the_spine_names_its_part_and_says_how() {
        UnderstoodItem item = Asked.heading("Right L4-5 transforaminal epidural steroid injection");
        assertThat(item.places().levels())
                .extracting(one -> one.value().toString())
                .containsExactly("L4", "L5");
        assertThat(item.places().parts()).singleElement().satisfies(part -> {
            assertThat(part.value()).isEqualTo(BodyPart.LOW_BACK);
            assertThat(part.from().rule()).isEqualTo(Rule.PART_OF_LEVEL);
            assertThat(part.certainty()).isEqualTo(Certainty.RECKONED);
        });
    }

    @Test
    void the_back_without_a_region_is_a_doubt() {
        assertThat(Asked.heading("Back brace").places().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.certainty()).isEqualTo(Certainty.DOUBTFUL));
    }

    @Test
    void what_the_remaining_portion_leaves_out_is_taken_from_the_request_and_says_so() {
        Determination letter = Fictional.letter(7020)
                .upheld("Acupuncture for the left knee 12 visits was the original request", "None.")
                .but(issue -> new Issue(
                        issue.number(),
                        issue.service(),
                        Optional.of("Acupuncture 6 visits"),
                        issue.decision(),
                        issue.claimsAdministratorBasis(),
                        issue.reviewerBasis(),
                        issue.rationale(),
                        issue.dependsOn()))
                .published()
                .determination();
        UnderstoodItem item = Asked.UNDERSTANDING.of(letter).getFirst();
        assertThat(Asked.quantity(item)).isEqualTo("6 VISITS");
        assertThat(item.places().parts()).singleElement().satisfies(part -> {
            assertThat(part.value()).isEqualTo(BodyPart.KNEE);
            assertThat(part.from().rule()).isEqualTo(Rule.PART_OF_REQUEST);
        });
    }

    @Test
    void a_second_service_of_the_heading_is_named_besides() {
        UnderstoodItem item = Asked.heading("TENS unit and MRI of the lumbar spine");
        assertThat(Asked.category(item)).isEqualTo("imaging/mri");
        assertThat(item.alsoNamed()).extracting(one -> one.value().id()).containsExactly("equipment/stimulator/tens");
    }

    @Test
    void a_rationale_names_what_was_missing_and_what_was_met() {
        UnderstoodItem item = Asked.UNDERSTANDING
                .of(Fictional.letter(7021)
                        .upheld(
                                "MRI of the left knee",
                                "Guidelines state that there should be no evidence of infection. There is no documentation of"
                                        + " conservative care. The patient has failed physical therapy. A red flag, if there"
                                        + " is no evidence of one, is no reason. There is no evidence that he has failed rest."
                                        + " The notes have failed to document a fall. Examination revealed no evidence of swelling.")
                        .published()
                        .determination())
                .getFirst();
        assertThat(item.criteria())
                .extracting(Derived::value)
                .containsExactly(
                        new NamedCriterion(Standing.MISSING, "conservative care"),
                        new NamedCriterion(Standing.MET, "physical therapy"),
                        new NamedCriterion(Standing.MISSING, "he has failed rest"),
                        new NamedCriterion(Standing.MISSING, "a fall"),
                        new NamedCriterion(Standing.MISSING, "swelling"));
    }

    @Test
    void a_printed_code_is_stated_and_a_likely_one_is_a_doubt() {
        List<NamedDiagnosis> diagnoses =
                diagnosed("lumbar disc displacement (722.10)", "low back pain", "a blue thumb");
        assertThat(diagnoses.get(0).codes()).singleElement().satisfies(code -> {
            assertThat(code.value().code()).isEqualTo("722.10");
            assertThat(code.certainty()).isEqualTo(Certainty.STATED);
        });
        assertThat(diagnoses.get(1).codes())
                .allSatisfy(code -> assertThat(code.certainty()).isEqualTo(Certainty.DOUBTFUL));
        assertThat(diagnoses.get(2).codes()).isEmpty();
    }

    @Test
    void a_code_that_no_list_knows_is_kept_as_a_doubt() {
        assertThat(diagnosed("something odd (799.77)").getFirst().codes())
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.value().title()).isEmpty();
                    assertThat(code.certainty()).isEqualTo(Certainty.DOUBTFUL);
                });
    }

    private static List<NamedDiagnosis> diagnosed(String... words) {
        Determination letter = Asked.letter("X-ray of the left foot");
        Determination with = new Determination(
                letter.family(),
                letter.caseNumber(),
                letter.dates(),
                letter.priority(),
                letter.reviewer(),
                new ClinicalCaseSummary("Fictional.", letter.summary().patient(), List.of(words), Optional.empty()),
                letter.issues());
        return Asked.UNDERSTANDING.of(with).getFirst().diagnoses();
    }

    @Test
    void the_tree_names_a_broad_category_for_every_node_and_stands_under_its_parents() {
        ServiceTree tree = ServiceTree.builtIn();
        assertThat(tree.categories()).hasSizeGreaterThan(150);
        for (ServiceCategory category : tree.categories()) {
            assertThat(tree.pathTo(category)).last().isEqualTo(category);
            category.parent().ifPresent(parent -> assertThat(tree.at(parent)).isPresent());
        }
        assertThat(tree.at("drug/opioid/long-acting").orElseThrow().broad()).isEqualTo(BroadCategory.PHARMACEUTICALS);
        assertThat(tree.at("therapy/psychotherapy").orElseThrow().broad()).isEqualTo(BroadCategory.BEHAVIORAL_HEALTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b;B;OTHER;1;-;b|the node above a/b must stand before it",
                "a;A;-;1;-;a|there is no node above to take it from",
                "a;A;NOTHING;1;-;a|line 1",
                "a;A;OTHER;many;-;a|line 1",
                "a;A;OTHER;1;-;@b|there is no set @b",
                "a;A;OTHER;1|needs 6 columns",
                "A;A;OTHER;1;-;a|not a path of a service",
            })
    void a_damaged_tree_is_refused_with_the_line(String line, String message) {
        assertThatThrownBy(() -> ServiceTree.read("tree.tsv", line.replace(';', '\t')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tree.tsv, line 1")
                .hasMessageContaining(message);
    }

    @Test
    void another_tree_is_another_edition() {
        ServiceTree other = ServiceTree.read("small.tsv", "animal\tAnimals\tOTHER\t1\t-\telephant*");
        Vocabulary vocabulary = Vocabularies.builtIn().vocabulary();
        Understanding understanding = Understanding.of(vocabulary, other);
        assertThat(Asked.category(
                        understanding.of(Asked.letter("Blue elephants")).getFirst()))
                .isEqualTo("animal");
        assertThat(understanding.edition()).isNotEqualTo(Asked.UNDERSTANDING.edition());
    }

    @Test
    void codes_of_rules_are_one_each() {
        assertThat(Set.of(Rule.values())).extracting(Rule::code).doesNotHaveDuplicates();
    }
}
