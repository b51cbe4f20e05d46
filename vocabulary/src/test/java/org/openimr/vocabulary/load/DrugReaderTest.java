package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.MmeFactor;
import org.openimr.vocabulary.Schedule;
import org.openimr.vocabulary.Vocabulary;

/** Drugs of this test are fictional: fictamol and its like. */
class DrugReaderTest {
    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void write() {
        folder = new Folder(path)
                .file("drugs.csv", """
                        drug_name,active_ingredient
                        FICTRAM,FICTAMOL HYDROCHLORIDE
                        FICTRAM,FICTAMOL HYDROCHLORIDE
                        FICTRAM,FICTAMOL HYDROCHLORIDE; OTHERINE
                        FICTACET, OTHERINE;FICTAMOL HYDROCHLORIDE
                        EVEN,OTHERINE; FICTAMOL
                        EVEN,OTHERINE
                        SALT,NOWHERIUM CHLORIDE
                        """)
                .file("drug_classes.csv", """
                        ingredient,class,usual_dea_schedule
                        Fictamol,Opioid; Test drug,CIV
                        otherine,nsaid,none
                        thirdine,nsaid,varies
                        """)
                .file("drugs_controlled.csv", """
                        product_name,generic_name,drug,class,dea_schedule
                        FICTRAM LA,Fictamol Hydrochloride,Fictamol LA,Opioid,CIV
                        FICTACET,Otherine/fictamol Hydrochloride,Fictamol SA,Opioid,CIII
                        SLEEPINE,Sleepine,Sleepine,Benzo,CIV
                        WAKEINE,Wakeine,Wakeine,Misc,none
                        """)
                .file("opioid_mme.csv", """
                        opioid,oral_mme_factor
                        Fictamol,0.2
                        "Fictamol, transdermal patch (MCG/HR)",2.4
                        Otherine,N/A
                        """);
    }

    private Vocabulary vocabulary() {
        assertThat(folder.problems()).isEmpty();
        return folder.vocabulary();
    }

