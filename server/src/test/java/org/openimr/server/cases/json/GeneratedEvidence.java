package org.openimr.server.cases.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openimr.determination.criteria.Criteria;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionFinding;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.criteria.FilledCriteria;
import org.openimr.determination.criteria.Measure;
import org.openimr.determination.criteria.PagePlace;
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
import org.openimr.law.Grade;
import org.openimr.vocabulary.Edition;

/** Evidence records of every form. */
final class GeneratedEvidence {
    private final Random random;

    GeneratedEvidence(Random random) {
        this.random = random;
    }

    EvidenceRecord record() {
        List<EvidenceSource> sources = Stream.of(source(), study(), guideline(), page())
                .filter(_ -> random.nextBoolean())
                .toList();
        return new EvidenceRecord(
                maybe(() -> any(MtusAnswer.values())),
                new EvidenceSearch(
                        Arrays.stream(SearchTier.values())
                                .filter(tier -> !tier.reasons().isEmpty() && random.nextBoolean())
                                .map(this::left)
                                .toList(),
                        maybe(() -> any(SearchTier.values())),
                        random.nextBoolean() ? List.of() : List.of(new TierSearched(any(SearchTier.values()), text()))),
                sources,
                maybe(this::conflict),
                maybe(this::standards),
                sources.isEmpty() ? maybe(() -> any(NoCitation.values())) : Optional.empty(),
                maybe(() ->
                        new FunctionalImprovement(random.nextBoolean(), random.nextBoolean(), random.nextBoolean())),
                maybe(this::criteria));
    }

    private CriteriaRecord criteria() {
        Criteria tree = new Criteria.AllOf(List.of(
                criterion("a", Optional.empty()),
                new Criteria.AnyOf(List.of(
                        criterion("b", Optional.of(new Measure.Visits(6, number()))),
                        criterion("c", Optional.of(new Measure.TrialThenMore(3, number(), 9, number()))),
                        criterion("d", Optional.of(new Measure.VisitsPerInjury(24, LocalDate.of(2004, 1, 1))))))));
        return new CriteriaRecord(
                text(),
                new Edition(text(), "1", "00ff"),
                text(),
                any(Grade.values()),
                text(),
                new FilledCriteria(
                        tree,
                        Stream.of("a", "b", "d")
                                .filter(_ -> random.nextBoolean())
                                .map(this::finding)
                                .toList()),
                maybe(this::text));
    }

    private Criteria criterion(String id, Optional<Measure> measure) {
        return new Criteria.Criterion(id, text(), measure);
    }

    private CriterionFinding finding(String id) {
        OptionalInt line = random.nextBoolean() ? OptionalInt.of(3) : OptionalInt.empty();
        return new CriterionFinding(
                id,
                any(CriterionState.values()),
                List.of(new PagePlace(new UUID(random.nextLong(), random.nextLong()), 2, line, line)),
                text());
    }

    private TierLeft left(SearchTier tier) {
        return new TierLeft(tier, any(tier.reasons().toArray(ReasonForLeaving[]::new)), text());
    }

    private EvidenceSource source() {
        return new EvidenceSource.MtusGuideline(text(), number(), List.of(text(), text()));
    }

    private EvidenceSource.Study study() {
        return new EvidenceSource.Study(text(), text(), text(), number(), "", text());
    }

    private EvidenceSource guideline() {
        return new EvidenceSource.OtherGuideline(text(), text(), number(), day(), text(), "");
    }

    private ConflictRecord conflict() {
        return new ConflictRecord(
                any(QuestionType.values()),
                List.of(rated(), rated()),
                maybe(() -> any(RatedStudy.Favors.values())),
                maybe(this::text));
    }

    private RatedStudy rated() {
        Set<Bias> biases = EnumSet.of(any(Bias.values()), any(Bias.values()));
        return new RatedStudy(
                study(),
                any(RatedStudy.Favors.values()),
                new Applicability(EnumSet.of(any(Applicability.Aspect.values())), text()),
                biases,
                maybe(() -> any(EvidenceLevel.values())),
                maybe(this::text));
    }

    private StandardsUsed standards() {
        Map<NecessityStandard, String> aside = new EnumMap<>(NecessityStandard.class);
        aside.put(any(NecessityStandard.values()), text());
        aside.put(any(NecessityStandard.values()), text());
        return new StandardsUsed(any(NecessityStandard.values()), aside);
    }

    private EvidenceSource page() {
        return new EvidenceSource.OtherWeb("fictional.example/page", "", day());
    }

    private Optional<LocalDate> day() {
        return maybe(() -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400)));
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.of(2004 + random.nextInt(20)) : OptionalInt.empty();
    }

    private String text() {
        return "fictional words " + random.nextInt(1000);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
