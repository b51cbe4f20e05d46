package org.openimr.determination.check;

import static org.openimr.determination.check.Draft.letter;
import static org.openimr.determination.check.Example.fail;
import static org.openimr.determination.check.Example.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the checks see with request and documents at hand. */
final class FileExamples {
    private static final String NOT = "The brace was tried in vain. The request is not medically necessary.";
    private static final LocalDate SEEN = LocalDate.of(2016, 10, 3);

    private FileExamples() {}

    static List<Example> all() {
        return List.of(
                pass(101, "every requested item is decided", requested("Left knee brace", "Left knee brace")),
                fail(
                        101,
                        "an item was left out",
                        letter("Fictional.")
                                .item("Knee brace", NOT)
                                .file(File.requesting("Knee brace").and("Cane").facts())),
                fail(
                        101,
                        "an item was never requested",
                        letter("Fictional.")
                                .item("Knee brace", NOT)
                                .item("Cane", NOT)
                                .file(File.requesting("Knee brace").facts())),
                fail(
                        111,
                        "the guideline of 2009 with the request at hand",
                        letter("Fictional.")
                                .item(
                                        "Knee brace",
                                        org.openimr.determination.Outcome.UPHELD,
                                        Draft.mtus("Chronic Pain Medical Treatment", 2009),
                                        NOT)
                                .file(File.requesting("Knee brace").facts())),
                pass(114, "visits within the limit", visits(12)),
                fail(114, "visits beyond the limit with those before", visits(13)),
                pass(
                        116,
                        "an exempt drug by the list of its day",
                        fill(DrugFill.Kind.ORDINARY, LocalDate.of(2018, 2, 1), Optional.of(LocalDate.of(2018, 1, 1)))),
                fail(
                        116,
                        "a list that was not yet in force",
                        fill(DrugFill.Kind.ORDINARY, LocalDate.of(2018, 2, 1), Optional.of(LocalDate.of(2018, 3, 1)))),
                fail(
                        116,
                        "no class looked up",
                        fill(DrugFill.Kind.ORDINARY, LocalDate.of(2018, 2, 1), Optional.empty())),
                pass(
                        116,
                        "a special fill on the seventh day",
                        fill(DrugFill.Kind.SPECIAL, LocalDate.of(2018, 1, 17), Optional.of(LocalDate.of(2018, 1, 1)))),
                fail(
                        116,
                        "a special fill on the eighth day",
                        fill(DrugFill.Kind.SPECIAL, LocalDate.of(2018, 1, 18), Optional.of(LocalDate.of(2018, 1, 1)))),
                pass(117, "a report of the file is named", record("A report of 10/03/2016 has knee pain.")),
                fail(117, "no document is named", record("She has knee pain.")),
                fail(
                        117,
                        "a report that the file does not have",
                        record("A report of 10/03/2016 has knee pain. The MRI of 09/09/2016 was normal.")),
                fail(
                        117,
                        "a diagnosis that the file does not have",
                        record("A report of 10/03/2016 has knee pain.").diagnosed("gout")),
                pass(118, "the item as requested", requested("Left knee brace", "Left knee brace")),
                fail(118, "the other side", requested("Right knee brace", "Left knee brace")),
                fail(118, "another body part", requested("MRI of the neck", "MRI of the low back")),
                fail(118, "another level", requested("Facet injection L3-4", "Facet injection L4-5")),
                fail(118, "another strength", requested("Naproxen 550 mg #60", "Naproxen 500 mg #60")),
                fail(118, "another quantity", requested("Acupuncture x 8", "Acupuncture x 6")),
                fail(
                        119,
                        "what a document has",
                        record("A report of 10/03/2016 has knee pain.")
                                .item(
                                        "Night splint",
                                        "There is no documentation of a hinged splint. The request is not medically necessary.")),
                fail(
                        123,
                        "a party by name",
                        letter("Fictional. Quillfeather fell.")
                                .item("Knee brace", NOT)
                                .file(File.requesting("Knee brace")
                                        .withheld("quillfeather")
                                        .facts())),
                fail(
                        123,
                        "a party by name over the end of a line and in capitals with an accent",
                        letter("Fictional. JOS\u00c9\n QUILLFEATHER fell.")
                                .item("Knee brace", NOT)
                                .file(File.requesting("Knee brace")
                                        .withheld("Jos\u00e9 Quillfeather")
                                        .facts())),
                pass(
                        123,
                        "nobody by name",
                        letter("Fictional. She fell.")
                                .item("Knee brace", NOT)
                                .file(File.requesting("Knee brace")
                                        .withheld("quillfeather")
                                        .facts())),
                fail(
                        135,
                        "an injury on another day than the file's",
                        letter("Fictional.").item("Knee brace", NOT).file(injuredLater())),
                fail(
                        136,
                        "another sex than the file's",
                        letter("A male worker.")
                                .item("Knee brace", NOT)
                                .file(File.requesting("Knee brace").facts())));
    }

    private static CaseFacts injuredLater() {
        CaseFacts facts = File.requesting("Knee brace").facts();
        return new CaseFacts(
                facts.items(),
                facts.dateOfBirth(),
                facts.sex(),
                Optional.of(Draft.INJURED.plusYears(1)),
                facts.file(),
                facts.specialties(),
                facts.withheldNames());
    }

    private static Draft requested(String headed, String requested) {
        return letter("Fictional.")
                .item(headed, NOT)
                .file(File.requesting(requested).facts());
    }

    private static Draft visits(int before) {
        return letter("Fictional.")
                .granted("Chiropractic care, 12 visits", "She works again. The request is medically necessary.")
                .file(File.requesting("Chiropractic care, 12 visits")
                        .given(before)
                        .facts());
    }

    private static Draft fill(DrugFill.Kind kind, LocalDate dispensed, Optional<LocalDate> list) {
        DrugFill fill = new DrugFill(
                dispensed, list.map(_ -> DrugFill.Standing.EXEMPT), list, kind, Optional.of(LocalDate.of(2018, 1, 10)));
        return letter("Fictional.")
                .item("Naproxen 500 mg #20", NOT)
                .file(File.requesting("Naproxen 500 mg #20")
                        .drug("Naproxen", fill)
                        .facts());
    }

    private static Draft record(String summary) {
        return letter(summary)
                .item("Knee brace", NOT)
                .file(File.requesting("Knee brace")
                        .and("Night splint")
                        .document(SEEN, "Knee pain. A hinged splint was worn.")
                        .facts());
    }
}
