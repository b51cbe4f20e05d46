package org.openimr.panel.specialty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Drugs;
import org.openimr.vocabulary.Edition;

/**
 * Which fields of medicine treat a condition, and which give or evaluate a treatment, by lists of codes and words. No text
 * of the law says so; the lists are a choice [D], and what no line knows is said to be unknown.
 */
public final class SuitedFields {
    private static final String NAME = "Fields suited to conditions and treatments";
    private static final int VERSION = 12;
    /** Names of drugs have at most as many words. */
    private static final int DRUG_WORDS = 3;

    private final List<SuitedRule> conditions = new ArrayList<>();
    private final Phrases<SuitedRule> conditionWords = new Phrases<>();
    private final Phrases<SuitedRule> treatmentWords = new Phrases<>();
    private final Drugs drugs;
    private final Edition edition;
    private final List<UnusedLine> unused = new ArrayList<>();

    /**
     * @param conditions  columns condition, icd10, icd9, words, fields, grade; several in one cell between semicolons
     * @param treatments  treatment, words, fields, grade
     * @param drugs       by whose classes a drug of any name is found
     */
    public SuitedFields(Taxonomy taxonomy, ListText conditions, ListText treatments, Drugs drugs) {
        this.drugs = drugs;
        String hash = Edition.hash((conditions + "\n" + treatments).getBytes(UTF_8));
        this.edition = new Edition(NAME, hash.substring(0, VERSION), hash);
        ListRows.read(conditions, SuitedRule.CONDITION, unused, row -> {
            SuitedRule rule = SuitedRule.condition(conditions.name(), row, taxonomy);
            this.conditions.add(rule);
            rule.words().forEach(phrase -> conditionWords.add(phrase, rule));
        });
        ListRows.read(treatments, SuitedRule.TREATMENT, unused, row -> {
            SuitedRule rule = SuitedRule.treatment(treatments.name(), row, taxonomy);
            rule.words().forEach(phrase -> treatmentWords.add(phrase, rule));
        });
    }

    /** With the lists that the program brings along. */
    public static SuitedFields builtIn(Taxonomy taxonomy, Drugs drugs) {
        return new SuitedFields(
                taxonomy, ListText.builtIn("conditions.csv"), ListText.builtIn("treatments.csv"), drugs);
    }

    /** Which lists these are. */
    public Edition edition() {
        return edition;
    }

    /** Lines that could not be used, in the order of the lists. */
    public List<UnusedLine> unused() {
        return List.copyOf(unused);
    }

    /**
     * Fields that treat a condition.
     *
     * @param codes  diagnoses, with or without their point, of either revision
     * @param words  diagnoses and parts of the body as the records name them; not the story of the case
     */
    public Suited forCondition(Collection<String> codes, String words) {
        Map<SuitedRule, Set<String>> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String code : codes) {
            List<SuitedRule> rules = rules(code);
            rules.forEach(rule -> matched(found, rule, code));
            if (rules.isEmpty()) unknown.add(code);
        }
        byWords(conditionWords, words, found, unknown);
        return suited(found, unknown);
    }

    /**
     * Fields that give or evaluate a treatment.
     *
     * @param words  of the requested service: "Lumbar epidural steroid injection L5-S1"
     */
    public Suited forTreatment(String words) {
        Map<SuitedRule, Set<String>> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        byWords(treatmentWords, words, found, unknown);
        byDrugs(words, found);
        return suited(found, found.isEmpty() ? unknown : List.of());
    }

    private static void byWords(
            Phrases<SuitedRule> phrases, String words, Map<SuitedRule, Set<String>> found, List<String> unknown) {
        List<Phrases.Hit<SuitedRule>> hits = phrases.in(words);
        hits.forEach(hit -> matched(found, hit.of(), hit.words()));
        if (hits.isEmpty() && !words.isBlank()) unknown.add(words.strip());
    }

    /** A drug is found by its classes, whatever its name. */
    private void byDrugs(String text, Map<SuitedRule, Set<String>> found) {
        List<String> words = Phrases.words(text);
        for (int at = 0; at < words.size(); at++) {
            for (int end = at + 1; end <= Math.min(words.size(), at + DRUG_WORDS); end++) {
                String name = String.join(" ", words.subList(at, end));
                drugs.named(name)
                        .ifPresent(drug -> drug.classes().stream()
                                .sorted()
                                .forEach(group -> treatmentWords
                                        .in(group)
                                        .forEach(hit -> matched(found, hit.of(), name + " (" + group + ")"))));
            }
        }
    }

    private static void matched(Map<SuitedRule, Set<String>> found, SuitedRule rule, String by) {
        found.computeIfAbsent(rule, _ -> new LinkedHashSet<>()).add(by);
    }

    private static Suited suited(Map<SuitedRule, Set<String>> found, List<String> unknown) {
        List<Suited.Reason> reasons = new ArrayList<>();
        found.forEach((rule, by) -> reasons.add(rule.because(List.copyOf(by))));
        return new Suited(reasons, unknown);
    }

    /** Those that hold the code; one whose range lies within another's is the better one. */
    private List<SuitedRule> rules(String code) {
        record Held(CodeRange range, SuitedRule rule) {}
        List<Held> held = new ArrayList<>();
        for (CodeSystem system : CodeSystem.values()) {
            Optional<String> bare = bare(system, code);
            if (bare.isEmpty()) continue;
            for (SuitedRule rule : conditions) {
                for (CodeRange range : rule.codes()) {
                    if (range.system() == system && range.contains(bare.get())) held.add(new Held(range, rule));
                }
            }
        }
        return held.stream()
                .filter(one -> held.stream().noneMatch(other -> other.range.liesWithin(one.range)))
                .map(Held::rule)
                .distinct()
                .toList();
    }

    private static Optional<String> bare(CodeSystem system, String code) {
        return system.withoutPoint(code).filter(bare -> system.hasShapeOf(system.withPoint(bare)));
    }
}
