package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.vocabulary.BoardCertificate;
import org.openimr.vocabulary.BoardCertificate.Level;
import org.openimr.vocabulary.load.FolderUnreadable;
import org.openimr.vocabulary.load.Vocabularies;

/** The boards of the small examples are fictional. */
class TaxonomiesTest {
    private static final Taxonomy BUILT_IN = Taxonomies.builtIn().taxonomy();
    private static final List<BoardCertificate> CERTIFICATES = List.of(
            new BoardCertificate("Board of Bells", Level.SUBSPECIALTY, "Chimes"),
            new BoardCertificate("Board of Bells", Level.SPECIALTY, "Bells & Gongs"),
            new BoardCertificate("Board of Bells", Level.SPECIALTY, "Carillons"),
            new BoardCertificate("Board of Clocks", Level.SPECIALTY, "Clocks"),
            new BoardCertificate("Board of Clocks", Level.SUBSPECIALTY, "Chimes"),
            new BoardCertificate("Board of Towers", Level.SUBSPECIALTY, "Clocks"),
            new BoardCertificate("Board of Towers", Level.SPECIALTY, "Bells and gongs"));

    private static Taxonomies.Read read(String fields, String names, String nearness) {
        return Taxonomies.of(
                CERTIFICATES,
                new FieldLists(
                        new ListText("fields.csv", "field,grade\n" + fields),
                        new ListText("names.csv", "name,field,grade\n" + names),
                        new ListText("nearness.csv", "field,relation,other,grade\n" + nearness)));
    }

