package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A side of the body. */
public enum Laterality {
    LEFT,
    RIGHT;

    /** Without one of these the search for {@link #WORD} finds nothing. */
    private static final List<String> SIDES = List.of("left", "right", "bilateral", "both");

    private static final Pattern WORD = Pattern.compile(
            "\\b(left|right|bilateral(?:ly)?|both(?= (?:upper|lower|sides|shoulders|elbows|arms|wrists|hands|thumbs|hips|knees|ankles|feet|legs)\\b))\\b(?!\\s+(?:now|away|handed|hand(?:ed)? dominant))");
    /** "left" that is no side: "was left with", "has left work". */
    private static final Pattern NO_SIDE_BEFORE =
            Pattern.compile("(?:\\b(?:has|had|have|was|were|is|been|who|he|she)\\s)$");

    private static final Pattern NO_SIDE_AFTER =
            Pattern.compile("^\\s+(?:the|his|her|with|work|to|untreated|over|without)\\b");

    /** Sides named in a text, "bilateral knees" and "both knees" being two. */
    public static List<Seen<Set<Laterality>>> in(String text) {
        String lower = LowerCase.of(text);
        if (SIDES.stream().noneMatch(lower::contains)) return List.of();
        List<Seen<Set<Laterality>>> sides = new ArrayList<>();
        for (Matcher word = WORD.matcher(lower); word.find(); ) {
            Stretch where = new Stretch(word.start(), word.end());
            String side = word.group(1);
            if (side.equals("left") || side.equals("right")) {
                if (isNoSide(lower, where)) continue;
                sides.add(new Seen<>(EnumSet.of(side.equals("left") ? LEFT : RIGHT), where));
            } else {
                sides.add(new Seen<>(EnumSet.allOf(Laterality.class), where));
            }
        }
        return sides;
    }

    /** All sides that a text names. */
    public static Set<Laterality> allIn(String text) {
        Set<Laterality> all = EnumSet.noneOf(Laterality.class);
        in(text).forEach(seen -> all.addAll(seen.what()));
        return all;
    }

    private static boolean isNoSide(String text, Stretch word) {
        String before = text.substring(Math.max(0, word.start() - 6), word.start());
        return NO_SIDE_BEFORE.matcher(before).find()
                || NO_SIDE_AFTER.matcher(text).region(word.end(), text.length()).lookingAt();
    }
}
