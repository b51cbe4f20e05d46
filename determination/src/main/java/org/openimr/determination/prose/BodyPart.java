package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private final Pattern words;
    private final String printed;

    BodyPart(String words, String printed) {
        this.words = Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w])");
        this.printed = printed;
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
        for (BodyPart part : values()) {
            for (Matcher m = part.words.matcher(lower); m.find(); ) {
                if (NO_PART.matcher(lower).region(m.end(), lower.length()).lookingAt()) continue;
                if (m.group().equals("hand")
                        && IDIOM.matcher(lower.substring(Math.max(0, m.start() - 13), m.start()))
                                .find()) continue;
                found.add(new Seen<>(part, new Stretch(m.start(), m.end())));
            }
        }
        found.sort((a, b) -> Integer.compare(a.where().start(), b.where().start()));
        return found;
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
