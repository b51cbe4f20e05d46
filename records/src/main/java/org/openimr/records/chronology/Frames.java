package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;

/** Looks over all documents of a case before any is read: who is who, and what is hurt. */
final class Frames {
    /** Lines of the first page that may tell who writes. */
    private static final int HEAD_LINES = 9;

    private static final List<ClinicianRole> RANK = List.of(
            ClinicianRole.AGREED_EVALUATOR,
            ClinicianRole.QUALIFIED_EVALUATOR,
            ClinicianRole.EMERGENCY,
            ClinicianRole.URGENT_CARE,
            ClinicianRole.PRIMARY_TREATING,
            ClinicianRole.NURSE_PRACTITIONER,
            ClinicianRole.PAIN_MANAGEMENT,
            ClinicianRole.PSYCHOLOGIST,
            ClinicianRole.SURGEON,
            ClinicianRole.NEUROLOGIST,
            ClinicianRole.PRIMARY_CARE,
            ClinicianRole.CONSULTANT);

    private static final Pattern SCORED = Pattern.compile("/10\\b| de 10\\b");

    private final Anatomy anatomy;
    private final Dictionary dictionary;
    private final Map<String, ClinicianRole> people = new HashMap<>();
    private final SideCounts sides = new SideCounts();
    private final Map<String, Map<String, Integer>> studied = new HashMap<>();
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();

    private record Draft(
            Optional<ClinicianRole> role,
            Optional<TherapyDiscipline> therapy,
            Map<String, Integer> parts,
            SideCounts sides) {}

    Frames(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.anatomy = Anatomy.of(dictionary.terms(TermList.PARTS));
    }

    Anatomy anatomy() {
        return anatomy;
    }

    void look(CaseDocument document, List<Passage> passages) {
        Map<String, Integer> own = new LinkedHashMap<>();
        SideCounts ownSides = new SideCounts();
        Optional<ClinicianRole> role = Optional.empty();
        Optional<TherapyDiscipline> therapy = Optional.empty();
        for (Passage passage : passages) {
            Map<TermList, List<Hit>> hits = passage.hits(dictionary);
            count(passage, hits, own, ownSides);
            study(hits);
            if (passage.page() > 1 || passage.firstLine() > HEAD_LINES) continue;
            if (passage.section() == SectionKind.HEAD) role = first(role, role(document, hits));
            if (therapy.isEmpty()) {
                therapy = hits.getOrDefault(TermList.THERAPIES, List.of()).stream()
                        .findFirst()
                        .map(hit -> TherapyDiscipline.valueOf(hit.name()));
            }
        }
        own.forEach((part, weight) -> parts.merge(part, weight, Integer::sum));
        if (therapy.isEmpty() && document.kind() == DocumentKind.THERAPY_NOTE)
            therapy = Optional.of(TherapyDiscipline.PT);
        if (document.kind() == DocumentKind.FUNCTIONAL_EVALUATION) therapy = Optional.of(TherapyDiscipline.FCE);
        Optional<ClinicianRole> known = role.or(() -> usual(document.kind()));
        boolean physician = document.kind() != DocumentKind.THERAPY_NOTE && document.kind() != DocumentKind.STATEMENT;
        if (physician) {
            document.author()
                    .flatMap(People::surname)
                    .ifPresent(name -> known.ifPresent(r -> people.merge(name, r, Frames::better)));
        }
        drafts.put(document.name(), new Draft(known, therapy, own, ownSides));
    }

    /** Whoever wrote one primary treating physician's report is that physician in all of the case. */
    private static ClinicianRole better(ClinicianRole first, ClinicianRole second) {
        return second == ClinicianRole.PRIMARY_TREATING ? second : first;
    }

    /** Of two roles that the head names, the one that tells more: an evaluator is a surgeon besides. */
    private static Optional<ClinicianRole> first(Optional<ClinicianRole> one, Optional<ClinicianRole> other) {
        if (one.isEmpty() || other.isEmpty()) return one.or(() -> other);
        return RANK.indexOf(one.get()) <= RANK.indexOf(other.get()) ? one : other;
    }

    private static Optional<ClinicianRole> role(CaseDocument document, Map<TermList, List<Hit>> hits) {
        if (document.kind() == DocumentKind.THERAPY_NOTE) return Optional.empty();
        return hits.getOrDefault(TermList.ROLES, List.of()).stream()
                .filter(hit -> !hit.term().is("mention"))
                .map(hit -> ClinicianRole.valueOf(hit.name()))
                .min(Comparator.comparingInt(RANK::indexOf));
    }

