package org.openimr.determination;

import java.util.List;

/** Words of fictional letters; none names a person or quotes a real case. */
final class FictionalWords {
    static final List<String> STATES = List.of("California", "Texas", "New York", "Oregon", "West Virginia", "Idaho");
    static final List<String> SPECIALTIES = List.of(
            "Hand Surgery",
            "Physical Medicine & Rehabilitation",
            "Public Health & General Preventive Medicine",
            "Emergency Medicine",
            "Pain Management",
            "Neurology");
    static final List<String> SUBSPECIALTIES = List.of("Interventional Thumbs", "Wax Therapy");
    static final List<String> DIAGNOSES = List.of(
            "thumb sprain",
            "wrist contusion",
            "elbow bursitis",
            "left shoulder strain",
            "lumbar radiculopathy",
            "carpal tunnel syndrome");
    static final List<String> CLAIMS = List.of("chronic thumb pain", "wrist and elbow pain", "low back pain (LBP)");

    /** Not one of them is a procedure on which another item could depend. */
    static final List<String> SERVICES = List.of(
            "Thumb splint",
            "Wax bath 6 visits",
            "MRI of the left thumb without contrast",
            "Soothing® salve 5%/2.5% 30gm #60",
            "Second opinion: Hand specialist - left thumb",
            "Labs to include: EKG, 24–36° water test",
            "X-ray (3 views), right wrist; 2 × a week",
            "Café-au-lait cream “Sol”, the worker’s own",
            "A & B <combined> therapy \"as needed\"",
            "Retrospective: Heat pack (DOS 12/29/16)",
            "Pre- and post-operative consultation, L4-L5 / L5-S1",
            "Rental: bed, chair and table for the worker's home during the two months that follow the visit: 60 days");

    static final List<String> PROCEDURES =
            List.of("Left thumb fusion surgery", "Carpal tunnel release", "Steroid injection: right elbow");
    static final List<String> ANCILLARIES = List.of(
            "Assistant surgeon", "Cold therapy unit: 7 day rental", "Pre-op labs: CBC, PT/INR", "Sling (post-op)");

    static final List<String> TITLES =
            List.of("Thumb Complaints", "Wax and Water Treatment", "Chronic Thumb Medical Treatment");
    static final List<String> SECTIONS = List.of(
            "Initial Care", "Special Studies", "Summary", "Wax baths (hot)", "3.3.9 Long-term use", "Facet blocks");
    static final List<String> TOPICS = List.of("Low Back", "Thumb & Wrist (Acute & Chronic)", "Pain chapter");
    static final List<String> SUBJECTS = List.of("MRI", "Wax bath", "Salves, topical", "Splint for 24°–36°");
    static final List<String> STUDIES = List.of(
            "Guild of Hands: Splints and Their Uses, 3rd ed., pg. 12",
            "http://example.org/thumbs?id=1&page=2",
            "Journal of Fictional Thumbs 2009;12(3):44-61",
            "the “Blue Book” of salves");
    static final List<String> STATEMENTS = List.of(
            "Evidence was looked for and none was found worth naming.",
            "Reference: own experience with wax, 1999-2004.");

    static final List<String> REASONS = List.of(
            "The worker wore the splint for 6-8 weeks without benefit.",
            "According to the guideline, wax baths are an option (at 24–36°) for 2 × 6 visits.",
            "The note of 11-16-2016 is handwritten, and not altogether legible; the “blue” form is missing.",
            "Pain was rated 7/10, >50% of days; salve 5%/2.5% helped < 1 hour.",
            "See the low back- thoracic chapter: \"not recommended,\" it says, \"unless heat fails.\"",
            "What the Claims Administrator guideline: of old said, and the Decision rationale: of then, no longer holds.",
            "Was heat tried? It was! E.g. on the worker’s own café chair.",
            "There is no red flag, and the thumb's range of motion is 10-20-30 degrees & stable <as before>.",
            "Non-steroidal anti-inflammatory drugs were given pre- and post-operatively.",
            "Upheld: that was the word used before; the MAXIMUS guideline: line then read otherwise.",
            "Under the heading of the Expert reviewer guideline: nothing stood, nor under the MAXIMUS guideline: either.");
    static final String WEANING =
            "This decision addresses the medical necessity of opioids as they have been prescribed"
                    + " to this patient. This medical necessity decision should not be interpreted as a recommendation to stop"
                    + " long-term opioids abruptly.";
    static final String DEPENDENT_2014 = "Since the primary procedure is not medically necessary, none of the"
            + " associated services are medically necessary.";
    static final String DEPENDENT_2016 = "As the requested surgical intervention is not medically necessary, the"
            + " requested ancillary service is not medically necessary.";

    private FictionalWords() {}
}