    private static Field field(Taxonomy taxonomy, String name) {
        return taxonomy.find(name).orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void a_subspecialty_lies_within_every_specialty_of_each_of_its_boards() {
        Taxonomy taxonomy = read("", "", "").taxonomy();
        assertThat(taxonomy.within(field(taxonomy, "Chimes")))
                .containsExactlyInAnyOrder(new Field("Bells & Gongs"), new Field("Carillons"), new Field("Clocks"));
        assertThat(taxonomy.within(field(taxonomy, "Carillons"))).isEmpty();
    }

    @Test
    void what_a_board_certifies_on_both_levels_does_not_lie_within_itself() {
        Taxonomy taxonomy = Taxonomies.of(
                        List.of(
                                new BoardCertificate("Board of Bells", Level.SPECIALTY, "Chimes"),
                                new BoardCertificate("Board of Bells", Level.SUBSPECIALTY, "Chimes")),
                        FieldLists.builtIn())
                .taxonomy();
        assertThat(taxonomy.within(new Field("Chimes"))).isEmpty();
    }

    @Test
    void what_two_boards_spell_differently_is_one_field_by_the_first_spelling() {
        Taxonomies.Read read = read("", "", "");
        assertThat(read.taxonomy().fields())
                .containsExactly(
                        new Field("Bells & Gongs"), new Field("Carillons"), new Field("Chimes"), new Field("Clocks"));
        assertThat(read.unused()).isEmpty();
    }

    @Test
    void lists_add_fields_names_and_nearness() {
        Taxonomies.Read read = read(
                "Whistles,D\n", "Whistling,Whistles,D\nBelfries,Bells and Gongs,O\n", "Belfries,near,Whistling,D\n");
        Taxonomy taxonomy = read.taxonomy();
        assertThat(read.unused()).isEmpty();
        assertThat(taxonomy.find("whistling")).contains(new Field("Whistles"));
        assertThat(taxonomy.nearness(new Field("Bells & Gongs"), new Field("Whistles")))
                .isEqualTo(Nearness.NEAR);
        assertThat(taxonomy.nearness(new Field("Clocks"), new Field("Whistles")))
                .isEqualTo(Nearness.FAR);
    }

    @Test
    void a_list_can_say_what_lies_within_what() {
        Taxonomy taxonomy =
                read("Whistles,D\n", "", "Whistles,within,Clocks,D\n").taxonomy();
        assertThat(taxonomy.within(new Field("Whistles"))).containsExactly(new Field("Clocks"));
    }

    @Test
    void lines_that_contradict_others_are_not_used_and_named() {
        Taxonomies.Read read = read(
                "Clocks,D\n?!,D\n",
                "Ticking,Astrology,D\nChimes,Clocks,D\nTicking,Clocks,D\nTicking,Carillons,D\n",
                "Clocks,near,Astrology,D\nClocks,beside,Chimes,D\nClocks,near,clocks,D\nClocks,near,Carillons,D\n");
        assertThat(read.unused().stream().map(UnusedLine::printed))
                .containsExactly(
                        "fields.csv:2: \"Clocks\" is there already, as Clocks",
                        "fields.csv:3: \"?!\" holds no letter and no digit",
                        "names.csv:2: no field is called \"Astrology\"; add it to the fields or mend its name",
                        "names.csv:3: \"Chimes\" is a name already, of Chimes",
                        "names.csv:5: \"Ticking\" is a name already, of Clocks",
                        "nearness.csv:2: no field is called \"Astrology\"; add it to the fields or mend its name",
                        "nearness.csv:3: a relation is within or near, and not \"beside\"",
                        "nearness.csv:4: Clocks is itself, neither within itself nor near");
        assertThat(read.taxonomy().find("Ticking")).contains(new Field("Clocks"));
        assertThat(read.taxonomy().nearness(new Field("Clocks"), new Field("Carillons")))
                .isEqualTo(Nearness.NEAR);
    }

    @Test
    void the_edition_changes_with_any_list_and_any_certificate() {
        assertThat(List.of(
                        read("", "", "").edition(),
                        read("Whistles,D\n", "", "").edition(),
                        read("", "Ticking,Clocks,D\n", "").edition(),
                        read("", "", "Clocks,near,Chimes,D\n").edition(),
                        Taxonomies.of(CERTIFICATES.subList(0, 4), FieldLists.builtIn())
                                .edition(),
                        Taxonomies.builtIn().edition()))
                .doesNotHaveDuplicates();
        assertThat(read("", "", "").edition()).isEqualTo(read("", "", "").edition());
        assertThat(read("", "", "").edition().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void every_line_that_the_program_brings_along_can_be_used() {
        assertThat(Taxonomies.builtIn().unused()).isEmpty();
        assertThat(BUILT_IN.fields()).hasSizeGreaterThan(60);
    }

    @Test
    void and_with_the_public_list_of_certificates_too() throws FolderUnreadable {
        Path folder = Path.of(System.getProperty("openimr.root", "."), "..", "shared", "vocabulary");
        boolean there = Files.isDirectory(folder);
        if (!there && Boolean.parseBoolean(System.getenv("CI")))
            throw new AssertionError("The public vocabularies are missing: " + folder.normalize());
        assumeTrue(there, "no public vocabularies at " + folder.normalize());
        Taxonomies.Read read =
                Taxonomies.of(Vocabularies.load(List.of(folder)).vocabulary().specialties());
        assertThat(read.unused()).isEmpty();
        // What the program brings along is part of the public list, so that no field changes its name with it.
        assertThat(read.taxonomy().fields()).containsAll(BUILT_IN.fields()).hasSizeGreaterThan(130);
    }

    @ParameterizedTest
    @CsvSource({
        "Orthopedic Surgery, Orthopaedic Surgery",
        "PM&R, Physical Medicine and Rehabilitation",
        "Physical Medicine & Rehabilitation, Physical Medicine and Rehabilitation",
        "Pain Management, Pain Medicine",
        "Family Practice, Family Medicine",
        "Hospice & Palliative Medicine, Hospice and Palliative Medicine",
        "Hand Surgery, Surgery of the Hand",
        "Public Health & General Preventive Medicine, Public Health and General Preventive Medicine",
        "Chiropractor, Chiropractic",
        "Clinical Psychologist, Psychology",
        "Podiatric Surgery, Podiatry",
        "Oral Surgery, Oral and Maxillofacial Surgery",
        "Optometrist, Optometry"
    })
    void names_of_letters_and_of_speech_mean_one_field(String name, String field) {
        assertThat(BUILT_IN.find(name)).contains(new Field(field));
    }

    @ParameterizedTest
    @CsvSource({
        "Pain Medicine, Anesthesiology, WITHIN",
        "Pain Medicine, Physical Medicine and Rehabilitation, WITHIN",
        "Occupational Medicine, Preventive Medicine, WITHIN",
        "Orthopaedic Surgery, Neurological Surgery, NEAR",
        "Psychology, Psychiatry, NEAR",
        "Chiropractic, Orthopaedic Surgery, FAR",
        "Psychiatry, Neurology, FAR",
        "Pain Medicine, Orthopaedic Surgery, FAR"
    })
    void fields_are_as_near_as_the_lists_say(String one, String other, Nearness nearness) {
        assertThat(BUILT_IN.nearness(field(BUILT_IN, one), field(BUILT_IN, other)))
                .isEqualTo(nearness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Astrology", "Medicine", ""})
    void what_no_list_knows_is_not_found(String name) {
        assertThat(BUILT_IN.find(name)).isEmpty();
    }
}
