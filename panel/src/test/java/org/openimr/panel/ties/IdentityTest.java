package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.ties.Fictional.BORN;
import static org.openimr.panel.ties.Fictional.HARBOR;
import static org.openimr.panel.ties.Fictional.address;
import static org.openimr.panel.ties.Fictional.at;
import static org.openimr.panel.ties.Fictional.born;
import static org.openimr.panel.ties.Fictional.number;
import static org.openimr.panel.ties.Fictional.organization;
import static org.openimr.panel.ties.Fictional.person;
import static org.openimr.panel.ties.Fictional.with;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.LICENSE;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.NPI;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.TAX;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.panel.During;
import org.openimr.panel.ties.Likeness.Certain;
import org.openimr.panel.ties.Likeness.Different;
import org.openimr.panel.ties.Likeness.Likely;
import org.openimr.panel.ties.Likeness.NotEnough;
import org.openimr.panel.ties.Party.Organization;
import org.openimr.panel.ties.Party.Person;

class IdentityTest {
    private static final Identity IDENTITY = Fictional.identity();
    private static final Person ANA = person("Ana", "Quill");
    private static final LocalDate OTHER_DAY = BORN.plusDays(1);

    private static Likeness compare(Party one, Party other) {
        Likeness likeness = IDENTITY.compare(one, other);
        assertThat(IDENTITY.compare(other, one)).isEqualTo(likeness);
        return likeness;
    }

    @Test
    void a_name_alone_is_never_enough() {
        assertThat(compare(ANA, ANA)).isEqualTo(new NotEnough("the same name"));
        assertThat(compare(ANA, person("Beth", "Fenn"))).isEqualTo(new NotEnough(""));
        assertThat(compare(born(BORN, ANA), at(HARBOR, ANA)).joins()).isEmpty();
    }

    @Test
    void the_same_number_is_the_same_person_whatever_the_name() {
        Person beth = person("Beth", "Fenn");
        assertThat(compare(with(ANA, number(LICENSE, "CAG12345")), with(beth, number(LICENSE, "CAG12345"))))
                .isEqualTo(new Certain("the same license CAG12345"));
        assertThat(compare(with(ANA, number(NPI, "1000000001")), with(beth, number(NPI, "1000000001"))))
                .isEqualTo(new Certain("the same NPI 1000000001"));
        assertThat(compare(with(ANA, number(TAX, "991")), with(beth, number(TAX, "991"))))
                .isEqualTo(new Certain("the same tax number"));
        assertThat(compare(with(ANA, number(NPI, "991")), with(beth, number(TAX, "991"))))
                .isEqualTo(new NotEnough(""));
    }

    @Test
    void another_number_of_the_same_register_is_another_person() {
        Person ana = born(BORN, at(HARBOR, ANA));
        assertThat(compare(with(ana, number(LICENSE, "CAG12345")), with(ana, number(LICENSE, "CAG12346"))))
                .isEqualTo(new Different("another license of CA"));
        assertThat(compare(with(ana, number(NPI, "1")), with(ana, number(NPI, "2"))))
                .isEqualTo(new Different("another NPI"));
        assertThat(compare(with(ana, number(TAX, "1")), with(ana, number(TAX, "2"))))
                .isEqualTo(new Different("another tax number"));
        assertThat(compare(
                        with(ana, number(NPI, "1"), number(TAX, "7")), with(ana, number(NPI, "1"), number(TAX, "8"))))
                .as("one equal and one other number")
                .isEqualTo(new Different("another tax number"));
    }

    @Test
    void licenses_of_two_states_are_no_two_people_and_one_shared_of_several_is_enough() {
        Person ana = born(BORN, ANA);
        assertThat(compare(with(ana, number(LICENSE, "CAG12345")), with(ana, number(LICENSE, "NVG12345"))))
                .isInstanceOf(Likely.class);
        assertThat(compare(
                        with(ANA, number(LICENSE, "CAG1"), number(LICENSE, "CAA2")),
                        with(ANA, number(LICENSE, "CAA2"))))
                .isEqualTo(new Certain("the same license CAA2"));
        assertThat(compare(with(ANA, number(LICENSE, "7")), with(ANA, number(LICENSE, "7"))))
                .isEqualTo(new Certain("the same license 7"));
    }