    private Drug drug(String name) {
        return vocabulary().drugs().named(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fictram", "FICTRAM", "fictamol", "Fictamol Hydrochloride", "fictram  la", "FICTRAM\nLA"})
    void a_drug_is_found_by_brand_ingredient_and_salt_in_any_case(String name) {
        assertThat(drug(name).ingredients()).containsExactly("fictamol");
        assertThat(drug(name).classes()).containsExactlyInAnyOrder("opioid", "test drug");
    }

    @Test
    void a_combination_has_the_classes_of_all_its_parts() {
        assertThat(drug("fictacet"))
                .isEqualTo(
                        new Drug("FICTACET", Set.of("fictamol", "otherine"), Set.of("opioid", "test drug", "nsaid")));
    }

    @Test
    void where_products_of_a_name_differ_most_of_them_count_and_of_equals_the_smallest() {
        assertThat(drug("fictram").ingredients()).containsExactly("fictamol");
        assertThat(drug("even").ingredients()).containsExactly("otherine");
    }

    @Test
    void of_sets_of_one_size_the_first_in_the_alphabet_counts_whatever_the_order_of_the_rows(@TempDir Path other) {
        String header = "drug_name,active_ingredient\n";
        Folder one = new Folder(other).file("drugs.csv", header + "TIE,thirdine\nTIE,otherine\n");
        assertThat(one.vocabulary().drugs().named("tie").orElseThrow().ingredients())
                .containsExactly("otherine");
        one.file("drugs.csv", header + "TIE,;otherine;\nTIE,thirdine\n");
        assertThat(one.vocabulary().drugs().named("tie").orElseThrow().ingredients())
                .containsExactly("otherine");
    }

    @Test
    void an_ingredient_that_only_the_lists_of_classes_or_of_controlled_drugs_have_is_known(@TempDir Path other) {
        new Folder(other)
                .file("drug_classes.csv", "ingredient,class\nsoleine,test drug\n")
                .file("drugs_controlled.csv", """
                        product_name,generic_name,drug,class,dea_schedule
                        RESTINE,Restol Hydrochloride,Restol,Sedative,CV
                        RESTACET,Restol Hydrochloride/otherine,Restol,Sedative,CIII
                        """);
        Vocabulary alone = new Folder(other).vocabulary();
        assertThat(alone.drugs().named("soleine"))
                .hasValue(new Drug("soleine", Set.of("soleine"), Set.of("test drug")));
        assertThat(alone.drugs().named("Restol")).hasValue(new Drug("restol", Set.of("restol"), Set.of("sedative")));
        assertThat(alone.drugs().named("restine").orElseThrow().classes()).containsExactly("sedative");
        assertThat(alone.controlled().schedules("restol")).containsExactly(Schedule.V);
    }

    @Test
    void a_salt_of_no_known_ingredient_stays_whole() {
        assertThat(drug("salt").ingredients()).containsExactly("nowherium chloride");
        assertThat(drug("Nowherium Chloride").classes()).isEmpty();
    }

    @Test
    void the_class_words_of_the_controlled_list_are_those_of_the_others() {
        assertThat(drug("sleepine").classes()).containsExactly("benzodiazepine");
        assertThat(drug("wakeine").classes()).isEmpty();
    }

    @Test
    void nobody_knows_a_drug_that_no_list_has() {
        assertThat(vocabulary().drugs().named("nothingol")).isEmpty();
        assertThat(vocabulary().controlled().schedules("nothingol")).isEmpty();
        assertThat(vocabulary().controlled().oralMme("nothingol")).isEmpty();
    }

    @Test
    void a_combination_has_the_schedule_of_its_product_and_not_of_its_part() {
        var controlled = vocabulary().controlled();
        assertThat(controlled.schedules("Fictamol")).containsExactly(Schedule.IV);
        assertThat(controlled.schedules("fictram")).containsExactly(Schedule.IV);
        assertThat(controlled.schedules("Fictacet")).containsExactly(Schedule.III);
        assertThat(controlled.schedules("otherine")).containsExactly(Schedule.NOT_SCHEDULED);
        assertThat(controlled.schedules("thirdine")).isEmpty();
    }

    @Test
    void strength_is_known_by_form_and_source() {
        assertThat(vocabulary().controlled().oralMme("FICTACET"))
                .containsExactly(
                        new MmeFactor("fictamol", "", new BigDecimal("0.2"), "opioid_mme.csv"),
                        new MmeFactor(
                                "fictamol", "transdermal patch (MCG/HR)", new BigDecimal("2.4"), "opioid_mme.csv"));
        assertThat(vocabulary().controlled().oralMme("otherine")).isEmpty();
    }

    @Test
    void a_later_folder_says_what_a_product_holds_and_on_which_schedule_it_is(@TempDir Path later) {
        new Folder(later)
                .file("drugs.csv", "drug_name,active_ingredient\nFictram,otherine\n")
                .file("drug_classes.csv", "ingredient,class,usual_dea_schedule\nfictamol,third word,CII\n");
        Vocabulary both = Folder.load(path, later).vocabulary();
        assertThat(both.drugs().named("fictram")).hasValue(new Drug("Fictram", Set.of("otherine"), Set.of("nsaid")));
        assertThat(both.controlled().schedules("fictamol")).containsExactly(Schedule.II);
        assertThat(both.drugs().named("fictamol").orElseThrow().classes()).contains("opioid", "third word");
    }

    @Test
    void values_that_cannot_be_are_refused_with_their_row() {
        folder.file("drug_classes.csv", "ingredient,class,usual_dea_schedule\nfictamol,opioid,C6\n")
                .file("opioid_mme.csv", "opioid,oral_mme_factor\nfictamol,strong\nfictamol,0\n");
        assertThat(folder.problems())
                .containsExactly(
                        "drug_classes.csv:2: VOC-VALUE: a schedule is CI to CV, none or varies, and \"C6\" is no such.",
                        "opioid_mme.csv:2: VOC-VALUE: oral_mme_factor is a number above zero or N/A, and \"strong\" is"
                                + " neither.",
                        "opioid_mme.csv:3: VOC-VALUE: oral_mme_factor is a number above zero or N/A, and \"0\" is neither.");
    }
}
