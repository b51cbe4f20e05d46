package org.openimr.panel.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.parties.EveryPartyRefusal.ALL;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.parties.intake.EntryFault;
import org.openimr.panel.ties.Tie;

class PartyRefusalTest {
    @Test
    void every_refusal_has_the_code_that_it_always_had() {
        assertThat(ALL.stream()
                        .map(one -> one.words().code() + " " + one.getClass().getSimpleName()))
                .containsExactly(
                        "TIE-101 UnknownParty",
                        "TIE-102 AlreadyEntered",
                        "TIE-103 NumberOfAnother",
                        "TIE-104 OtherSort",
                        "TIE-105 OfTheRegister",
                        "TIE-106 NothingChanged",
                        "TIE-107 ReasonMissing",
                        "TIE-108 SourceMissing",
                        "TIE-109 TieToItself",
                        "TIE-110 SameTie",
                        "TIE-111 TieIdTaken",
                        "TIE-112 EndsBeforeItBegins",
                        "TIE-113 ImpossibleShare",
                        "TIE-114 KindDoesNotFit",
                        "TIE-115 UnknownTie",
                        "TIE-116 Withdrawn",
                        "TIE-117 EndedAlready",
                        "TIE-118 NotAPerson",
                        "TIE-119 NotAnOrganization",
                        "TIE-120 AlreadyEstablished",
                        "TIE-121 NotEstablished",
                        "TIE-122 BeforeWhatItFollows");
    }

    @Test
    void every_fault_of_an_entry_has_the_code_that_it_always_had() {
        assertThat(Arrays.stream(EntryFault.values()).map(fault -> fault.code() + " " + fault))
                .containsExactly(
                        "TIE-151 HEADER",
                        "TIE-152 LINE",
                        "TIE-153 EMPTY",
                        "TIE-154 VALUE",
                        "TIE-155 NUMBER",
                        "TIE-156 UNKNOWN_PARTY",
                        "TIE-157 SEVERAL",
                        "TIE-158 DIFFERS",
                        "TIE-159 NOT_TAKEN");
    }

    @Test
    void none_is_forgotten_here() {
        assertThat(ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(
                        Stream.of(PartyRefusal.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void they_speak_of_the_thing_itself_and_of_no_whole_tax_number() {
        assertThat(ALL.get(2).words().what())
                .isEqualTo("The tax number ending in 4321 is on file for Marrowby Medical Group already.");
        assertThat(ALL.get(12).words().what()).startsWith("A share of 150 percent ");
        assertThat(ALL.get(12).words().clause().printed()).isEqualTo("Lab. Code 139.5(d)(6)");
        assertThat(Stream.of(Tie.Kind.EMPLOYED_BY, Tie.Kind.SPOUSE, Tie.Kind.OWNER)
                        .map(kind ->
                                new PartyRefusal.KindDoesNotFit(kind).words().what()))
                .containsExactly(
                        "\"employed by\" cannot tie these two: it is from a person to a person or an organization.",
                        "\"spouse of\" cannot tie these two: it is from a person to a person.",
                        "\"owner of\" cannot tie these two: it is from a person or an organization to"
                                + " an organization, a drug, a device or a procedure.");
    }
}
