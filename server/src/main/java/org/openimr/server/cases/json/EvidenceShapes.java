package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.evidence.Applicability;
import org.openimr.determination.evidence.Bias;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSearch;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NecessityStandard;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.evidence.RatedStudy;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.StandardsUsed;
import org.openimr.determination.evidence.TierLeft;
import org.openimr.determination.evidence.TierSearched;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** What a decision on an item rests on. Its names are permanent: the log and kept drafts hold them. */
public final class EvidenceShapes {
    /** A source, by its class. */
    public static final Shape<EvidenceSource> SOURCE = new ChoiceShape<>(List.of(
            new ChoiceShape.Choice<>(
                    "MTUS",
                    EvidenceSource.MtusGuideline.class,
                    object(
                            "MtusGuideline",
                            usually("title", TEXT, "", EvidenceSource.MtusGuideline::title),
                            optionalNumber("effectiveYear", EvidenceSource.MtusGuideline::effectiveYear),
                            usually("sections", list(TEXT), List.of(), EvidenceSource.MtusGuideline::sections),
                            EvidenceSource.MtusGuideline::new)),
            new ChoiceShape.Choice<>(
                    "OTHER_GUIDELINE",
                    EvidenceSource.OtherGuideline.class,
                    object(
                            "OtherGuideline",
                            usually("organization", TEXT, "", EvidenceSource.OtherGuideline::organization),
                            usually("title", TEXT, "", EvidenceSource.OtherGuideline::title),
                            optionalNumber("edition", EvidenceSource.OtherGuideline::edition),
                            optional("accessed", DAY, EvidenceSource.OtherGuideline::accessed),
                            usually("chapter", TEXT, "", EvidenceSource.OtherGuideline::chapter),
                            usually("section", TEXT, "", EvidenceSource.OtherGuideline::section),
                            EvidenceSource.OtherGuideline::new)),
            new ChoiceShape.Choice<>("STUDY", EvidenceSource.Study.class, study()),
            new ChoiceShape.Choice<>(
                    "OTHER_WEB",
                    EvidenceSource.OtherWeb.class,
                    object(
                            "OtherWeb",
                            usually("address", TEXT, "", EvidenceSource.OtherWeb::address),
                            usually("author", TEXT, "", EvidenceSource.OtherWeb::author),
                            optional("dated", DAY, EvidenceSource.OtherWeb::dated),
                            EvidenceSource.OtherWeb::new))));

    private static final ObjectShape<TierLeft> TIER_LEFT = object(
            "TierLeft",
            field("tier", oneOf(SearchTier.class), TierLeft::tier),
            field("reason", oneOf(ReasonForLeaving.class), TierLeft::reason),
            usually("explanation", TEXT, "", TierLeft::explanation),
            TierLeft::new);

    private static final ObjectShape<TierSearched> TIER_SEARCHED = object(
            "TierSearched",
            field("tier", oneOf(SearchTier.class), TierSearched::tier),
            field("words", TEXT, TierSearched::words),
            TierSearched::new);

    private static final ObjectShape<EvidenceSearch> SEARCH = object(
            "EvidenceSearch",
            usually("left", list(TIER_LEFT), List.of(), EvidenceSearch::left),
            optional("reached", oneOf(SearchTier.class), EvidenceSearch::reached),
            unless(List.of(), "searched", list(TIER_SEARCHED), EvidenceSearch::searched),
            EvidenceSearch::new);

    private static final ObjectShape<Applicability> APPLICABILITY = object(
            "Applicability",
            usually("unlike", setOf(Applicability.Aspect.class), Set.of(), Applicability::unlike),
            usually("explanation", TEXT, "", Applicability::explanation),
            Applicability::new);

