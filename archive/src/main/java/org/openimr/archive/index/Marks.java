package org.openimr.archive.index;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openimr.archive.PublishedId;
import org.openimr.archive.query.SearchField;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.DrugAsked;
import org.openimr.archive.understanding.ServiceCategory;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * Short words on an item, each of a field: {@code side=left}. A field's words are terms as the index compares them; a
 * path or key has {@code #} before it, so that it is never taken for a word.
 */
final class Marks {
    private final Understanding understanding;
    private final NavigableSet<String> marks = new TreeSet<>();

    private Marks(Understanding understanding) {
        this.understanding = understanding;
    }

    static NavigableSet<String> of(
            PublishedId id, Determination letter, Issue item, UnderstoodItem understood, Understanding by) {
        Marks all = new Marks(by);
        all.marks.add(key(SearchField.CASE, id.value()));
        letter.reviewer().specialties().forEach(name -> all.words(SearchField.SPECIALTY, name));
        all.marks.add(
                key(SearchField.OUTCOME, item.decision().map(ItemFacets::value).orElse(Facet.NOT_STATED)));
        all.understood(understood);
        return all.marks;
    }

    private void understood(UnderstoodItem item) {
        item.places()
                .levels()
                .forEach(level -> marks.add(key(SearchField.LEVEL, level.value().toString())));
        item.places()
                .parts()
                .forEach(part -> words(SearchField.PART, part.value().printed()));
        item.places()
                .sides()
                .forEach(side -> marks.add(key(SearchField.SIDE, side.value().name())));
        item.drugs().forEach(this::drug);
        item.category().ifPresent(this::category);
        item.ofItself().ifPresent(this::category);
        item.alsoNamed().forEach(this::category);
        item.reviewerCited().forEach(cited -> cites(cited.value()));
        Stream.concat(item.claimsAdministratorCited().stream(), item.reviewerCited().stream())
                .forEach(cited -> cited(cited.value()));
    }

    private void drug(DrugAsked drug) {
        words(SearchField.DRUG, drug.name().value());
        drug.ingredients().forEach(name -> words(SearchField.DRUG, name));
        drug.classes().forEach(name -> words(SearchField.DRUG, name));
    }

    private void category(Derived<ServiceCategory> category) {
        for (ServiceCategory node : understanding.tree().pathTo(category.value())) {
            marks.add(key(SearchField.CATEGORY, node.id()));
            words(SearchField.CATEGORY, node.printed());
        }
    }

    private void cites(CitedSection cited) {
        marks.add(key(SearchField.CITES, cited.guideline()));
        cited.edition().ifPresent(year -> marks.add(key(SearchField.CITES, cited.guideline() + "-" + year)));
        marks.add(key(SearchField.CITES, cited.source()));
        marks.add(key(SearchField.CITES, cited.key()));
        words(SearchField.CITES, cited.guideline());
        words(SearchField.CITES, understanding.citationNames().printed(cited.key()));
    }

    private void cited(CitedSection cited) {
        marks.add(key(SearchField.CITED, cited.source()));
        marks.add(key(SearchField.CITED, cited.key()));
    }

    private void words(SearchField field, String text) {
        EnglishText.terms(text).forEach(term -> marks.add(word(field, term)));
    }

    static String word(SearchField field, String term) {
        return field.typed() + "=" + term;
    }

    /** Too long a key is cut: so is the one that is asked for. */
    static String key(SearchField field, String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return field.typed() + "=#" + (lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST));
    }

    private static final int LONGEST = 200;
}
