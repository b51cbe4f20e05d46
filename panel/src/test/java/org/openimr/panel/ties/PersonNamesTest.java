package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.ties.Fictional.person;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.panel.ties.NameMatch.Bend;

class PersonNamesTest {
    private static final PersonNames NAMES = new PersonNames(Nicknames.usual(), 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana | Quill | ANA | quill |",
                "José María | Núñez | Jose Maria | Nunez |",
                "Sean | O'Quill | Sean | O’QUILL |",
                "Sean | O Quill | Sean | OQuill |",
                "Sean | Mac Quill | Sean | MacQuill |",
                "Mary Ann | Quill | Maryann | Quill |",
                "Mary-Ann | Quill | Mary Ann | Quill |",
                "Ana | Quill-Fenn | Ana | Quill Fenn |",
                "Dr. Ana | Quill, M.D. | Ana | Quill |",
                "Dr | Quill | Dr | Quill |",
                "Ana | Quill, Jr. | Ana | Quill JR |",
                "Ana Jr. | Quill | Ana | Quill Junior |",
                "Ana | Quill | Ana | Quill Jr. |",
                "Ana B. | Quill | Ana | Quill |",
                "Ana B. | Quill | Ana Beth | Quill |",
                "Robert | Quill | Bob | Quill | NICKNAME",
                "Bob | Quill | Rob | Quill | NICKNAME",
                "A. | Quill | Ana | Quill | INITIAL",
                "A B | Quill | Ana Beth | Quill | INITIAL",
                "James Robert | Quill | Robert | Quill | MIDDLE_NAME",
                "J. Robert | Quill | Robert | Quill | MIDDLE_NAME",
                "Benjamin | Quill | Benjmain | Quill | GIVEN_ERROR",
                "Ana | de la Quill | Ana | Quill | FAMILY_PART",
                "Ana | Quill-Fenn | Ana | Fenn | FAMILY_PART",
                "Ana | Quill Fenn | Ana | Fenn-Quill | FAMILY_PART",
                "Ana | Quilling | Ana | Quiling | FAMILY_ERROR",
                "Ana Quill | Fenn | Ana | Quill | MAIDEN_NAME",
                "Quill | Ana | Ana | Quill | SWAPPED",
                "Quill | Ana | Ana Beth | Quill | SWAPPED",
                "Quill Fenn | Ana | Ana | Quill-Fenn | SWAPPED",
                "Bob | Quilling | Robert | Quiling | NICKNAME FAMILY_ERROR",
            })
    void variants_of_one_name(
            String given, String family, String otherGiven, String otherFamily, @Nullable String bends) {
        Set<Bend> expected = bends == null
                ? Set.of()
                : Pattern.compile(" ").splitAsStream(bends).map(Bend::valueOf).collect(Collectors.toSet());
        assertThat(match(given, family, otherGiven, otherFamily)).contains(new NameMatch(expected));
        assertThat(match(otherGiven, otherFamily, given, family)).contains(new NameMatch(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana | Quill | Ana | Fenn",
                "Ana | Quill | Beth | Quill",
                "Ana | Quill Jr. | Ana | Quill Sr.",
                "Ana | Quill II | Ana | Quill III",
                "Ana | Quill | Ama | Quill", // short
                "Daniel | Quill | Daniela | Quill", // another name
                "Michaela | Quill | Michaele | Quill", // last letter
                "Benjamin | Quill | Venjamin | Quill", // first letter
                "Ana | Quills | Ana | Quill", // five letters
                "Ana | Willing | Ana | Billing", // first letter
                "Ana Beth | Quill | Ana Carla | Quill",
                "Ana B. | Quill | Ana C. | Quill",
                "A. | Quill | Beth | Quill",
                "Christine | Quill | Christopher | Quill",
                "'' | Quill | '' | Quill",
                "Ana | Quill-Fenn | Ana | Quill-Moss", // two double names
                "Ana | de la | Ana | Quill",
                "Ana | Li | Ana | Li Fenn", // two letters are no part to be known by
                "Ana Li | Fenn | Ana | Li",
                "Quill | Beth | Ana | Quill",
                "Al Bo | Quill | Bo | Quill" // two letters are no name to go by
            })
    void names_of_two_people(String given, String family, String otherGiven, String otherFamily) {
        assertThat(match(given, family, otherGiven, otherFamily)).isEmpty();
        assertThat(match(otherGiven, otherFamily, given, family)).isEmpty();
    }

    private static Optional<NameMatch> match(String given, String family, String otherGiven, String otherFamily) {
        return NAMES.match(
                PersonName.of(person("one", given, family)), PersonName.of(person("other", otherGiven, otherFamily)));
    }
}
