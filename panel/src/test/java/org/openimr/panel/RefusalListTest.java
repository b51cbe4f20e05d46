package org.openimr.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.matching.offer.EveryOfferRefusal;
import org.openimr.panel.matching.offer.OfferRefusal;
import org.openimr.panel.parties.EveryPartyRefusal;
import org.openimr.panel.parties.PartyRefusal;
import org.openimr.panel.parties.intake.EntryFault;
import org.openimr.panel.register.EveryRegisterRefusal;
import org.openimr.panel.register.RegisterRefusal;
import org.openimr.panel.register.intake.ImportFault;
import org.openimr.panel.seating.EverySeatingRefusal;
import org.openimr.panel.seating.SeatingRefusal;

/** {@code docs/reviewers/refusals.md} lists every code: {@code -Dopenimr.write.docs=true} writes it anew. */
class RefusalListTest {
    private static final Path LIST =
            Path.of(System.getProperty("openimr.root", "..")).resolve("docs/reviewers/refusals.md");

    private static final List<RefusalWords> REGISTER =
            EveryRegisterRefusal.ALL.stream().map(RegisterRefusal::words).toList();
    private static final List<RefusalWords> IMPORT =
            Arrays.stream(ImportFault.values()).map(ImportFault::words).toList();
    private static final List<RefusalWords> OFFERS =
            EveryOfferRefusal.ALL.stream().map(OfferRefusal::words).toList();

    private static final List<RefusalWords> SEATS =
            EverySeatingRefusal.ALL.stream().map(SeatingRefusal::words).toList();

    private static final List<RefusalWords> PARTIES =
            EveryPartyRefusal.ALL.stream().map(PartyRefusal::words).toList();
    private static final List<RefusalWords> ENTRIES =
            Arrays.stream(EntryFault.values()).map(EntryFault::words).toList();

    private static final List<List<RefusalWords>> LISTS = List.of(REGISTER, IMPORT, OFFERS, SEATS, PARTIES, ENTRIES);

    private static String list() {
        return """
                # Why something about reviewers is refused

                The codes are permanent; one that is given up is not used again. Names, numbers, days and rules in these sentences
                are a fictional example's.
                """
                + table("The register of reviewers", REGISTER)
                + table("A file or row that is imported", IMPORT)
                + table("Offering a case, and answering an offer", OFFERS)
                + table("How a case comes to its reviewers", SEATS)
                + table("The book of parties and ties", PARTIES)
                + table("A form, file or row of parties and ties", ENTRIES);
    }

    private static String table(String title, List<RefusalWords> refusals) {
        return """

                ## %s

                | code | what happened | what to do | clause |
                | --- | --- | --- | --- |
                """.formatted(title)
                + refusals.stream()
                        .map(words -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        words.code(),
                                        words.what(),
                                        words.remedy(),
                                        words.clause().printed()))
                        .collect(Collectors.joining());
    }

    @Test
    void the_published_list_is_that_of_the_program() throws IOException {
        if (Boolean.getBoolean("openimr.write.docs")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list());
        }
        assertThat(LIST)
                .as("docs/reviewers/refusals.md is not what the program says; write it with -Dopenimr.write.docs=true")
                .content()
                .isEqualTo(list());
    }

    @Test
    void no_code_is_used_twice_and_each_list_is_in_order() {
        assertThat(LISTS.stream().flatMap(List::stream))
                .extracting(RefusalWords::code)
                .doesNotHaveDuplicates();
        for (List<RefusalWords> one : LISTS)
            assertThat(one).extracting(RefusalWords::code).isSorted();
        assertThat(OFFERS).extracting(RefusalWords::code).allMatch(code -> code.matches("PAN-1\\d\\d"));
        assertThat(SEATS).extracting(RefusalWords::code).allMatch(code -> code.matches("PAN-1\\d\\d"));
    }

    @Test
    void no_refusal_is_forgotten() {
        assertThat(EveryOfferRefusal.ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(permitted(OfferRefusal.class));
        assertThat(EveryPartyRefusal.ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(permitted(PartyRefusal.class));
        assertThat(Stream.concat(
                        EverySeatingRefusal.ALL.stream().map(Object::getClass),
                        Stream.of(SeatingRefusal.OfTheOffer.class)))
                .containsExactlyInAnyOrder(permitted(SeatingRefusal.class));
        assertThat(EveryRegisterRefusal.ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(permitted(RegisterRefusal.class));
    }

    private static Class<?>[] permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).toArray(Class<?>[]::new);
    }

    @Test
    void every_refusal_speaks_to_a_person_and_breaks_no_table() {
        assertThat(LISTS.stream().flatMap(List::stream)).allSatisfy(words -> {
            assertThat(words.what()).matches("[A-Z\"].*[A-Za-z0-9)]\\.").doesNotContain("|");
            assertThat(words.remedy()).matches("[A-Z].*[A-Za-z0-9)]\\.").doesNotContain("|");
            assertThat(words.clause().printed()).isNotBlank();
        });
    }
}
