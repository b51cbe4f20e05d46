package org.openimr.panel.register;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.panel.During;
import org.openimr.panel.Refusal;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Why a command to the register was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface RegisterRefusal extends Refusal {
    record NotPermitted() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-101",
                    "A reviewer may set the own capacity, absences and languages, and nothing else.",
                    "Ask the credentialing staff.");
        }
    }

    record NotEnrolled() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile("REV-102", "There is no reviewer under this identifier.", "Enrol the reviewer first.");
        }
    }

    record AlreadyEnrolled() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-103",
                    "A reviewer is enrolled under this identifier already.",
                    "Open the file, or enrol under a new identifier.");
        }
    }

    /** One number, two persons: one of the two files is wrong. */
    record NumberOfAnother(RegisterNumber number) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-104",
                    "The number " + number.value() + " stands on the file of another reviewer already.",
                    "Compare the two; enter it where it belongs, and withdraw the other as recorded by mistake.");
        }
    }

    record EngagementOver(LocalDate ended) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-105",
                    "The engagement of this reviewer ended on " + ended + "; the file is closed.",
                    "Resume the engagement first.");
        }
    }

    record EngagementGoesOn() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile("REV-106", "The engagement of this reviewer has not ended.", "There is nothing to resume.");
        }
    }

    record BeforeWhatItFollows(Instant at, Instant earliest) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-107",
                    "The time given, " + CaliforniaTime.printed(at) + ", is before the last entry of the file, "
                            + CaliforniaTime.printed(earliest) + ".",
                    "Correct the time and send the command again.");
        }
    }

    record SameCredentialOnFile(Credential credential) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-108",
                    "The file has " + CredentialWords.of(credential) + " already.",
                    "Verify, replace or correct the one on file.");
        }
    }

    record NoSuchCredential() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-109",
                    "There is no such credential on this reviewer's file.",
                    "Look it up on the file, or record it first.");
        }
    }

    record OtherKind(Credential onFile) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-110",
                    "On file is " + CredentialWords.of(onFile) + "; another kind of credential cannot take its place.",
                    "Record the other one for itself.");
        }
    }

    record VerifiedLater(LocalDate verified, LocalDate today) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofQualification(
                    "REV-111",
                    "The verification is dated " + verified + ", which is after " + today + ".",
                    "Enter the day on which it was looked up.");
        }
    }

    record OlderVerification(LocalDate verified, LocalDate onFile) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofQualification(
                    "REV-112",
                    "The verification of " + verified + " is older than that on file, of " + onFile + ".",
                    "Nothing needs to be done; the newer one counts.");
        }
    }

    record NothingChanged() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile("REV-113", "The file says this already.", "Nothing needs to be done.");
        }
    }

    record Withdrawn(Withdrawal withdrawal) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofQualification(
                    "REV-114",
                    "The credential is " + withdrawal.ground().printed() + " since " + withdrawal.on() + ".",
                    "If it holds again, reinstate it with a verification.");
        }
    }

    record NotWithdrawn() implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile("REV-115", "The credential is not withdrawn.", "Verify it instead.");
        }
    }

    record GroundDoesNotFit(Withdrawal.Ground ground, Credential credential) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-116",
                    "\"" + ground.printed() + "\" is nothing that " + CredentialWords.of(credential) + " can be.",
                    credential instanceof License
                            ? "Choose restricted, suspended, revoked, surrendered, or recorded by mistake."
                            : "Choose ended, or recorded by mistake; a certification may be suspended or revoked too.");
        }
    }

    record OtherCredential(Credential onFile, Credential given) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-117",
                    "On file is " + CredentialWords.of(onFile) + "; " + CredentialWords.of(given)
                            + " does not follow on it.",
                    "Correct the one on file if it is wrong; otherwise record the other one for itself.");
        }
    }

    record AbsenceOverlaps(During absence, During planned) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-118",
                    "The absence " + absence + " overlaps one that is planned, " + planned + ".",
                    "Cancel that one first, or plan the other days only.");
        }
    }

    record NoSuchAbsence(During absence) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-119",
                    "No absence " + absence + " is planned.",
                    "Look up the planned ones; take back one of them.");
        }
    }

    record NotALanguage(String tag) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile("REV-120", "\"" + tag + "\" is no tag of a language.", "Use IETF tags: en, es, zh-Hant.");
        }
    }

    record LicenseKnown(UsState state, String number) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofFile(
                    "REV-121",
                    "The file knows the " + state.printed() + " license " + number + " already.",
                    "Nothing needs to be done.");
        }
    }

    record ReinstatedBeforeWithdrawal(LocalDate verified, LocalDate withdrawn) implements RegisterRefusal {
        @Override
        public RefusalWords words() {
            return ofQualification(
                    "REV-122",
                    "The verification of " + verified + " is older than the withdrawal of " + withdrawn
                            + ", so it cannot show that the credential holds again.",
                    "Look it up again, and enter that day.");
        }
    }

    private static RefusalWords ofFile(String code, String what, String remedy) {
        return new RefusalWords(code, Citation.design("the register of reviewers keeps its history"), what, remedy);
    }

    private static RefusalWords ofQualification(String code, String what, String remedy) {
        return new RefusalWords(code, Citation.laborCode("139.5(d)(4)"), what, remedy);
    }
}
