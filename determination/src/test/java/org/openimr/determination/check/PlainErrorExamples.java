package org.openimr.determination.check;

import static org.openimr.determination.check.Draft.letter;
import static org.openimr.determination.check.Example.fail;
import static org.openimr.determination.check.Example.pass;

import java.util.List;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Outcome;

/** What the plain-error checks see in a letter. */
final class PlainErrorExamples {
    private static final String NOT = "The brace was tried in vain. The request is not medically necessary.";

    private PlainErrorExamples() {}

    static List<Example> all() {
        return List.of(
                pass(
                        130,
                        "the levels of the heading",
                        closing("Facet injection L4-5 and L5-S1", "facet injections at L4-L5 and L5-S1 are")),
                fail(130, "another level", closing("Facet injection L4-5", "facet injection at L3-L4 is")),
                fail(130, "a level more", closing("Facet injection L4-5", "facet injection from L3 to L5 is")),
                pass(131, "the side of the heading", closing("Left knee brace", "left knee brace is")),
                fail(131, "the other side", closing("Left knee brace", "right knee brace is")),
                fail(131, "both sides for one", closing("Left knee brace", "bilateral knee brace is")),
                pass(132, "the part of the heading", closing("MRI of the lumbar spine", "MRI of the low back is")),
                fail(132, "another part", closing("MRI of the lumbar spine", "MRI of the cervical spine is")),
                pass(133, "the strength of the heading", closing("Naproxen 500mg #60", "Naproxen 500 mg is")),
                pass(
                        133,
                        "a shorter writing of a compound",
                        closing("Hydrocodone 7.5-325mg #60", "Hydrocodone 7.5mg is")),
                fail(133, "another strength", closing("Naproxen 500mg #60", "Naproxen 550 mg is")),
                pass(
                        134,
                        "the quantity of the heading",
                        closing("Acupuncture 2 times a week for 3 weeks", "six visits of acupuncture are")),
                fail(
                        134,
                        "another quantity",
                        closing("Acupuncture 2 times a week for 3 weeks", "eight sessions of acupuncture are")),
                fail(
                        134,
                        "one against a series",
                        letter("Fictional.")
                                .item(
                                        "Knee injection x 1",
                                        "The surgeon is requesting a series of three. The request is not medically necessary.")),
                pass(
                        135,
                        "days before the decision",
                        letter("She was seen on 11/30/2016.").item("Knee brace", NOT)),
                fail(
                        135,
                        "a day after the decision",
                        letter("She was seen on December 9, 3026.").item("Knee brace", NOT)),
                pass(
                        136,
                        "one age and one sex",
                        letter("A 41 year old female. She fell.").item("Knee brace", NOT)),
                fail(
                        136,
                        "another age",
                        letter("A 41 year old female.")
                                .item("Knee brace", "This 62-year-old fell. The request is not medically necessary.")),
                fail(
                        136,
                        "another sex",
                        letter("A 41 year old female.")
                                .item("Knee brace", "He fell. The request is not medically necessary.")),
                pass(
                        136,
                        "her physician is a man",
                        letter("A 41 year old female. The physician said he agrees.")
                                .item("Knee brace", NOT)),
                pass(137, "the panel by its short form", worded("Pre-operative labs SMA-7", NOT)),
                fail(137, "a disease for a panel", worded("Labs Spinal Muscular Atrophy 7", NOT)),
                pass(137, "an abbreviation rightly explained", worded("Epidural steroid injection (ESI)", NOT)),
                fail(137, "an abbreviation of something else", worded("Total elbow and shoulder strap (TENS)", NOT)),
                pass(
                        138,
                        "a code beside its own words",
                        coded("lumbar disc displacement (722.10), and lumbar spinal stenosis (724.02)")),
                fail(
                        138,
                        "a code beside other words",
                        coded("lumbar disc displacement (722.10), and lumbar spinal stenosis (846.0)")),
                fail(138, "a code of the hand beside a shoulder", coded("a torn rotator cuff (G56.01)")),
                pass(138, "a code of the shoulder beside it", coded("a torn rotator cuff (M75.101)")),
                pass(139, "the test of the statute", closing("Knee brace", "brace is")),
                fail(
                        139,
                        "not appropriate",
                        letter("Fictional.")
                                .item(
                                        "Knee brace",
                                        "It failed. The request for a brace is not medically appropriate.")),
                fail(
                        139,
                        "not supported",
                        letter("Fictional.")
                                .item("Knee brace", "It failed. The request for a brace is not supported.")),
                pass(
                        140,
                        "two items with reasons of their own",
                        letter("Fictional.")
                                .item("Knee brace", NOT)
                                .item(
                                        "Cane",
                                        "She walks a mile unaided and without a limp. The request is not medically necessary.")),
                fail(
                        140,
                        "one reason for two items",
                        letter("Fictional.")
                                .item(
                                        "Knee brace",
                                        "Nothing in the file shows a limp or a fall or any weakness of the leg. The request for a knee brace is not medically necessary.")
                                .item(
                                        "Cane",
                                        "Nothing in the file shows a limp or a fall or any weakness of the leg. The request for a cane is not medically necessary.")),
                pass(
                        141,
                        "told of the utilization review",
                        letter("Utilization review non-certified the brace.").item("Knee brace", NOT)),
                fail(
                        141,
                        "claimant",
                        letter("Fictional.")
                                .item("Knee brace", "The claimant limps. The request is not medically necessary.")),
                fail(
                        141,
                        "non-certified",
                        letter("Fictional.")
                                .item("Knee brace", "It failed and is non-certified. It is not medically necessary.")),
                fail(
                        141,
                        "recommended for denial",
                        letter("Fictional.")
                                .item("Knee brace", "Recommendation is for denial. It is not medically necessary.")),
                pass(
                        142,
                        "sentences that are whole",
                        letter("She was seen by the surgeon, who agreed. With or without it she limps.")
                                .item("Knee brace", NOT)),
                fail(
                        142,
                        "nobody behind by",
                        letter("A report of 11/01/2016 by , she limps.").item("Knee brace", NOT)),
                fail(
                        142,
                        "a doctor without a name",
                        letter("Dr.  reported a limp.").item("Knee brace", NOT)),
                fail(142, "per nobody", letter("The diagnoses per are: limp.").item("Knee brace", NOT)),
                fail(142, "on no day", letter("She was seen on , and limped.").item("Knee brace", NOT)),
                pass(
                        143,
                        "one name rightly spelled",
                        closing("Arthroscopic debridement", "arthroscopic debridement is")),
                fail(143, "a misspelt name", closing("Arthroscopic debridemant", "procedure is")),
                fail(143, "a drifting name", closing("Cell reimplantation", "cell preimplantation is")),
                pass(
                        144,
                        "outside of the MTUS and silent",
                        outside("The MTUS is silent. According to ODG a brace helps.")),
                fail(
                        144,
                        "outside of the MTUS and argued from it",
                        outside("According to the MTUS a brace is used for instability.")),
                pass(
                        144,
                        "for whom the MTUS is made",
                        outside(
                                "The MTUS chronic pain guideline is intended to address pain over three months. ODG is used.")),
                pass(145, "the primary first", dependent(1, 2)),
                fail(145, "the dependent first", dependent(2, 1)),
                pass(
                        146,
                        "levels of the region imaged",
                        letter("The cervical MRI showed stenosis at C5-6.").item("Knee brace", NOT)),
                pass(
                        146,
                        "an image that reaches over its end",
                        letter("The cervical MRI showed a bulge at T1-2.").item("Knee brace", NOT)),
                fail(
                        146,
                        "a neck study of the low back",
                        letter("The cervical MRI showed stenosis at L3-4.").item("Knee brace", NOT)),
                fail(
                        146,
                        "a low back study of the neck",
                        letter("An MRI of the lumbar spine revealed a bulge at C5-C6.")
                                .item("Knee brace", NOT)));
    }

