package org.openimr.archive.understanding;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.determination.prose.Stretch;

/** Parts of the body, levels of the spine and sides that a heading names; each once, where it stands first. */
final class PlaceReader {
    private PlaceReader() {}

    static List<Derived<BodyPart>> parts(Passage passage, Words words, List<Derived<SpineLevel>> levels) {
        Map<BodyPart, Derived<BodyPart>> parts = new LinkedHashMap<>();
        for (Seen<BodyPart> seen : BodyPart.in(words.text())) {
            parts.putIfAbsent(seen.what(), stated(seen.what(), Rule.PART_NAMED, passage, seen.where()));
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sharesItsNoun(words, i)) continue;
            parts.putIfAbsent(
                    BodyPart.UPPER_LIMB,
                    Derived.stated(BodyPart.UPPER_LIMB, Rule.PART_NAMED, passage, words.start(i), words.end(i)));
        }
        for (Derived<SpineLevel> level : levels) {
            BodyPart part = level.value().part();
            parts.putIfAbsent(
                    part,
                    new Derived<>(
                            part,
                            Certainty.RECKONED,
                            new Derivation(Rule.PART_OF_LEVEL, level.from().where())));
        }
        if (parts.containsKey(BodyPart.LOW_BACK) || parts.containsKey(BodyPart.UPPER_BACK))
            return List.copyOf(parts.values());
        for (int i = 0; i < words.size(); i++) {
            if (!words.word(i).equals("back")) continue;
            parts.put(
                    BodyPart.LOW_BACK,
                    Derived.of(
                            BodyPart.LOW_BACK,
                            Certainty.DOUBTFUL,
                            Rule.PART_BACK,
                            passage,
                            words.start(i),
                            words.end(i)));
            break;
        }
        return List.copyOf(parts.values());
    }

    /** "upper and lower extremities", "upper/lower extremity". */
    private static boolean sharesItsNoun(Words words, int i) {
        if (!words.word(i).equals("upper")) return false;
        int lower = words.word(i + 1).equals("and") ? i + 2 : i + 1;
        return words.word(lower).equals("lower") && words.word(lower + 1).startsWith("extremit");
    }

    static List<Derived<SpineLevel>> levels(Passage passage, Words words) {
        Map<SpineLevel, Derived<SpineLevel>> levels = new TreeMap<>();
        for (Seen<List<SpineLevel>> seen : SpineLevel.in(words.text())) {
            for (SpineLevel level : seen.what())
                levels.putIfAbsent(level, stated(level, Rule.LEVEL_NAMED, passage, seen.where()));
        }
        return List.copyOf(levels.values());
    }

    static List<Derived<Laterality>> sides(Passage passage, Words words) {
        Map<Laterality, Derived<Laterality>> sides = new EnumMap<>(Laterality.class);
        Laterality.in(words.text())
                .forEach(seen -> seen.what()
                        .forEach(
                                side -> sides.putIfAbsent(side, stated(side, Rule.SIDE_NAMED, passage, seen.where()))));
        return List.copyOf(sides.values());
    }

    private static <T> Derived<T> stated(T value, Rule rule, Passage passage, Stretch where) {
        return Derived.stated(value, rule, passage, where.start(), where.end());
    }
}
