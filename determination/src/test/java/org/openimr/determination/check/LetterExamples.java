package org.openimr.determination.check;

import static org.openimr.determination.check.Draft.letter;
import static org.openimr.determination.check.Example.fail;
import static org.openimr.determination.check.Example.pass;

import java.util.List;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Outcome;

/** What the checks on evidence and form see in a letter that comes alone. */
final class LetterExamples {
    private static final String NECESSARY = "The brace steadies the knee. The request is medically necessary.";
    private static final String NOT = "The brace was tried in vain. The request is not medically necessary.";

    private LetterExamples() {}

    static List<Example> all() {
        return List.of(
                pass(
                        103,
                        "a dependent of its own reasons",
                        primary(
                                Outcome.OVERTURNED,
                                "The nerve heals unaided. The request is not medically necessary.")),
                fail(
                        103,
                        "a dependent denied by wording though its primary is granted",
                        primary(
                                Outcome.OVERTURNED,
                                "As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.")),
                pass(105, "a source is cited", letter("Fictional.").item("Knee brace", NOT)),
                fail(
                        105,
                        "nothing is cited",
                        letter("Fictional.").item("Knee brace", Outcome.UPHELD, Basis.nothingCited(), NOT)),
                pass(109, "silent on what no guideline addresses", silent("Horse riding lessons")),
                fail(109, "silent on a stimulator that is addressed", silent("Spinal cord stimulator trial")),
                pass(
                        110,
                        "silent and another source",
                        letter("Fictional.")
                                .item(
                                        "Knee brace",
                                        Outcome.UPHELD,
                                        Draft.odg("Knee", 2016),
                                        "The MTUS is silent on braces. ODG has criteria. The request is not medically necessary.")),
                fail(
                        110,
                        "silent and nothing else",
                        letter("Fictional.")
                                .item(
                                        "Knee brace",
                                        "The MTUS does not address braces of this make. The request is not medically necessary.")),
                pass(
                        111,
                        "the guideline of 2016 on a request of 2016",
                        guideline("Chronic Pain Medical Treatment", 2016)),
                fail(
                        111,
                        "the guideline of 2009 on a request of 2016",
                        guideline("Chronic Pain Medical Treatment", 2009)),
                pass(
                        112,
                        "an edition of the year",
                        letter("Fictional.").item("Knee brace", Outcome.UPHELD, Draft.odg("Knee", 2016), NOT)),
                pass(
                        112,
                        "an edition of five years ago",
                        letter("Fictional.").item("Knee brace", Outcome.UPHELD, Draft.odg("Knee", 2011), NOT)),
                fail(
                        112,
                        "an edition of six years ago",
                        letter("Fictional.").item("Knee brace", Outcome.UPHELD, Draft.odg("Knee", 2010), NOT)),
                pass(
                        114,
                        "24 visits of therapy",
                        letter("Fictional.").granted("Physical therapy 3 times a week for 8 weeks", NECESSARY)),
                fail(
                        114,
                        "27 visits of therapy",
                        letter("Fictional.").granted("Physical therapy 3 times a week for 9 weeks", NECESSARY)),
                pass(
                        114,
                        "27 visits after surgery",
                        letter("Fictional.")
                                .granted("Post-operative physical therapy 3 times a week for 9 weeks", NECESSARY)),
                pass(
                        115,
                        "further therapy with its gain",
                        letter("Fictional.")
                                .granted(
                                        "Additional physical therapy x 6",
                                        "She climbs stairs again, a functional gain. The request is medically necessary.")),
                fail(
                        115,
                        "further therapy without any gain",
                        letter("Fictional.")
                                .granted(
                                        "Additional physical therapy x 6",
                                        "She likes it. The request is medically necessary.")),
                pass(119, "what the summary does not have", absence("She has pain.")),
                fail(119, "what the summary has", absence("On 10/01/2016 a lumbar corset was worn for six weeks.")),
                pass(120, "short sentences", letter("Fictional.").item("Knee brace", NOT)),
                fail(
                        120,
                        "one sentence without an end",
                        letter("Fictional. " + "She walked and ".repeat(25) + "sat down.")
                                .item("Knee brace", NOT)),
                fail(
                        120,
                        "six abbreviations",
                        letter("The AROM, PROM, DTR, SLR, FABER and TTP were noted.")
                                .item("Knee brace", NOT)),
                pass(121, "a page with author and year", page("Doe J. Braces. www.example.org/braces, 2015")),
                fail(121, "a bare address", page("www.example.org/braces")),
                pass(122, "a surgeon on surgery", letter("Fictional.").item("Knee arthroscopy", NOT)),
                fail(
                        122,
                        "a chiropractor on surgery",
                        letter("Fictional.").reviewedBy("Chiropractic").item("Knee arthroscopy", NOT)),
                fail(122, "a surgeon on teeth", letter("Fictional.").item("Dental crown", NOT)),
                pass(
                        123,
                        "the treating physician",
                        letter("The treating physician saw her.").item("Knee brace", NOT)),
                fail(123, "a doctor by name", letter("Dr. Fictional saw her.").item("Knee brace", NOT)),
                fail(
                        123,
                        "a name with a degree",
                        letter("She was seen by Petra Fictional, M.D. again.").item("Knee brace", NOT)),
                fail(123, "a telephone number", letter("Call (555) 555-0100.").item("Knee brace", NOT)),
                fail(
                        123,
                        "an address of mail",
                        letter("Write to someone@example.org.").item("Knee brace", NOT)));
    }

    private static Draft primary(Outcome outcome, String dependent) {
        return letter("Fictional.")
                .item("Ulnar nerve release", outcome, Draft.mtus("Elbow Complaints", 2007), NECESSARY)
                .item(
                        "Associated surgical service: Arm sling",
                        Outcome.UPHELD,
                        Draft.mtus("Elbow Complaints", 2007),
                        dependent,
                        OptionalInt.of(1));
    }

    private static Draft silent(String service) {
        return letter("Fictional.")
                .item(
                        service,
                        Outcome.UPHELD,
                        Draft.odg("Pain", 2016),
                        "The MTUS does not address it. ODG does. The request is not medically necessary.");
    }

    private static Draft guideline(String title, int year) {
        return letter("Fictional.").item("Knee brace", Outcome.UPHELD, Draft.mtus(title, year), NOT);
    }

    private static Draft absence(String summary) {
        return letter(summary)
                .item(
                        "Lumbar corset",
                        "There is no documentation of a lumbar corset. The request is not medically necessary.");
    }

    private static Draft page(String words) {
        return letter("Fictional.").item("Knee brace", Outcome.UPHELD, Draft.page(words), NOT);
    }
}
