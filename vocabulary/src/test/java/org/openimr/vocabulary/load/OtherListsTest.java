package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.vocabulary.BoardCertificate;
import org.openimr.vocabulary.Expansion;
import org.openimr.vocabulary.HcpcsCode;
import org.openimr.vocabulary.Names;
import org.openimr.vocabulary.Specialty;

class OtherListsTest {
    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void clinics_come_first_then_general_lists_then_research_whatever_the_order_of_the_files() {
        folder.file("abbreviations.csv", """
                        short_form,long_form,source
                        QQQ,quick question,UMLS-LRABR
                        QQQ,quality of question,Clinic
                        QQQ,Quiet Quarter,UMLS-LRABR
                        """)
                .file(
                        "abbreviations_general.csv",
                        "short_form,long_form\nQQQ,quiet quarter\nQQQ,Quality of Question\n");
        assertThat(folder.vocabulary().abbreviations().expansions("QQQ"))
                .containsExactly(
                        new Expansion("quality of question", "abbreviations.csv"),
                        new Expansion("quiet quarter", "abbreviations_general.csv"),
                        new Expansion("quick question", "abbreviations.csv"));
    }

    @Test
    void capitals_of_a_short_form_matter() {
        folder.file("abbreviations.csv", "short_form,long_form\nQq,first\nqq,second\n");
        var abbreviations = folder.vocabulary().abbreviations();
        assertThat(abbreviations.longForms("Qq")).containsExactly("first");
        assertThat(abbreviations.longForms("qq")).containsExactly("second");
        assertThat(abbreviations.longForms("QQ")).isEmpty();
    }

    @Test
    void what_a_folder_adds_to_a_short_form_comes_after_what_is_built_in() {
        folder.file("abbreviations.csv", "short_form,long_form\nESI,extremely silly idea\n");
        assertThat(folder.vocabulary().abbreviations().longForms("ESI"))
                .containsExactly("epidural steroid injection", "extremely silly idea");
    }

    @Test
    void procedures_are_found_by_code_with_their_longest_description() {
        folder.file("hcpcs_level2.csv", """
                        code,short_description,long_description
                        E0730,Tens four lead,Transcutaneous nerve stimulator
                        e0731,Garment,
                        99213,not of this level,x
                        E0732,,
                        """).file("hcpcs_modifiers.csv", "modifier,description\nRT,Right side\nR,x\n");
        var hcpcs = folder.vocabulary().hcpcs();
        assertThat(hcpcs.withCode(" e0730 ")).hasValue(new HcpcsCode("E0730", "Transcutaneous nerve stimulator"));
        assertThat(hcpcs.withCode("E0731")).hasValue(new HcpcsCode("E0731", "Garment"));
        assertThat(hcpcs.withCode("99213")).isEmpty();
        assertThat(hcpcs.modifier("rt")).hasValue("Right side");
        assertThat(folder.problems())
                .containsExactly(
                        "hcpcs_level2.csv:4: VOC-VALUE: \"99213\" is not a code of HCPCS Level II: a letter and four digits.",
                        "hcpcs_level2.csv:5: VOC-VALUE: E0732 has no description.",
                        "hcpcs_modifiers.csv:3: VOC-VALUE: \"R\" is not a modifier of two letters or digits.");
    }

    @Test
    void boards_and_specialties_keep_their_order_and_zeros() {
        folder.file("boards.csv", """
                        board,level,certificate
                        Fictional Board,specialty,Pain
                        Fictional Board,subspecialty,Finer Pain
                        Fictional Board,expert,None
                        """).file("specialty_codes.csv", "code,specialty\n09,Pain\n01,General\n09,Again\n");
        var specialties = folder.vocabulary().specialties();
        assertThat(specialties.certificates())
                .containsExactly(
                        new BoardCertificate("Fictional Board", BoardCertificate.Level.SPECIALTY, "Pain"),
                        new BoardCertificate("Fictional Board", BoardCertificate.Level.SUBSPECIALTY, "Finer Pain"));
        assertThat(specialties.specialties())
                .containsExactly(new Specialty("09", "Pain"), new Specialty("01", "General"));
        assertThat(specialties.withCode("01")).hasValue(new Specialty("01", "General"));
        assertThat(specialties.withCode("1")).isEmpty();
        assertThat(folder.problems())
                .containsExactly(
                        "boards.csv:4: VOC-VALUE: level is specialty or subspecialty, and \"expert\" is neither.",
                        "specialty_codes.csv:4: VOC-DUPLICATE: 09 stands in this file already; the first row counts, not"
                                + " this one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "OBRIEN", "o brien", "O’Brien", "Ó-Brien"})
    void a_name_is_known_by_its_letters_alone(String name) {
        folder.file("surnames.csv", "surname\nOBRIEN\nO'Brien\n");
        assertThat(folder.vocabulary().names().surnames().contains(name)).isTrue();
        assertThat(folder.vocabulary().names().surnames().size()).isEqualTo(1);
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "OBRIE", "OBRIENN", "BRIEN"})
    void no_other_name_is_known(String name) {
        folder.file("surnames.csv", "surname\nOBRIEN\n");
        assertThat(folder.vocabulary().names().surnames().contains(name)).isFalse();
    }

    @Test
    void names_of_several_files_are_together_and_kinds_of_names_apart() {
        folder.file("surnames_census2010.csv", "surname\nEXAMPLESON\n")
                .file("surnames_census1990.csv", "surname,rank\nTESTMAN,1\n")
                .file("given_names.csv", "given_name\nFIXTURA\n")
                .file("places.csv", "name\nSan José\n")
                .file("hospitals.csv", "name\nFICTIONAL GENERAL HOSPITAL\n?!\n");
        Names names = folder.vocabulary().names();
        assertThat(names.surnames().contains("Exampleson")).isTrue();
        assertThat(names.surnames().contains("Testman")).isTrue();
        assertThat(names.surnames().contains("Fixtura")).isFalse();
        assertThat(names.given().contains("fixtura")).isTrue();
        assertThat(names.places().contains("San Jose")).isTrue();
        assertThat(names.hospitals().contains("Fictional General Hospital")).isTrue();
        assertThat(folder.problems())
                .containsExactly("hospitals.csv:3: VOC-VALUE: \"?!\" holds no letter or digit, or far too many.");
    }

    @Test
    void many_words_are_all_found_and_no_word_that_was_not_added() {
        List<String> words = IntStream.range(0, 20_000)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .toList();
        WordTable table = new WordTable();
        words.forEach(word -> assertThat(table.add(word)).isTrue());
        var frozen = table.frozen();
        assertThat(frozen.size())
                .isEqualTo(words.stream().collect(Collectors.toSet()).size());
        assertThat(words).allMatch(frozen::contains);
        assertThat(words).noneMatch(word -> frozen.contains(word + "_x9"));
        assertThat(table.add("x".repeat(255))).isTrue();
        assertThat(table.contains("X".repeat(255))).isTrue();
        assertThat(table.add("x".repeat(256))).isFalse();
        assertThat(table.contains("X".repeat(256))).isFalse();
    }
}
