package org.openimr.archive.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Seen;
import org.openimr.vocabulary.Drug;

/** The drugs that a service names, in its order. */
final class DrugReader {
    /** A tablet, or a drug in a cream, is never so many grams or millilitres: that is the package. */
    private static final BigDecimal LARGEST_STRENGTH = BigDecimal.TEN;

    private static final Set<String> DRUG_SIGNS = Set.of(
            "tablet",
            "tablets",
            "tab",
            "tabs",
            "capsule",
            "capsules",
            "cap",
            "caps",
            "refill",
            "refills",
            "mg",
            "mcg",
            "patch",
            "patches",
            "cream",
            "gel",
            "ointment",
            "lotion",
            "drops",
            "spray",
            "syrup",
            "suspension");

    private final DrugNames names;

    DrugReader(DrugNames names) {
        this.names = names;
    }

    /** A name and the words that say it. */
    private record Name(Drug drug, Rule rule, int from, int to) {}

    List<DrugAsked> in(Passage passage, Words words) {
        List<Name> found = names(words);
        if (found.isEmpty()) return List.of();
        List<Seen<Dose>> doses = Dose.in(words.text());
        List<DrugAsked> drugs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Name name = found.get(i);
            int last = i;
            while (last + 1 < found.size()
                    && sameDrug(name, found.get(last + 1))
                    && dose(doses, words.end(name.to - 1), words.start(found.get(last + 1).from))
                            .isEmpty()) last++;
            int next = last + 1 < found.size()
                    ? words.start(found.get(last + 1).from)
                    : words.text().length();
            drugs.add(drug(name, dose(doses, words.end(found.get(last).to - 1), next), passage, words));
            i = last;
        }
        return Collections.unmodifiableList(drugs);
    }

    private static DrugAsked drug(Name name, Optional<Seen<Dose>> dose, Passage passage, Words words) {
        int start = words.start(name.from);
        int end = words.end(name.to - 1);
        return new DrugAsked(
                Derived.stated(words.text().substring(start, end), name.rule, passage, start, end),
                name.drug.ingredients(),
                name.drug.classes(),
                dose.map(seen -> Derived.stated(
                        seen.what(),
                        Rule.DRUG_STRENGTH,
                        passage,
                        seen.where().start(),
                        seen.where().end())));
    }

    /** "Meloxicam (Mobic)" is one. */
    private static boolean sameDrug(Name one, Name other) {
        return !Collections.disjoint(one.drug.ingredients(), other.drug.ingredients());
    }

    private static Optional<Seen<Dose>> dose(List<Seen<Dose>> doses, int from, int until) {
        return doses.stream()
                .filter(dose -> dose.where().start() >= from && dose.where().start() < until)
                .filter(dose -> !isPackage(dose.what()))
                .findFirst();
    }

    /** Whether so much is a whole tube or bottle. */
    static boolean isPackage(Dose dose) {
        boolean measured = dose.unit().equals("g") || dose.unit().equals("ml");
        return measured
                && dose.amounts().size() == 1
                && dose.amounts().getFirst().compareTo(LARGEST_STRENGTH) >= 0;
    }

    private List<Name> names(Words words) {
        Map<Integer, Name> own = new HashMap<>();
        names.own()
                .in(
                        words,
                        (from, to, drug) -> own.merge(
                                from,
                                new Name(names.asClassed(drug), Rule.DRUG_OWN_NAME, from, to),
                                (a, b) -> a.to >= b.to ? a : b));
        List<Name> found = new ArrayList<>();
        boolean signs = hasSigns(words);
        for (int i = 0; i < words.size(); i++) {
            Optional<Name> name = Optional.ofNullable(own.get(i));
            if (name.isEmpty()) name = ofVocabulary(words.word(i), i, signs);
            if (name.isEmpty()) continue;
            found.add(name.get());
            i = name.get().to - 1;
        }
        return found;
    }

    /** A name that the lists do not class is one only where the heading speaks of a drug. */
    private Optional<Name> ofVocabulary(String word, int at, boolean signs) {
        return names.ofVocabulary(word)
                .filter(drug -> signs || !drug.classes().isEmpty())
                .map(drug -> new Name(drug, Rule.DRUG_VOCABULARY, at, at + 1));
    }

    /** Whether the heading speaks of a drug at all: a strength, a number of pieces, a form. */
    private static boolean hasSigns(Words words) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(words.word(i));
            if (words.before(i) == '#' || words.after(i) == '%') return true;
        }
        return !Collections.disjoint(all, DRUG_SIGNS);
    }
}
