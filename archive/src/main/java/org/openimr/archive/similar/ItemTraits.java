package org.openimr.archive.similar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.Places;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.SpineLevel;

/**
 * All that one disputed item is compared by.
 *
 * @param shown    its traits, each with the item's own words for it
 * @param phrases  of its rationale
 */
public record ItemTraits(NavigableMap<Trait, String> shown, NavigableSet<String> phrases) {
    public ItemTraits {
        shown = Collections.unmodifiableNavigableMap(new TreeMap<>(shown));
        phrases = Collections.unmodifiableNavigableSet(new TreeSet<>(phrases));
    }

    /** The traits of an item that was understood already, without its phrases. */
    public static NavigableSet<Trait> shownBy(Determination letter, Issue item, UnderstoodItem understood) {
        return shown(letter, item, understood).navigableKeySet();
    }

    /**
     * Those of an item of a letter, decided or being written.
     *
     * @param by  the same for all items that are compared
     */
    public static ItemTraits of(Determination letter, Issue item, Understanding by) {
        return of(letter, item, UnderstoodTraits.item(letter, item, by));
    }

    private static ItemTraits of(Determination letter, Issue item, UnderstoodItem understood) {
        NavigableMap<Trait, String> shown = shown(letter, item, understood);
        return new ItemTraits(shown, item.rationale().map(Phrases::of).orElseGet(Collections::emptyNavigableSet));
    }

    private static NavigableMap<Trait, String> shown(Determination letter, Issue item, UnderstoodItem understood) {
        NavigableMap<Trait, String> shown = UnderstoodTraits.of(letter, item, understood);
        String service = item.serviceInDispute().orElse(item.service());
        add(shown, Kind.SERVICE, ComparedWords.ofService(service));
        places(shown, understood.places());
        letter.summary().diagnoses().forEach(one -> add(shown, Kind.DIAGNOSIS, ComparedWords.of(one)));
        item.reviewerBasis().ifPresent(basis -> add(shown, Kind.GUIDELINE, GuidelineSections.of(basis)));
        return shown;
    }

    /** A level of the spine names its part too. */
    private static void places(NavigableMap<Trait, String> shown, Places places) {
        places.parts()
                .forEach(
                        part -> shown.put(Trait.part(part.value()), part.value().printed()));
        for (Derived<SpineLevel> level : places.levels()) {
            BodyPart part = level.value().part();
            shown.put(Trait.level(level.value()), level.value().toString());
            shown.put(Trait.part(part), part.printed());
        }
        places.sides()
                .forEach(side ->
                        shown.put(Trait.side(side.value()), side.value().name().toLowerCase(Locale.ROOT)));
    }

    private static void add(NavigableMap<Trait, String> shown, Kind kind, Map<String, String> words) {
        words.forEach((compared, word) -> shown.putIfAbsent(new Trait(kind, compared), word));
    }

    /** Those of one kind, in order. */
    public NavigableSet<Trait> of(Kind kind) {
        NavigableSet<Trait> traits = new TreeSet<>();
        shown.keySet().stream().filter(trait -> trait.kind() == kind).forEach(traits::add);
        return traits;
    }

    /** The body parts that the service names. */
    public Set<BodyPart> bodyParts() {
        Set<BodyPart> parts = EnumSet.noneOf(BodyPart.class);
        of(Kind.PART).forEach(trait -> parts.add(BodyPart.valueOf(trait.value())));
        return parts;
    }
}
