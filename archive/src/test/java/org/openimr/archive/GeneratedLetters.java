package org.openimr.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;

/** Many fictional letters with few words, so that everything meets everything. */
public final class GeneratedLetters {
    private static final List<String> WORDS = List.of(
            "lumbar",
            "facet",
            "injection",
            "injections",
            "MRI",
            "opioid",
            "the",
            "not",
            "medically",
            "necessary",
            "L4-5",
            "therapy",
            "knee",
            "surgery",
            "pain",
            "worker's");
    private static final List<String> SPECIALTIES =
            List.of("Orthopedic Surgery", "Pain Management", "Public Health & General Preventive Medicine");
    private static final List<GuidelineCitation> GUIDELINES = List.of(
            Fictional.mtus("Low Back Complaints"),
            Fictional.mtus("Knee Complaints"),
            Fictional.outside("Pain"),
            Fictional.outside("Low Back"));

    private final Random random;

    public GeneratedLetters(long seed) {
        random = new Random(seed);
    }

    /** Letters 1 to {@code count}, one to four items each. */
    public List<PublishedDetermination> letters(int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(this::letter).toList();
    }

    public PublishedDetermination letter(int serial) {
        Fictional letter = Fictional.letter(serial)
                .by(some(SPECIALTIES).toArray(String[]::new))
                .summary(words(12));
        if (random.nextInt(8) == 0) letter.undated();
        else letter.decided(LocalDate.of(2014 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        int items = 1 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            letter.item(
                    words(3),
                    pick(List.of(
                            Optional.of(Outcome.UPHELD), Optional.of(Outcome.OVERTURNED), Optional.<Outcome>empty())),
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(words(20) + "."),
                    some(GUIDELINES).toArray(GuidelineCitation[]::new));
        }
        return letter.published();
    }

    public String words(int count) {
        return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** None, one or several, in order. */
    private <T> List<T> some(List<T> from) {
        List<T> some = new ArrayList<>();
        for (T each : from) if (random.nextInt(3) == 0) some.add(each);
        return some;
    }

    public Random random() {
        return random;
    }
}