    @Test
    void another_birth_date_is_another_person_even_with_the_same_number() {
        Person ana = with(at(HARBOR, ANA), number(NPI, "1"));
        assertThat(compare(born(BORN, ana), born(OTHER_DAY, ana))).isEqualTo(new Different("another birth date"));
    }

    @Test
    void a_name_and_a_birth_date_are_likely_one_person() {
        assertThat(compare(born(BORN, ANA), born(BORN, ANA)))
                .isEqualTo(new Likely("the same name and the same birth date"));
        assertThat(compare(
                        born(BORN, at(HARBOR, person("Bob", "Quilling"))),
                        born(BORN, at(HARBOR, person("Robert", "Quiling")))))
                .isEqualTo(new Likely("a name that differs only by a short given name and a letter of the family name,"
                        + " the same birth date and the same address at the same time"));
        assertThat(compare(born(BORN, person("Benjamin", "Quill")), born(BORN, person("Benjmain", "Quill"))))
                .isInstanceOf(Likely.class);
    }

    @Test
    void a_name_and_an_address_at_the_same_time_are_likely_one_person() {
        assertThat(compare(at(HARBOR, ANA), at(HARBOR, ANA)))
                .isEqualTo(new Likely("the same name and the same address at the same time"));
        assertThat(compare(at(HARBOR, person("A.", "Quill")), at(HARBOR, ANA))).isInstanceOf(Likely.class);
    }

    @Test
    void at_one_address_names_are_not_enough_that_families_have() {
        assertThat(compare(at(HARBOR, person("Benjamin", "Quill")), at(HARBOR, person("Benjmain", "Quill"))))
                .isInstanceOf(NotEnough.class);
        assertThat(compare(at(HARBOR, person("James Robert", "Quill")), at(HARBOR, person("Robert", "Quill"))))
                .isInstanceOf(NotEnough.class);
        assertThat(compare(at(HARBOR, person("B.", "Quilling")), at(HARBOR, person("Beth", "Quiling"))))
                .as("two differences")
                .isInstanceOf(NotEnough.class);
    }

    @Test
    void father_and_son_are_two() {
        Person father = at(HARBOR, person("Abel", "Quill"));
        Person son = at(HARBOR, person("Abel", "Quill Jr."));
        Person senior = at(HARBOR, person("Abel", "Quill Sr."));
        assertThat(compare(senior, son)).isEqualTo(new Different("another of Jr. and Sr."));
        assertThat(compare(father, son)).isEqualTo(new NotEnough("the same name"));
        assertThat(compare(born(BORN, father), born(BORN, son))).isInstanceOf(Likely.class);
        assertThat(compare(with(father, number(NPI, "1")), with(son, number(NPI, "1"))))
                .isInstanceOf(Certain.class);
    }

