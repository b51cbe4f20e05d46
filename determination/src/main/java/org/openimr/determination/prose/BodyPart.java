package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A region of the body, as services and findings name it. */
public enum BodyPart {
    HEAD("head|brain|brainstem|skull", "head"),
    NECK("neck|cervical|c-spine|cervicogenic", "neck"),
    UPPER_BACK("thoracic|t-spine|upper back|mid back", "upper back"),
    LOW_BACK("low(?:er)? back|lumbar|lumbosacral|l-spine|sacroiliac|sacral|coccyx", "low back"),
    SHOULDER("shoulders?|rotator cuff|trapezius|acromioclavicular|subacromial", "shoulder"),
    ELBOW("elbows?|epicondyl\\w+", "elbow"),
    WRIST("wrists?|carpal tunnel", "wrist"),
    HAND("hands?|fingers?|thumbs?", "hand"),
    HIP("hips?|groin", "hip"),
    KNEE("knees?|menisc\\w+|patell\\w+", "knee"),
    ANKLE("ankles?|achilles", "ankle"),
    FOOT("foot|feet|toes?|plantar", "foot"),
    UPPER_LIMB("upper extremit(?:y|ies)|arms?|forearms?", "upper limb"),
    LOWER_LIMB("lower extremit(?:y|ies)|legs?|thighs?|calf|calves", "lower limb");

    private static final Pattern NO_PART = Pattern.compile(
            "^\\s?(?:-?over-?|ache|aches|held|book|out|therapist|written|writing|ed\\b|-held|\\s+test)");
    private static final Pattern IDIOM = Pattern.compile("(?:on the other|on|at|by|second|first|other|one) $");

    /** For each small letter the parts of which a name begins with it. */
    private static final List<List<BodyPart>> BY_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> Arrays.stream(values())
                    .filter(part -> part.begins((char) letter))
                    .toList())
            .toList();

    private final String names;
    private final Pattern words;
    private final String printed;

    BodyPart(String names, String printed) {
        this.names = names;
        this.words = Pattern.compile("(?:" + names + ")(?![\\w])");
        this.printed = printed;
    }

    private boolean begins(char letter) {
        return names.charAt(0) == letter || names.indexOf("|" + letter) >= 0;
    }

    /** In a sentence: "low back". */
    public String printed() {
        return printed;
    }

    /** Whether it is a part of the spine. */
    public boolean isSpine() {
        return this == NECK || this == UPPER_BACK || this == LOW_BACK;
    }

    /** Parts named in a text, in the order of the text. */
    public static List<Seen<BodyPart>> in(String text) {
        String lower = LowerCase.of(text);
        List<Seen<BodyPart>> found = new ArrayList<>();
        boolean inWord = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!inWord && c >= 'a' && c <= 'z') named(lower, i, found);
            inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        }
        return found;
    }

    /** The part whose name begins at a character; names are whole words, so that there is one at most. */
    private static void named(String lower, int at, List<Seen<BodyPart>> found) {
        for (BodyPart part : BY_LETTER.get(lower.charAt(at) - 'a')) {
            Matcher name = part.words.matcher(lower).region(at, lower.length());
            if (!name.lookingAt()) continue;
            if (!isOther(lower, name)) found.add(new Seen<>(part, new Stretch(at, name.end())));
            return;
        }
    }

    /** Whether it is a word of another sense: "hand-held", "on the other hand". */
    private static boolean isOther(String lower, Matcher name) {
        if (NO_PART.matcher(lower).region(name.end(), lower.length()).lookingAt()) return true;
        return name.group().equals("hand")
                && IDIOM.matcher(lower.substring(Math.max(0, name.start() - 13), name.start()))
                        .find();
    }

    /** All parts that a text names. */
    public static Set<BodyPart> allIn(String text) {
        Set<BodyPart> all = EnumSet.noneOf(BodyPart.class);
        in(text).forEach(seen -> all.add(seen.what()));
        return all;
    }

    /** Whether one may be a part of the other or lies beside it, so that naming either says no other place. */
    public boolean adjoins(BodyPart other) {
        return this == other || limb() == other || other.limb() == this || beside(other) || other.beside(this);
    }

    private BodyPart limb() {
        return switch (this) {
            case SHOULDER, ELBOW, WRIST, HAND, UPPER_LIMB -> UPPER_LIMB;
            case HIP, KNEE, ANKLE, FOOT, LOWER_LIMB -> LOWER_LIMB;
            case HEAD, NECK, UPPER_BACK, LOW_BACK -> this;
        };
    }

    private boolean beside(BodyPart other) {
        return (this == WRIST && other == HAND) || (this == ANKLE && other == FOOT);
    }
}
