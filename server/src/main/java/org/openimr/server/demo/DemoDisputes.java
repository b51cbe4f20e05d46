package org.openimr.server.demo;

import static org.openimr.determination.Sex.FEMALE;
import static org.openimr.determination.Sex.MALE;
import static org.openimr.server.demo.DemoItem.overturned;
import static org.openimr.server.demo.DemoItem.upheld;

import java.util.List;

/** The fictional disputes of the demonstration, written for it; the guideline they cite is fictional too. */
final class DemoDisputes {
    private DemoDisputes() {}

    static final DemoDispute JUST_RECEIVED = DemoDispute.of(
            "Avery",
            41,
            FEMALE,
            "neck pain after lifting",
            overturned(
                    "Acupuncture, 6 visits, cervical spine",
                    "Neck, Acupuncture",
                    "A first trial of six visits is asked for after exercise alone did not help."));

    static final DemoDispute LATE = DemoDispute.of(
            "Blair",
            52,
            MALE,
            "low back pain",
            upheld("Lumbar support brace", "Low Back, Supports", "Nothing in the records calls for a brace."));

    static final DemoDispute JUST_ELIGIBLE = DemoDispute.of(
            "Casey",
            36,
            FEMALE,
            "wrist pain from repeated gripping",
            overturned(
                    "Electromyography of the right upper limb",
                    "Wrist, Testing",
                    "Numbness persists after six weeks of splinting."));

    static final DemoDispute WAITING_FOR_RECORDS = DemoDispute.of(
            "Drew",
            47,
            MALE,
            "shoulder pain after a fall",
            overturned(
                    "Physical therapy, 12 visits, right shoulder",
                    "Shoulder, Therapy",
                    "Motion is limited and improved with the first visits."));

    /** Of the same worker and injury: the two may be decided together. */
    static final DemoDispute WAITING_AS_WELL = DemoDispute.of(
            "Drew",
            47,
            MALE,
            "shoulder pain after a fall",
            upheld("Steroid injection, right shoulder", "Shoulder, Injections", "No earlier treatment is described."));

    static final DemoDispute RECORDS_OVERDUE = DemoDispute.of(
            "Emery",
            58,
            FEMALE,
            "knee pain",
            upheld("Custom knee brace", "Knee, Braces", "An over-the-counter brace was not tried."));

    static final DemoDispute NEEDS_REVIEWER = DemoDispute.of(
            "Finley",
            44,
            MALE,
            "ankle instability",
            overturned("Ankle arthroscopy", "Ankle, Surgery", "Instability persists after a full course of therapy."));

    static final DemoDispute DECISION_OVERDUE = DemoDispute.of(
            "Gray",
            61,
            FEMALE,
            "hip pain",
            upheld(
                    "Gym membership, 6 months",
                    "Hip, Exercise",
                    "A home program with instruction serves the same end."));

    static final DemoDispute DUE_TODAY = DemoDispute.of(
                    "Harper",
                    39,
                    MALE,
                    "sudden weakness of the foot",
                    overturned(
                            "MRI of the lumbar spine",
                            "Low Back, Imaging",
                            "New weakness was found on two examinations."))
            .expedited();

    static final DemoDispute EXPEDITED_RECORDS = DemoDispute.of(
                    "Indigo",
                    50,
                    FEMALE,
                    "an infected wound of the hand",
                    overturned(
                            "Home nursing visits, daily for 10 days",
                            "Hand, Wound care",
                            "The wound needs dressing that the worker cannot do with one hand."))
            .expedited();

    static final DemoDispute SIX_ITEMS = DemoDispute.of(
            "Jordan",
            55,
            MALE,
            "a torn rotator cuff",
            overturned(
                    "Arthroscopic rotator cuff repair, left shoulder",
                    "Shoulder, Surgery",
                    "A full tear is seen on imaging and six months of therapy did not restore strength."),
            overturned(
                            "Associated surgical service: pre-operative clearance",
                            "Shoulder, Surgery",
                            "The primary procedure is necessary and the worker's heart disease calls for clearance.")
                    .dependingOn(1),
            overturned(
                            "Associated surgical service: assistant surgeon",
                            "Shoulder, Surgery",
                            "The primary procedure is necessary and is not safely done by one surgeon.")
                    .dependingOn(1),
            upheld(
                            "Associated surgical service: continuous cold therapy unit, purchase",
                            "Shoulder, Cold therapy",
                            "A rental of seven days would serve.")
                    .dependingOn(1),
            overturned(
                            "Associated surgical service: post-operative therapy, 24 visits",
                            "Shoulder, Therapy",
                            "The primary procedure is necessary and therapy follows it.")
                    .dependingOn(1),
            upheld(
                    "Compounded topical cream, 240 g",
                    "Medicines, Compounds",
                    "No ingredient that is not recommended may be part of a compound."));

