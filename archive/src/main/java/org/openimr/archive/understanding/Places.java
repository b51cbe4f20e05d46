package org.openimr.archive.understanding;

import java.util.List;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.SpineLevel;

/**
 * Where on the body a service is to be given.
 *
 * @param parts   in the order of the heading
 * @param levels  downwards
 * @param sides   left before right
 */
public record Places(List<Derived<BodyPart>> parts, List<Derived<SpineLevel>> levels, List<Derived<Laterality>> sides) {
    public Places {
        parts = List.copyOf(parts);
        levels = List.copyOf(levels);
        sides = List.copyOf(sides);
    }

    static Places in(Passage passage, Words words) {
        List<Derived<SpineLevel>> levels = PlaceReader.levels(passage, words);
        return new Places(PlaceReader.parts(passage, words, levels), levels, PlaceReader.sides(passage, words));
    }

    /** These, and what these do not name from the request of which the service is a portion. */
    Places orOf(Passage passage, Words request) {
        List<Derived<SpineLevel>> itsLevels =
                levels.isEmpty() ? ofRequest(PlaceReader.levels(passage, request)) : levels;
        List<Derived<BodyPart>> itsParts =
                parts.isEmpty() ? ofRequest(PlaceReader.parts(passage, request, itsLevels)) : parts;
        return new Places(
                itsParts, itsLevels, sides.isEmpty() ? ofRequest(PlaceReader.sides(passage, request)) : sides);
    }

    private static <T> List<Derived<T>> ofRequest(List<Derived<T>> request) {
        return request.stream().map(Places::ofRequest).toList();
    }

    private static <T> Derived<T> ofRequest(Derived<T> one) {
        Certainty certainty = one.certainty() == Certainty.STATED ? Certainty.RECKONED : one.certainty();
        Rule rule = one.from().rule() == Rule.PART_NAMED
                ? Rule.PART_OF_REQUEST
                : one.from().rule();
        return new Derived<>(
                one.value(), certainty, new Derivation(rule, one.from().where()));
    }
}
