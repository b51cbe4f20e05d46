package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.later;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.util.List;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionFinding;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.criteria.FilledCriteria;
import org.openimr.determination.criteria.Measure;
import org.openimr.determination.criteria.PagePlace;
import org.openimr.law.Grade;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;
import org.openimr.vocabulary.Edition;

/** Criteria as a reviewer found them. Its names are permanent: the log and kept drafts hold them. */
public final class CriteriaShapes {
    private static final Shape<Measure> MEASURE = new ChoiceShape<>(List.of(
            new ChoiceShape.Choice<>(
                    "VISITS",
                    Measure.Visits.class,
                    object(
                            "VisitsMeasure",
                            field("most", NUMBER, Measure.Visits::most),
                            optionalNumber("weeks", Measure.Visits::weeks),
                            Measure.Visits::new)),
            new ChoiceShape.Choice<>(
                    "TRIAL_THEN_MORE",
                    Measure.TrialThenMore.class,
                    object(
                            "TrialMeasure",
                            field("trial", NUMBER, Measure.TrialThenMore::trial),
                            optionalNumber("trialWeeks", Measure.TrialThenMore::trialWeeks),
                            field("most", NUMBER, Measure.TrialThenMore::most),
                            optionalNumber("weeks", Measure.TrialThenMore::weeks),
                            Measure.TrialThenMore::new)),
            new ChoiceShape.Choice<>(
                    "VISITS_PER_INJURY",
                    Measure.VisitsPerInjury.class,
                    object(
                            "InjuryMeasure",
                            field("most", NUMBER, Measure.VisitsPerInjury::most),
                            field("since", DAY, Measure.VisitsPerInjury::since),
                            Measure.VisitsPerInjury::new))));

    private static final Shape<Criteria> TREE = later("Criteria", CriteriaShapes::tree);

    private static final Shape<Criteria> EACH = new ChoiceShape<>(List.of(
            new ChoiceShape.Choice<>(
                    "ALL",
                    Criteria.AllOf.class,
                    object("AllCriteria", field("parts", list(TREE), Criteria.AllOf::parts), Criteria.AllOf::new)),
            new ChoiceShape.Choice<>(
                    "ANY",
                    Criteria.AnyOf.class,
                    object("AnyCriterion", field("parts", list(TREE), Criteria.AnyOf::parts), Criteria.AnyOf::new)),
            new ChoiceShape.Choice<>(
                    "CRITERION",
                    Criteria.Criterion.class,
                    object(
                            "Criterion",
                            field("id", TEXT, Criteria.Criterion::id),
                            field("text", TEXT, Criteria.Criterion::text),
                            optional("measure", MEASURE, Criteria.Criterion::measure),
                            Criteria.Criterion::new))));

    private static final ObjectShape<PagePlace> PLACE = object(
            "PagePlace",
            field("file", IDENTIFIER, PagePlace::file),
            field("page", NUMBER, PagePlace::page),
            optionalNumber("first", PagePlace::first),
            optionalNumber("last", PagePlace::last),
            PagePlace::new);

    private static final ObjectShape<CriterionFinding> FINDING = object(
            "CriterionFinding",
            field("criterion", TEXT, CriterionFinding::criterion),
            field("state", oneOf(CriterionState.class), CriterionFinding::state),
            usually("places", list(PLACE), List.of(), CriterionFinding::places),
            usually("words", TEXT, "", CriterionFinding::words),
            CriterionFinding::new);

    private static final ObjectShape<Edition> EDITION = object(
            "GuidelineEdition",
            field("name", TEXT, Edition::name),
            field("version", TEXT, Edition::version),
            field("sha256", TEXT, Edition::sha256),
            Edition::new);

    /** The recommendation, its tree, and what was found. */
    public static final ObjectShape<CriteriaRecord> RECORD = object(
            "CriteriaRecord",
            field("recommendation", TEXT, CriteriaRecord::recommendation),
            field("edition", EDITION, CriteriaRecord::edition),
            field("citation", TEXT, CriteriaRecord::citation),
            field("grade", oneOf(Grade.class), CriteriaRecord::grade),
            usually("caution", TEXT, "", CriteriaRecord::caution),
            field("tree", TREE, record -> record.filled().tree()),
            usually(
                    "findings",
                    list(FINDING),
                    List.of(),
                    record -> record.filled().findings()),
            optional("reasonAgainst", TEXT, CriteriaRecord::reasonAgainst),
            (recommendation, edition, citation, grade, caution, tree, findings, reason) -> new CriteriaRecord(
                    recommendation, edition, citation, grade, caution, new FilledCriteria(tree, findings), reason));

    private CriteriaShapes() {}

    private static Shape<Criteria> tree() {
        return EACH;
    }
}
