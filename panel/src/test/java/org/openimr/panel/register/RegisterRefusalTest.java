package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.board;
import static org.openimr.panel.register.RegisterFictions.california;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.register.intake.ImportFault;

class RegisterRefusalTest {
    private static final List<RegisterRefusal> ALL = EveryRegisterRefusal.ALL;

    @Test
    void every_refusal_has_the_code_that_it_always_had() {
        assertThat(ALL.stream()
                        .map(one -> one.words().code() + " " + one.getClass().getSimpleName()))
                .containsExactly(
                        "REV-101 NotPermitted",
                        "REV-102 NotEnrolled",
                        "REV-103 AlreadyEnrolled",
                        "REV-104 NumberOfAnother",
                        "REV-105 EngagementOver",
                        "REV-106 EngagementGoesOn",
                        "REV-107 BeforeWhatItFollows",
                        "REV-108 SameCredentialOnFile",
                        "REV-109 NoSuchCredential",
                        "REV-110 OtherKind",
                        "REV-111 VerifiedLater",
                        "REV-112 OlderVerification",
                        "REV-113 NothingChanged",
                        "REV-114 Withdrawn",
                        "REV-115 NotWithdrawn",
                        "REV-116 GroundDoesNotFit",
                        "REV-117 OtherCredential",
                        "REV-118 AbsenceOverlaps",
                        "REV-119 NoSuchAbsence",
                        "REV-120 NotALanguage",
                        "REV-121 LicenseKnown",
                        "REV-122 ReinstatedBeforeWithdrawal");
    }

    @Test
    void none_is_forgotten_here() {
        assertThat(ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Arrays.stream(RegisterRefusal.class.getPermittedSubclasses())
                        .toArray(Class<?>[]::new));
    }

    @Test
    void no_code_is_used_twice_nor_by_the_import() {
        assertThat(Stream.concat(
                        ALL.stream().map(one -> one.words().code()),
                        Arrays.stream(ImportFault.values()).map(ImportFault::code)))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("REV-1\\d\\d"));
    }

    @Test
    void every_refusal_says_what_and_what_to_do_in_sentences() {
        assertThat(ALL).allSatisfy(one -> {
            assertThat(new RefusalWords(one.code(), one.clause(), one.what(), one.remedy()))
                    .isEqualTo(one.words());
            assertThat(one.words().what()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(one.words().remedy()).endsWith(".").hasSizeGreaterThan(10);
        });
    }

    @Test
    void they_speak_of_the_thing_itself() {
        assertThat(new RegisterRefusal.SameCredentialOnFile(california())
                        .words()
                        .what())
                .isEqualTo("The file has the California license G-99 CA already.");
        assertThat(new RegisterRefusal.Withdrawn(EveryRegisterRefusal.SUSPENDED)
                        .words()
                        .what())
                .isEqualTo("The credential is suspended since 2031-03-10.");
        assertThat(new RegisterRefusal.VerifiedLater(ENROLLED.plusDays(1), ENROLLED)
                        .words()
                        .clause()
                        .printed())
                .isEqualTo("Lab. Code 139.5(d)(4)");
        assertThat(new RegisterRefusal.GroundDoesNotFit(Withdrawal.Ground.ENDED, california())
                        .words()
                        .remedy())
                .contains("surrendered");
        assertThat(new RegisterRefusal.GroundDoesNotFit(Withdrawal.Ground.RESTRICTED, board())
                        .words()
                        .remedy())
                .contains("ended")
                .doesNotContain("surrendered");
    }
}
