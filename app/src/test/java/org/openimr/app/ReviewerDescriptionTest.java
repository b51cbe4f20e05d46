package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.determination.write.SectionComparison;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.description.Description;
import org.openimr.panel.description.PracticeClaims;
import org.openimr.panel.description.Wording;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.BoardCertification.Level;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Taxonomies;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.PartyId;

/**
 * The paragraph on the reviewer of every published letter, printed from an entry of the register. The entries are made up:
 * fictional numbers and days, with lapsed and restricted credentials among them that no letter may name.
 */
class ReviewerDescriptionTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("openimr.root", "."), "..", "shared", "corpus", "determinations");
    private static final String SECTION = "how the determination was made";
    /** Of the letters whose first page is missing. */
    private static final LocalDate SOME_DAY = LocalDate.of(2014, 8, 29);

    private static final Taxonomy TAXONOMY = Taxonomies.builtIn().taxonomy();
    private static final Map<String, String> LETTERS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            assertThat(System.getenv("CI"))
                    .as("where CI=true the corpus is required: " + FOLDER)
                    .isNull();
            Assumptions.abort("no corpus at " + FOLDER + "; real letters are not described");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).toList())
                LETTERS.put(file.getFileName().toString(), Files.readString(file));
        }
    }

    @Test
    void all_102_paragraphs_are_printed_word_for_word_from_the_register() {
        assertThat(LETTERS).hasSize(102);
        Map<String, List<?>> different = new TreeMap<>();
        LETTERS.forEach((name, text) -> {
            Determination letter = determination(text);
            List<?> differences = differences(text, letter, entry(letter).onFile());
            if (!differences.isEmpty()) different.put(name, differences);
        });
        assertThat(different).isEmpty();
    }

    @Test
    void both_wordings_are_among_them() {
        assertThat(LETTERS.values().stream()
                        .map(text -> wording(determination(text).family()))
                        .filter(Wording.LEVELS_APART::equals))
                .hasSize(4);
    }

    @Test
    void a_paragraph_differs_as_soon_as_any_credential_that_it_names_is_missing() {
        LETTERS.forEach((name, text) -> {
            Determination letter = determination(text);
            Entry entry = entry(letter);
            for (Credential named : entry.named()) {
                List<Credential> without = new ArrayList<>(entry.onFile());
                without.remove(named);
                assertThat(differences(text, letter, without))
                        .as(name + " without " + named)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void all_names_of_the_letters_mean_fields_but_one_that_is_misspelt() {
        Set<String> unknown = new HashSet<>();
        LETTERS.values()
                .forEach(text -> unknown.addAll(described(determination(text)).notKnown(TAXONOMY)));
        assertThat(unknown).containsExactly("Sports Medicinea");
    }

    /**
     * What is on file of one reviewer.
     *
     * @param named   credentials that the letter speaks of
     * @param onFile  those and others
     */
    private record Entry(List<Credential> named, List<Credential> onFile) {}

    private static Entry entry(Determination letter) {
        LocalDate day = day(letter);
        ReviewerQualifications said = letter.reviewer();
        List<Credential> named = new ArrayList<>();
        said.licensedStates().forEach(state -> named.add(license(named.size(), state(state), day)));
        said.specialties().stream()
                .filter(name -> !isProfession(name))
                .forEach(name -> named.add(certification(named.size(), name, level(name), Optional.empty(), day)));
        said.subspecialties()
                .forEach(name ->
                        named.add(certification(named.size(), name, Level.SUBSPECIALTY, Optional.empty(), day)));
        // No more than what makes the two statements true.
        LocalDate since =
                day.minusYears(said.activePracticeYearsOver().orElseThrow()).minusDays(1);
        named.add(new Practice(
                number(named.size()), since, said.hoursPerWeekAtLeast().orElseThrow(), "fiction", verification(day)));
        return new Entry(named, with(named, neverNamed(day)));
    }

    /** Some before, some after what is named. */
    private static List<Credential> with(List<Credential> named, List<Credential> others) {
        List<Credential> all = new ArrayList<>(others.subList(0, 2));
        all.addAll(named);
        all.addAll(others.subList(2, others.size()));
        return all;
    }

    private static List<Credential> neverNamed(LocalDate day) {
        return List.of(
                new License(
                        number(900),
                        UsState.AK,
                        "AK000900",
                        License.Status.UNRESTRICTED,
                        day.minusYears(8),
                        day.minusDays(1),
                        verification(day)),
                certification(901, "Nuclear Medicine", Level.SPECIALTY, Optional.of(day.minusDays(1)), day),
                new License(
                        number(902),
                        UsState.WY,
                        "WY000902",
                        License.Status.RESTRICTED,
                        day.minusYears(8),
                        day.plusYears(1),
                        verification(day)),
                certification(903, "Sleep Medicine", Level.SUBSPECIALTY, Optional.of(day.minusDays(1)), day));
    }

    private static License license(int number, UsState state, LocalDate day) {
        return new License(
                number(number),
                state,
                state + "000" + number,
                License.Status.UNRESTRICTED,
                day.minusYears(8),
                day,
                verification(day));
    }

    private static BoardCertification certification(
            int number, String name, Level level, Optional<LocalDate> expires, LocalDate day) {
        return new BoardCertification(
                number(number), "Fictional Board", name, level, day.minusYears(8), expires, verification(day));
    }

    private static CredentialId number(int number) {
        return new CredentialId(new UUID(1, number));
    }

    private static Verification verification(LocalDate day) {
        return new Verification(
                Verification.Source.ISSUER, "fictional register", day.minusMonths(3), "fictional clerk");
    }

    private static UsState state(String printed) {
        return UsState.find(printed).orElseThrow(() -> new AssertionError("no state: " + printed));
    }

    /** The letters say it in the older wording only; elsewhere the taxonomy knows what lies within something else. */
    private static Level level(String name) {
        return TAXONOMY.find(name)
                        .map(TAXONOMY::within)
                        .filter(within -> !within.isEmpty())
                        .isPresent()
                ? Level.SUBSPECIALTY
                : Level.SPECIALTY;
    }

    /** No board certifies it: the register knows it by the degree. */
    private static boolean isProfession(String name) {
        return name.equals("Chiropractor");
    }

    private static Description described(Determination letter) {
        return described(letter, entry(letter).onFile());
    }

    private static Description described(Determination letter, List<Credential> onFile) {
        boolean chiropractor = letter.reviewer().specialties().stream().anyMatch(ReviewerDescriptionTest::isProfession);
        Reviewer reviewer = new Reviewer(
                new ReviewerId(new UUID(2, 1)),
                new PartyId("fictional person"),
                chiropractor ? Degree.CHIROPRACTOR : Degree.DOCTOR_OF_MEDICINE,
                Set.of(),
                new Capacity(1, 1),
                List.of(),
                onFile);
        return Description.of(reviewer, day(letter), wording(letter.family()), PracticeClaims.observed());
    }

    private static Wording wording(Family family) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED -> Wording.LEVELS_APART;
            case DWC_MAXIMUS_2015_CREDENTIALS, DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW -> Wording.ONE_LIST;
        };
    }

    private static LocalDate day(Determination letter) {
        return letter.dates().decisionDate().orElse(SOME_DAY);
    }

    private static Determination determination(String text) {
        if (DeterminationReader.read(text) instanceof Reading.Read read) return read.determination();
        throw new AssertionError("not read as a determination: " + text);
    }

    /** Of the letter's own paragraph and the one printed from the register. */
    private static List<?> differences(String text, Determination letter, List<Credential> onFile) {
        Description description = described(letter, onFile);
        ReviewerQualifications qualifications = new ReviewerQualifications(
                description.licensedStates().stream().map(UsState::printed).toList(),
                description.specialties(),
                description.subspecialties(),
                description.activePracticeYearsOver(),
                description.hoursPerWeekAtLeast());
        Determination again = new Determination(
                letter.family(),
                letter.caseNumber(),
                letter.dates(),
                letter.priority(),
                qualifications,
                letter.summary(),
                letter.issues());
        return SectionComparison.of(text, DeterminationWriter.text(again)).sections().stream()
                .filter(section -> section.name().equals(SECTION))
                .findFirst()
                .orElseThrow()
                .differences();
    }
}