    private static Draft closing(String service, String closing) {
        return letter("Fictional.")
                .item(
                        service,
                        "It was tried in vain. Therefore, the request for " + closing + " not medically necessary.");
    }

    private static Draft worded(String service, String rationale) {
        return letter("Fictional.").item(service, rationale).words(Words.few());
    }

    private static Draft coded(String diagnoses) {
        return letter("The diagnoses are " + diagnoses + ".")
                .item("Knee brace", NOT)
                .words(Words.few());
    }

    private static Draft outside(String reasons) {
        return letter("Fictional.")
                .item(
                        "Knee brace",
                        Outcome.UPHELD,
                        Draft.odg("Knee", 2016),
                        reasons + " The request is not medically necessary.");
    }

    /** A surgery and its assistant, numbered by their place; the assistant cites nothing. */
    private static Draft dependent(int surgery, int assistant) {
        Draft draft = letter("Fictional.");
        for (int number = 1; number <= 2; number++) {
            if (number == surgery) draft.item("Knee arthroscopy", NOT);
            if (number == assistant)
                draft.item(
                        "Assistant",
                        Outcome.UPHELD,
                        Basis.nothingCited(),
                        "It follows. It is not medically necessary.",
                        OptionalInt.of(surgery));
        }
        return draft;
    }
}
