package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.util.List;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.json.JsonReading;
import org.openimr.server.json.Fault;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;
import tools.jackson.databind.JsonNode;

/** What a determination is made of; the field names are those of its published JSON. */
public final class LetterShapes {
    static final ObjectShape<Patient> PATIENT = object(
            "Patient",
            optionalNumber("age", Patient::age),
            optional("sex", oneOf(Sex.class), Patient::sex),
            optional("dateOfInjury", DAY, Patient::dateOfInjury),
            Patient::new);

    static final ObjectShape<ClinicalCaseSummary> SUMMARY = object(
            "ClinicalCaseSummary",
            field("text", TEXT, ClinicalCaseSummary::text),
            field("patient", PATIENT, ClinicalCaseSummary::patient),
            usually("diagnoses", list(TEXT), List.of(), ClinicalCaseSummary::diagnoses),
            optional("claimedFor", TEXT, ClinicalCaseSummary::claimedFor),
            ClinicalCaseSummary::new);

    private static final ObjectShape<GuidelineCitation.Source> SOURCE = object(
            "GuidelineSource",
            field("source", TEXT, GuidelineCitation.Source::source),
            optional("title", TEXT, GuidelineCitation.Source::title),
            optionalNumber("year", GuidelineCitation.Source::year),
            optionalNumber("chapter", GuidelineCitation.Source::chapter),
            usually("sections", list(TEXT), List.of(), GuidelineCitation.Source::sections),
            usually("pages", list(TEXT), List.of(), GuidelineCitation.Source::pages),
            GuidelineCitation.Source::new);

    private static final ObjectShape<GuidelineCitation> CITATION = object(
            "GuidelineCitation",
            field("kind", oneOf(GuidelineCitation.Kind.class), GuidelineCitation::kind),
            field("text", TEXT, GuidelineCitation::text),
            usually("sources", list(SOURCE), List.of(), GuidelineCitation::sources),
            GuidelineCitation::new);

    static final ObjectShape<Basis> BASIS = object(
            "Basis",
            optional("usesMtus", TRUTH, Basis::usesMtus),
            usually("citations", list(CITATION), List.of(), Basis::citations),
            optional("statement", TEXT, Basis::statement),
            Basis::new);

    /** What a letter may say of the reviewer. */
    public static final ObjectShape<ReviewerQualifications> QUALIFICATIONS = object(
            "ReviewerQualifications",
            field("licensedStates", list(TEXT), ReviewerQualifications::licensedStates),
            field("specialties", list(TEXT), ReviewerQualifications::specialties),
            usually("subspecialties", list(TEXT), List.of(), ReviewerQualifications::subspecialties),
            optionalNumber("activePracticeYearsOver", ReviewerQualifications::activePracticeYearsOver),
            optionalNumber("hoursPerWeekAtLeast", ReviewerQualifications::hoursPerWeekAtLeast),
            ReviewerQualifications::new);

    /** A determination in its published JSON. */
    public static final Shape<Determination> DETERMINATION =
            Shapes.given("Determination", LetterShapes::determination, LetterShapes::determination);

    private LetterShapes() {}

    private static Reading<Determination> determination(JsonNode node) {
        return switch (DeterminationJson.read(node.toString())) {
            case JsonReading.Read(var determination, var _, var findings)
            when findings.isEmpty() -> new Reading.Of<>(determination);
            case JsonReading other ->
                Reading.faulty(Fault.Kind.BAD_VALUE, other.findings().getFirst().message());
        };
    }

    private static JsonNode determination(Determination determination) {
        String document = determination.caseNumber().map(Object::toString).orElse("");
        return Reading.MAPPER.readTree(DeterminationJson.text(document, determination, JsonLayout.LINE));
    }
}
