package org.openimr.archive.similar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Laterality;
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

    /** Those of an item of a letter, decided or being written. */
    public static ItemTraits of(Determination letter, Issue item) {
        NavigableMap<Trait, String> shown = new TreeMap<>();
        String service = item.serviceInDispute().orElse(item.service());
        add(shown, Kind.SERVICE, ComparedWords.ofService(service));
        parts(service).forEach(part -> shown.put(Trait.part(part), part.printed()));
        SpineLevel.allIn(service).forEach(level -> shown.put(Trait.level(level), level.toString()));
        Laterality.allIn(service)
                .forEach(side -> shown.put(
                        Trait.side(side),
                        switch (side) {
                            case LEFT -> "left";
                            case RIGHT -> "right";
                        }));
        letter.summary().diagnoses().forEach(one -> add(shown, Kind.DIAGNOSIS, ComparedWords.of(one)));
        item.reviewerBasis().ifPresent(basis -> add(shown, Kind.GUIDELINE, GuidelineSections.of(basis)));
        return new ItemTraits(shown, item.rationale().map(Phrases::of).orElseGet(Collections::emptyNavigableSet));
    }

    /** A level of the spine names its part too. */
    private static Set<BodyPart> parts(String service) {
        Set<BodyPart> parts = EnumSet.noneOf(BodyPart.class);
        parts.addAll(BodyPart.allIn(service));
        SpineLevel.allIn(service).forEach(level -> parts.add(level.part()));
        return parts;
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