    private static final ObjectShape<RatedStudy> RATED_STUDY = object(
            "RatedStudy",
            field("study", study(), RatedStudy::study),
            field("favors", oneOf(RatedStudy.Favors.class), RatedStudy::favors),
            field("applicability", APPLICABILITY, RatedStudy::applicability),
            usually("biases", setOf(Bias.class), Set.of(), RatedStudy::biases),
            optional("level", oneOf(EvidenceLevel.class), RatedStudy::level),
            optional("levelReason", TEXT, RatedStudy::levelReason),
            RatedStudy::new);

    /** Studies that disagree; may be incomplete. */
    public static final ObjectShape<ConflictRecord> CONFLICT = object(
            "ConflictRecord",
            field("question", oneOf(QuestionType.class), ConflictRecord::question),
            usually("studies", list(RATED_STUDY), List.of(), ConflictRecord::studies),
            optional("chosen", oneOf(RatedStudy.Favors.class), ConflictRecord::chosen),
            optional("reason", TEXT, ConflictRecord::reason),
            ConflictRecord::new);

    private static final ObjectShape<Map.Entry<NecessityStandard, String>> SET_ASIDE = object(
            "StandardSetAside",
            field("standard", oneOf(NecessityStandard.class), Map.Entry::getKey),
            field("reason", TEXT, Map.Entry::getValue),
            Map::entry);

    private static final ObjectShape<StandardsUsed> STANDARDS = object(
            "StandardsUsed",
            field("used", oneOf(NecessityStandard.class), StandardsUsed::used),
            usually("setAside", asideShape(), Map.of(), StandardsUsed::inapplicable),
            StandardsUsed::new);

    /** Of treatment so far. */
    public static final ObjectShape<FunctionalImprovement> IMPROVEMENT = object(
            "FunctionalImprovement",
            field("gain", TRUTH, FunctionalImprovement::gain),
            field("fewerRestrictions", TRUTH, FunctionalImprovement::fewerRestrictions),
            field("lessDependency", TRUTH, FunctionalImprovement::lessDependency),
            FunctionalImprovement::new);

    /** All that one decision on one item rests on. */
    public static final ObjectShape<EvidenceRecord> RECORD = object(
            "EvidenceRecord",
            optional("mtus", oneOf(MtusAnswer.class), EvidenceRecord::mtus),
            usually("search", SEARCH, new EvidenceSearch(List.of(), Optional.empty()), EvidenceRecord::search),
            usually("sources", list(SOURCE), List.of(), EvidenceRecord::sources),
            optional("conflict", CONFLICT, EvidenceRecord::conflict),
            optional("standards", STANDARDS, EvidenceRecord::standards),
            optional("noCitation", oneOf(NoCitation.class), EvidenceRecord::noCitation),
            optional("improvement", IMPROVEMENT, EvidenceRecord::improvement),
            optional("criteria", CriteriaShapes.RECORD, EvidenceRecord::criteria),
            EvidenceRecord::new);

    private EvidenceShapes() {}

    private static ObjectShape<EvidenceSource.Study> study() {
        return object(
                "Study",
                usually("firstAuthor", TEXT, "", EvidenceSource.Study::firstAuthor),
                usually("title", TEXT, "", EvidenceSource.Study::title),
                usually("journal", TEXT, "", EvidenceSource.Study::journal),
                optionalNumber("year", EvidenceSource.Study::year),
                usually("volume", TEXT, "", EvidenceSource.Study::volume),
                usually("pages", TEXT, "", EvidenceSource.Study::pages),
                EvidenceSource.Study::new);
    }

    private static Shape<Map<NecessityStandard, String>> asideShape() {
        return new MappedShape<>(
                list(SET_ASIDE),
                EvidenceShapes::once,
                aside -> aside.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .toList());
    }

    private static Optional<Map<NecessityStandard, String>> once(List<Map.Entry<NecessityStandard, String>> given) {
        Map<NecessityStandard, String> aside = new LinkedHashMap<>();
        given.forEach(entry -> aside.put(entry.getKey(), entry.getValue()));
        return aside.size() == given.size() ? Optional.of(aside) : Optional.empty();
    }
}
