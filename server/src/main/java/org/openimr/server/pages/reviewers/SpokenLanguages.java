package org.openimr.server.pages.reviewers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Languages that a reviewer speaks and reads: those met most often in California to be ticked, others by their tags. */
final class SpokenLanguages {
    private static final String USUAL = "language";
    private static final String OTHER = "others";
    private static final List<String> TAGS =
            List.of("en", "es", "zh", "vi", "tl", "ko", "hy", "fa", "ru", "ar", "ja", "pa", "hi", "km", "hmn");

    private SpokenLanguages() {}

    static List<FieldView> fields() {
        return List.of(
                FieldView.choice(
                        USUAL,
                        FieldView.Kind.CHOICES,
                        "Languages spoken and read",
                        TAGS.stream().map(tag -> Choice.of(tag, words(tag))).toList()),
                FieldView.of(
                                OTHER,
                                FieldView.Kind.TEXT,
                                "Others, by their tags",
                                "IETF tags with commas between: uk, pt-BR.")
                        .optional());
    }

    static MultiValueMap<String, String> written(Set<String> languages) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        List<String> others = new ArrayList<>();
        for (String tag : new TreeSet<>(languages)) {
            if (TAGS.contains(tag)) values.add(USUAL, tag);
            else others.add(tag);
        }
        values.add(OTHER, String.join(", ", others));
        return values;
    }

    /** Whatever stands there; the register answers for what is no tag. */
    static Set<String> read(Typed typed) {
        Set<String> tags = new TreeSet<>(typed.all(USUAL));
        typed.optional(OTHER).ifPresent(text -> {
            for (String tag : text.split("[,;\\s]+", -1)) if (!tag.isEmpty()) tags.add(tag);
        });
        return tags;
    }

    /** "Spanish". */
    static String words(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.US);
        return name.isEmpty() ? tag : name;
    }

    /** "English, Spanish", or that none is on file. */
    static String words(Set<String> tags) {
        return tags.isEmpty()
                ? "none on file"
                : tags.stream().map(SpokenLanguages::words).sorted().collect(Collectors.joining(", "));
    }
}
