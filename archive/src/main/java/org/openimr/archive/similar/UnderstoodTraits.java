package org.openimr.archive.similar;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.DrugAsked;
import org.openimr.archive.understanding.NamedCriterion;
import org.openimr.archive.understanding.ServiceCategory;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * The traits of an item that are understood and not only read: what the service is, its drugs, the sections relied on,
 * the criteria.
 */
final class UnderstoodTraits {
    /** A source for which the citator has no name of its own. */
    private static final String OTHER = "other";

    /** A year that stands where a section would. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final ServiceNearness NEARNESS = ServiceNearness.builtIn();

    private final Determination letter;
    private final Issue item;
    private final NavigableMap<Trait, String> shown = new TreeMap<>();

    private UnderstoodTraits(Determination letter, Issue item) {
        this.letter = letter;
        this.item = item;
    }

    /** One item, without the others of its letter: which of them it falls with is no trait. */
    static UnderstoodItem item(Determination letter, Issue item, Understanding by) {
        Determination alone = new Determination(
                letter.family(),
                letter.caseNumber(),
                letter.dates(),
                letter.priority(),
                letter.reviewer(),
                letter.summary(),
                List.of(item));
        return by.of(alone).getFirst();
    }

    /** Those of one item, each with the item's own words for it. */
    static NavigableMap<Trait, String> of(Determination letter, Issue item, UnderstoodItem understood) {
        UnderstoodTraits traits = new UnderstoodTraits(letter, item);
        understood.ofItself().ifPresent(traits::service);
        understood.category().filter(_ -> understood.isAssociated()).ifPresent(traits::operation);
        understood.drugs().forEach(traits::drug);
        understood.reviewerCited().forEach(traits::section);
        understood.criteria().forEach(traits::criterion);
        return traits.shown;
    }

    private void service(Derived<ServiceCategory> one) {
        shown.put(new Trait(Kind.CATEGORY, one.value().id()), words(one));
        NEARNESS.branchOf(one.value()).ifPresent(branch -> shown.put(new Trait(Kind.BRANCH, branch), words(one)));
    }

    private void operation(Derived<ServiceCategory> one) {
        shown.put(new Trait(Kind.OPERATION, one.value().id()), words(one));
    }

    private void drug(DrugAsked drug) {
        String name = drug.name().value();
        drug.ingredients().forEach(one -> shown.putIfAbsent(new Trait(Kind.INGREDIENT, one), name));
        drug.classes().forEach(one -> shown.putIfAbsent(new Trait(Kind.DRUG_CLASS, one), name));
    }

    /** By the citator's key without the edition: a section is about the same in its next edition. */
    private void section(Derived<CitedSection> cited) {
        CitedSection one = cited.value();
        if (one.guideline().equals(OTHER)) return;
        Optional<String> section =
                one.section().filter(name -> !YEAR.matcher(name).matches());
        CitedSection ofAnyEdition = new CitedSection(
                one.guideline(), Optional.empty(), one.chapter(), section, one.pages(), one.standing());
        shown.putIfAbsent(new Trait(Kind.SECTION, ofAnyEdition.key()), section.orElse(one.source()));
    }

    /** Word by word: no two letters put a criterion in the same words. */
    private void criterion(Derived<NamedCriterion> named) {
        String standing = named.value().standing().name().toLowerCase(Locale.ROOT);
        ComparedWords.of(named.value().words())
                .keySet()
                .forEach(word -> shown.putIfAbsent(
                        new Trait(Kind.CRITERION, standing + " " + word),
                        named.value().words()));
    }

    /** The words of the letter that say it; the printed name where it is derived from no words of its own. */
    private String words(Derived<ServiceCategory> one) {
        return one.from()
                .where()
                .words(letter, item)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse(one.value().printed());
    }
}