    @Test
    void a_person_who_took_another_name_is_known_by_birth_date_and_address_together() {
        Person before = person("Ana", "Quill");
        Person after = person("Ana", "Fenn");
        assertThat(compare(born(BORN, at(HARBOR, before)), born(BORN, at(HARBOR, after))))
                .isEqualTo(new Likely("the same given name, the same birth date and the same address at the same time"
                        + " under another name"));
        assertThat(compare(born(BORN, at(HARBOR, person("A.", "Quill"))), born(BORN, at(HARBOR, person("A.", "Fenn"))))
                        .joins())
                .as("an initial is no given name")
                .isEmpty();
        assertThat(compare(born(BORN, before), born(BORN, after)).joins()).isEmpty();
        assertThat(compare(at(HARBOR, before), at(HARBOR, after)).joins()).isEmpty();
        assertThat(compare(born(BORN, at(HARBOR, before)), born(BORN, at(HARBOR, person("Beth", "Quill"))))
                        .joins())
                .as("twins")
                .isEmpty();
        assertThat(compare(born(BORN, at(HARBOR, person("", "Quill"))), born(BORN, at(HARBOR, person("", "Quill"))))
                        .joins())
                .as("without a given name")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Harbor Street, Suite 4 | 12 HARBOR ST. # 4 | true",
                "12 Harbor Street, Suite 4 | 12 Harbor Street | true",
                "12 North Harbor Boulevard Apt. 4b | 12 N. Harbor Blvd, Unit 4-B | true",
                "P.O. Box 12 | PO Box 12 | true",
                "12 Harbor Street, Suite 4 | 12 Harbor Street, Suite 5 | false",
                "12 Harbor Street | 13 Harbor Street | false",
                "12 Harbor Street | 12 Harbor Avenue | false",
            })
    void an_address_is_the_same_however_it_is_written(String one, String other, boolean same) {
        assertThat(compare(at(address(one, During.always()), ANA), at(address(other, During.always()), ANA))
                        .joins()
                        .isPresent())
                .isEqualTo(same);
    }

    @Test
    void an_address_is_shared_only_by_those_who_were_there_on_one_day() {
        LocalDate last = LocalDate.of(2030, 6, 30);
        During before = During.between(LocalDate.of(2025, 1, 1), last);
        Person first = at(address("12 Harbor Street", before), ANA);
        assertThat(compare(first, at(address("12 Harbor Street", During.since(last)), ANA))
                        .joins())
                .isPresent();
        assertThat(compare(first, at(address("12 Harbor Street", During.since(last.plusDays(1))), ANA))
                        .joins())
                .isEmpty();
        Address elsewhere = new Address("12 Harbor Street", "Elsewhere", "CA", "90001", During.always());
        assertThat(compare(first, at(elsewhere, ANA)).joins()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moss Harbor Medical Group, Inc. | MOSS HARBOR MEDICAL GROUP LLC | true",
                "The Moss & Fenn Company | Moss and Fenn Co. | true",
                "Moss Harbor Med. Grp., P.C. | Moss Harbor Medical Group | true",
                "Moss Harbor Medical Group | Moss Harbour Medical Group | true",
                "Moss Harbor Medical Group | Moss Harbor Surgery Center | false",
                "Moss Harbor | Moss Harbor Medical Group | false",
                "Moss Harbor Clinic 1 | Moss Harbor Clinic 2 | false",
                "Moss Harbor Medical Group | Boss Harbor Medical Group | false", // first letter
                "Moss Inc. | Mass Inc. | false", // short
                "Inc. | LLC | false",
            })
    void an_organization_at_one_address_is_the_same_however_its_name_is_written(
            String one, String other, boolean same) {
        Likeness likeness = compare(organization(one, List.of(HARBOR)), organization(other, List.of(HARBOR)));
        assertThat(likeness.joins().isPresent()).isEqualTo(same);
        assertThat(compare(organization(one, List.of()), organization(other, List.of()))
                        .joins())
                .as("a name alone")
                .isEmpty();
    }

    @Test
    void an_organization_may_have_several_numbers_under_one_tax_number() {
        Organization group = organization("Moss Group", List.of(HARBOR), number(TAX, "991"), number(NPI, "1"));
        Organization clinic = organization("Fenn Clinic", List.of(), number(TAX, "991"), number(NPI, "2"));
        assertThat(compare(group, clinic)).isEqualTo(new Certain("the same tax number"));
        Organization other = organization("Moss Group", List.of(HARBOR), number(TAX, "992"), number(NPI, "1"));
        assertThat(compare(group, other)).isEqualTo(new Different("another tax number"));
        assertThat(compare(clinic, organization("Fenn Clinic", List.of(), number(NPI, "2"))))
                .isEqualTo(new Certain("the same NPI 2"));
        assertThat(compare(clinic, organization("Fenn Clinic", List.of(), number(NPI, "3"))))
                .isEqualTo(new Different("another NPI"));
    }

    @Test
    void a_person_and_an_organization_are_one_only_by_a_number() {
        Person ana = with(at(HARBOR, ANA), number(TAX, "991"));
        Organization practice = organization("Ana Quill", List.of(HARBOR), number(TAX, "991"));
        assertThat(compare(ana, practice)).isEqualTo(new Certain("the same tax number"));
        assertThat(compare(at(HARBOR, ANA), practice)).isEqualTo(new NotEnough(""));
        assertThat(compare(with(ana, number(TAX, "992")), practice)).isEqualTo(new Different("another tax number"));
    }
}