    private static Optional<ClinicianRole> usual(DocumentKind kind) {
        Map<DocumentKind, ClinicianRole> roles = new EnumMap<>(Map.of(
                DocumentKind.FIRST_REPORT, ClinicianRole.PRIMARY_TREATING,
                DocumentKind.PROGRESS_REPORT, ClinicianRole.PRIMARY_TREATING,
                DocumentKind.WORK_STATUS, ClinicianRole.PRIMARY_TREATING,
                DocumentKind.OPERATIVE_REPORT, ClinicianRole.SURGEON,
                DocumentKind.CONSULTATION, ClinicianRole.CONSULTANT,
                DocumentKind.ELECTRODIAGNOSTIC_STUDY, ClinicianRole.CONSULTANT,
                DocumentKind.PSYCHOLOGICAL_REPORT, ClinicianRole.PSYCHOLOGIST,
                DocumentKind.MEDICAL_LEGAL_EVALUATION, ClinicianRole.QUALIFIED_EVALUATOR));
        return Optional.ofNullable(roles.get(kind));
    }

    private void count(Passage passage, Map<TermList, List<Hit>> hits, Map<String, Integer> own, SideCounts ownSides) {
        int weight = switch (passage.section()) {
            case COMPLAINTS, DIAGNOSES, REQUEST, PROCEDURE, HEAD -> 3;
            case PAST_HISTORY, FAMILY_HISTORY, EDUCATION, GUIDELINE, LEGAL, JOB, EXAMINATION -> 0;
            case HISTORY,
                    MEDICATIONS,
                    ALLERGIES,
                    FUNCTION,
                    STUDIES,
                    PLAN,
                    WORK,
                    PROCEDURE_STEPS,
                    RECORDS,
                    GOALS,
                    LABORATORY,
                    OTHER -> 1;
        };
        // What is rated is what the document is about.
        if (weight > 0 && SCORED.matcher(passage.text()).find()) {
            hits.getOrDefault(TermList.PARTS, List.of()).stream()
                    .filter(part -> !part.term().is("vague") && !part.term().is("radiates"))
                    .findFirst()
                    .ifPresent(part -> own.merge(part.name(), weight, Integer::sum));
        }
        List<Hit> beside = hits.getOrDefault(TermList.SIDES, List.of());
        for (Hit part : hits.getOrDefault(TermList.PARTS, List.of())) {
            if (part.term().is("vague")) continue;
            if (!part.term().is("radiates")) own.merge(part.name(), weight, Integer::sum);
            for (Hit side : beside) {
                boolean near = Math.abs(side.last() - part.first()) <= 1 || Math.abs(part.last() - side.first()) <= 2;
                if (!near || weight == 0) continue;
                sides.add(part.name(), Side.valueOf(side.name()), weight);
                ownSides.add(part.name(), Side.valueOf(side.name()), weight);
            }
        }
    }

    DocumentFrame frame(CaseFile file, CaseDocument document, List<Passage> passages) {
        Draft draft = Objects.requireNonNull(drafts.get(document.name()));
        Optional<LocalDate> day = document.day()
                .or(() -> document.isBundle() ? Optional.empty() : DocumentDay.of(document, passages, dictionary));
        Map<String, Side> usual = sides.usual(anatomy);
        usual.putAll(draft.sides().usual(anatomy));
        Optional<Region> region = main(draft.parts())
                .map(name -> new Region(
                        Optional.of(new BodyPart(name)), Optional.ofNullable(usual.get(name)), List.of(), false));
        return new DocumentFrame(
                document,
                day,
                draft.role(),
                draft.therapy(),
                region,
                usual,
                usualStudies(usual),
                anatomy,
                people,
                file.injury());
    }

    private void study(Map<TermList, List<Hit>> hits) {
        for (Hit study : hits.getOrDefault(TermList.STUDIES, List.of())) {
            for (Hit part : hits.getOrDefault(TermList.PARTS, List.of())) {
                boolean of = part.first() > study.last()
                        && part.first() - study.last() <= 5
                        && !part.term().is("vague");
                if (!of) continue;
                studied.computeIfAbsent(study.name(), name -> new HashMap<>()).merge(part.name(), 1, Integer::sum);
                break;
            }
        }
    }

    /** A kind of study that was of one part four times of five. */
    private Map<String, Region> usualStudies(Map<String, Side> usual) {
        Map<String, Region> of = new HashMap<>();
        studied.forEach((study, counts) -> {
            int all = counts.values().stream().mapToInt(n -> n).sum();
            counts.forEach((part, count) -> {
                if (count * 5 < all * 4) return;
                Optional<Side> side = Optional.ofNullable(usual.get(part));
                of.put(study, new Region(Optional.of(new BodyPart(part)), side, List.of(), false));
            });
        });
        return of;
    }

    /** What a document is mostly about; of what it is about as much, what the case is about. */
    private Optional<String> main(Map<String, Integer> own) {
        Optional<String> ofCase = most(parts);
        Optional<String> ofDocument = most(own);
        if (ofDocument.isEmpty()) return ofCase;
        int most = own.getOrDefault(ofDocument.get(), 0);
        boolean also =
                ofCase.filter(part -> own.getOrDefault(part, 0) * 2 >= most).isPresent();
        return also ? ofCase : ofDocument;
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
