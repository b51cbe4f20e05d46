package org.openimr.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.BodyPart;

/**
 * Every item of the real letters asked as if its own letter were not there. How often the nearest item is of the same
 * kind of service and names the same body part is printed beside what a random item would give.
 */
class SimilarCorpusTest {
    private static final Pattern NO_KIND = Pattern.compile("");

    /** Kinds of service, told by words of their own so that the figure does not judge itself. */
    private enum Kind {
        IMAGING("mri|magnetic resonance|x-?rays?|ct scan|radiograph|ultrasound|myelogram|arthrogram"),
        NERVE_TEST("emg|ncv|ncs|electromyogra\\w+|nerve conduction"),
        DRUG_SCREEN("urine|drug screen\\w*|toxicology|uds"),
        INJECTION("injections?|block|esi|epidural|rhizotomy|ablation|synvisc|viscosupplementation"),
        SURGERY("surgery|surgical|arthroscop\\w+|fusion|discectomy|laminectomy|repair|arthroplasty|decompression"),
        THERAPY("therapy|physiotherapy|chiropractic|acupuncture|massage|rehabilitation|exercise|aqua\\w*"),
        EQUIPMENT("unit|brace|tens|cane|walker|mattress|garment|purchase|rental|dme|orthosis|pump|machine"),
        DRUG("mg|mcg|cream|ointment|patch|tablets?|capsules?|gel|prescription|medication|#\\s?\\d+"),
        VISIT("consult\\w*|evaluation|visit|referral|follow-?up|assessment"),
        OTHER("");

        private final Pattern words;

        Kind(String words) {
            this.words = words.isEmpty() ? NO_KIND : Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
        }

        static Kind of(String service) {
            return Arrays.stream(values())
                    .filter(kind -> kind.words.matcher(service).find())
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    private record Item(PublishedDetermination letter, Issue issue) {
        String service() {
            return issue.serviceInDispute().orElse(issue.service());
        }

        Set<BodyPart> parts() {
            return BodyPart.allIn(service());
        }

        boolean isLike(String other) {
            return Kind.of(service()) == Kind.of(other) && parts().equals(BodyPart.allIn(other));
        }
    }

    @Test
    void the_nearest_real_item_is_of_the_same_kind_and_part_far_more_often_than_a_random_one(@TempDir Path folder)
            throws IOException {
        List<PublishedDetermination> letters = CorpusLetters.all();
        List<Item> items = letters.stream()
                .flatMap(letter -> letter.determination().issues().stream().map(issue -> new Item(letter, issue)))
                .toList();
        int near = 0;
        int like = 0;
        double random = 0;
        List<Long> micros = new ArrayList<>();
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            letters.forEach(index::add);
            index.commit();
            items.forEach(item -> ask(index, item));
            for (Item item : items) {
                long begin = System.nanoTime();
                SimilarAnswer answer = ask(index, item);
                micros.add((System.nanoTime() - begin) / 1000);
                assertThat(ask(index, item)).isEqualTo(answer);
                assertThat(answer.rows())
                        .extracting(SimilarItem::id)
                        .doesNotContain(item.letter().id());
                if (System.getProperty("openimr.show") != null) show(item, answer);
                if (answer.rows().isEmpty()) continue;
                near++;
                if (item.isLike(answer.rows().getFirst().service())) like++;
                random += random(item, items);
            }
        }
        micros.sort(null);
        System.out.printf(
                "like items: %d asked, %d with one near enough; nearest of the same kind and part %.3f, random %.3f;"
                        + " one question p50 %.2f ms, p99 %.2f ms%n",
                items.size(),
                near,
                like / (double) near,
                random / near,
                micros.get(micros.size() / 2) / 1000.0,
                micros.get(micros.size() * 99 / 100) / 1000.0);
        assertThat(near).isGreaterThan(items.size() / 2);
        assertThat(like / (double) near).isGreaterThan(5 * random / near);
    }

    private static void show(Item item, SimilarAnswer answer) {
        System.out.printf(
                "%s | near %d in %d letters %s%n",
                item.service(), answer.decided(), answer.letters(), answer.overturnedShare());
        for (SimilarItem row :
                answer.rows().subList(0, Math.min(3, answer.rows().size()))) {
            System.out.printf(
                    "    %s %s %s | %s%n",
                    item.isLike(row.service()) ? "+" : "-",
                    row.outcome(),
                    row.service(),
                    row.why().shown());
        }
    }

    private static double random(Item item, List<Item> items) {
        List<Item> others = items.stream()
                .filter(other -> !other.letter().id().equals(item.letter().id()))
                .toList();
        return others.stream().filter(other -> item.isLike(other.service())).count() / (double) others.size();
    }

    private static SimilarAnswer ask(LuceneArchiveIndex index, Item item) {
        return index.similar(SimilarQuestion.about(item.letter(), item.issue(), SimilarQuestion.USUAL_ROWS));
    }
}