    static final DemoDispute PARTLY_AUTHORIZED = DemoDispute.of(
            "Kerry",
            33,
            FEMALE,
            "low back pain with a radiating component",
            overturned(
                            "Physical therapy, 12 visits, lumbar spine",
                            "Low Back, Therapy",
                            "Six visits brought measurable gains and more are expected.")
                    .onlyInPart("6 visits beyond the 6 authorized"));

    static final List<DemoDispute> DETERMINED = List.of(DemoDispute.of(
            "Logan",
            48,
            MALE,
            "chronic knee pain",
            upheld("Hyaluronic acid injection, right knee", "Knee, Injections", "No arthritis is documented."),
            overturned(
                    "Physical therapy, 8 visits, right knee",
                    "Knee, Therapy",
                    "Strength is reduced and no therapy was given in the last year.")));

    static final List<DemoDispute> PUBLISHED = List.of(
            DemoDispute.of(
                    "Morgan",
                    46,
                    FEMALE,
                    "neck pain with arm symptoms",
                    overturned(
                            "MRI of the cervical spine",
                            "Neck, Imaging",
                            "Arm weakness persists after six weeks of treatment.")),
            DemoDispute.of(
                    "Noel",
                    38,
                    MALE,
                    "low back pain",
                    upheld(
                            "MRI of the lumbar spine, repeat",
                            "Low Back, Imaging",
                            "Nothing changed since the last imaging."),
                    overturned(
                            "Physical therapy, 8 visits, lumbar spine",
                            "Low Back, Therapy",
                            "The first visits improved function.")),
            DemoDispute.of(
                    "Oakley",
                    57,
                    FEMALE,
                    "shoulder stiffness",
                    overturned(
                            "Physical therapy, 12 visits, left shoulder",
                            "Shoulder, Therapy",
                            "Motion is limited and improved with the first visits.")),
            DemoDispute.of(
                    "Parker",
                    29,
                    MALE,
                    "wrist pain",
                    upheld(
                            "Functional restoration program, 160 hours",
                            "Chronic Pain, Programs",
                            "Less intensive treatment was not tried."),
                    upheld(
                            "Zolpidem 10 mg, 30 tablets",
                            "Medicines, Sleep",
                            "Use beyond a short course is not supported by the records.")),
            DemoDispute.of(
                    "Quinn",
                    63,
                    FEMALE,
                    "knee arthritis",
                    overturned("Right total knee replacement", "Knee, Surgery", "Arthritis is severe on imaging."),
                    overturned(
                                    "Associated surgical service: inpatient stay, 2 days",
                                    "Knee, Surgery",
                                    "The primary procedure is necessary and the worker lives alone.")
                            .dependingOn(1)),
            DemoDispute.of(
                    "Riley",
                    51,
                    MALE,
                    "chronic low back pain",
                    upheld(
                            "Oxycodone 10 mg, 90 tablets",
                            "Medicines, Opioids",
                            "Neither function nor risk is documented."),
                    overturned(
                            "Cognitive behavioral therapy, 6 visits",
                            "Chronic Pain, Psychology",
                            "Fear of movement is documented and a first course is asked for.")),
            DemoDispute.of(
                    "Sage",
                    42,
                    FEMALE,
                    "elbow pain",
                    overturned("Acupuncture, 6 visits, elbow", "Elbow, Acupuncture", "A first trial is asked for.")),
            DemoDispute.of(
                    "Tatum",
                    35,
                    MALE,
                    "ankle pain after a sprain",
                    upheld("Custom orthotics", "Ankle, Orthotics", "No deformity is documented."),
                    overturned(
                            "MRI of the right ankle",
                            "Ankle, Imaging",
                            "Pain persists eight weeks after the injury.")));
}
