package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.Fictional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.Outcome;

/** Like items in a real folder. */
abstract class SimilarContract {
    private final Adapter adapter;

    SimilarContract(Adapter adapter) {
        this.adapter = adapter;
    }

    private static final String CLOSING = " Therefore the requested treatment is not medically necessary.";

    @TempDir
    private Path folder;

    private ArchiveIndex index;

    @BeforeEach
    void open() {
        index = adapter.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void add(Fictional... letters) {
        for (Fictional letter : letters) index.add(letter.published());
        index.commit();
    }

    private SimilarAnswer like(Fictional asked, int rows) {
        PublishedDetermination letter = asked.published();
        return index.similar(
                SimilarQuestion.about(letter, letter.determination().issues().getFirst(), rows));
    }

    private static Fictional asked(String service) {
        return Fictional.letter(999).item(service, Optional.empty(), Optional.empty());
    }

    private static List<String> services(SimilarAnswer answer) {
        return answer.rows().stream().map(SimilarItem::service).toList();
    }

    @Test
    void the_nearest_come_first_and_the_split_counts_all_that_are_near_enough() {
        add(
                Fictional.letter(1).upheld("MRI of the cervical spine", "No." + CLOSING),
                Fictional.letter(2).upheld("MRI", "No." + CLOSING),
                Fictional.letter(3)
                        .overturned("MRI of the lumbar spine", "Progressive weakness. It is medically necessary.")
                        .upheld("Physical therapy, lumbar spine", "No." + CLOSING)
                        .item("MRI lumbar spine, repeated", Optional.empty(), Optional.empty()));
        SimilarAnswer answer = like(asked("MRI, low back"), 1);
        assertThat(services(answer)).containsExactly("MRI of the lumbar spine");
        assertThat(answer.split()).isEqualTo(new OutcomeSplit(1, 1, 1));
        assertThat(answer.letters()).isEqualTo(2);
        assertThat(answer.overturnedShare()).isEmpty();
        SimilarItem row = answer.rows().getFirst();
        assertThat(row.id()).isEqualTo(Fictional.id(3));
        assertThat(row.itemNumber()).isEqualTo(1);
        assertThat(row.outcome()).contains(Outcome.OVERTURNED);
        assertThat(row.decidedOn()).contains(LocalDate.of(2017, 1, 10));
        assertThat(row.reason()).isEqualTo("Progressive weakness. It is medically necessary.");
        assertThat(row.why().of(Kind.SERVICE)).containsExactly("MRI");
        assertThat(row.why().of(Kind.PART)).containsExactly("low back");
    }

    @Test
    void where_few_are_near_enough_the_next_ones_follow_and_count_in_nothing() {
        add(
                Fictional.letter(1).upheld("Epidural steroid injection, low back", "No." + CLOSING),
                Fictional.letter(2).upheld("ESI at C5-6", "No." + CLOSING),
                Fictional.letter(3).overturned("Facet joint injection, lumbar spine", "Yes."),
                Fictional.letter(4).upheld("Trigger point injections, left shoulder", "No." + CLOSING),
                Fictional.letter(5).upheld("Back brace", "No." + CLOSING));
        SimilarAnswer answer = like(asked("Lumbar ESI"), 8);
        assertThat(services(answer)).containsExactly("Epidural steroid injection, low back");
        assertThat(answer.split()).isEqualTo(new OutcomeSplit(1, 0, 0));
        assertThat(answer.letters()).isEqualTo(1);
        assertThat(answer.further())
                .extracting(SimilarItem::service)
                .containsExactly("ESI at C5-6", "Facet joint injection, lumbar spine");
        assertThat(like(asked("Lumbar ESI"), 2).further())
                .extracting(SimilarItem::service)
                .containsExactly("ESI at C5-6");
        assertThat(like(asked("Lumbar ESI"), 1).further()).isEmpty();
    }

    @Test
    void a_letter_that_shares_standing_words_alone_is_not_among_them() {
        String standing = "The schedule is presumed correct and every departure from it has to be explained by the"
                + " requesting physician with evidence that a reviewer can follow." + CLOSING;
        add(
                Fictional.letter(1).upheld("Naproxen 500 mg", standing),
                Fictional.letter(2).upheld("Anaprox DS", "No."),
                Fictional.letter(3).upheld("Walker", standing),
                Fictional.letter(4).upheld("MRI of the left knee", standing));
        PublishedDetermination asked =
                Fictional.letter(999).upheld("Naproxen 500 mg", standing).published();
        SimilarAnswer answer = index.similar(
                SimilarQuestion.about(asked, asked.determination().issues().getFirst(), 8));
        assertThat(services(answer)).containsExactly("Naproxen 500 mg", "Anaprox DS");
        assertThat(answer.further()).isEmpty();
        assertThat(answer.rows().get(1).why().of(Kind.INGREDIENT)).containsExactly("Naproxen");
    }

    @Test
    void a_cases_own_letter_is_never_among_them() {
        add(
                Fictional.letter(1).upheld("Knee brace", "No."),
                Fictional.letter(999).upheld("Knee brace", "No."));
        SimilarAnswer answer = like(asked("Knee brace"), 8);
        assertThat(answer.rows()).extracting(SimilarItem::id).containsExactly(Fictional.id(1));
        assertThat(answer.split()).isEqualTo(new OutcomeSplit(1, 0, 0));
    }

    @Test
    void equally_near_ones_come_newest_first_then_by_id_and_item_number() {
        add(
                Fictional.letter(4).upheld("Knee brace", "No.").upheld("Knee brace", "No."),
                Fictional.letter(3).decided(LocalDate.of(2016, 5, 1)).upheld("Knee brace", "No."),
                Fictional.letter(2).upheld("Knee brace", "No."),
                Fictional.letter(5).decided(LocalDate.of(2018, 5, 1)).upheld("Knee brace", "No."));
        SimilarAnswer answer = like(asked("Knee brace"), 8);
        assertThat(answer.rows())
                .extracting(row -> row.id() + "/" + row.itemNumber())
                .containsExactly(
                        Fictional.id(5) + "/1",
                        Fictional.id(2) + "/1",
                        Fictional.id(4) + "/1",
                        Fictional.id(4) + "/2",
                        Fictional.id(3) + "/1");
        assertThat(like(asked("Knee brace"), 3).rows()).isEqualTo(answer.rows().subList(0, 3));
    }

    @Test
    void the_order_is_the_same_in_one_part_of_the_index_and_in_many() {
        for (int i = 1; i <= 30; i++) add(Fictional.letter(i).upheld("Knee brace number " + i % 3, "No."));
        SimilarAnswer inMany = like(asked("Knee brace"), 20);
        index.rebuild(IntStream.rangeClosed(1, 30)
                .map(i -> 31 - i)
                .mapToObj(i -> Fictional.letter(i)
                        .upheld("Knee brace number " + i % 3, "No.")
                        .published()));
        assertThat(like(asked("Knee brace"), 20)).isEqualTo(inMany);
    }

    @Test
    void words_of_the_rationale_count_and_the_sentences_of_every_letter_do_not() {
        for (int i = 10; i < 50; i++) add(Fictional.letter(i).upheld("Norco", "Reason " + i + "." + CLOSING));
        add(
                Fictional.letter(1).decided(LocalDate.of(2015, 1, 1)).upheld("Knee brace", "Laxity was measured."),
                Fictional.letter(2).decided(LocalDate.of(2016, 1, 1)).upheld("Knee brace", "He is well." + CLOSING));
        Fictional asked = Fictional.letter(999)
                .item("Knee brace", Optional.empty(), Optional.of("Laxity was measured twice." + CLOSING));
        assertThat(like(asked, 8).rows()).extracting(SimilarItem::id).containsExactly(Fictional.id(1), Fictional.id(2));
        Fictional onlyTheForm =
                Fictional.letter(999).item("Knee brace", Optional.empty(), Optional.of(CLOSING.strip()));
        assertThat(like(onlyTheForm, 8).rows())
                .extracting(SimilarItem::id)
                .containsExactly(Fictional.id(2), Fictional.id(1));
        assertThat(like(onlyTheForm, 8)).isEqualTo(like(asked("Knee brace"), 8));
    }

    @Test
    void a_replaced_letter_counts_as_it_is_now() {
        add(Fictional.letter(1).upheld("Knee brace", "No."));
        add(Fictional.letter(1).overturned("Knee brace", "Yes."));
        assertThat(like(asked("Knee brace"), 8).split()).isEqualTo(new OutcomeSplit(0, 1, 0));
        add(Fictional.letter(1).overturned("Acupuncture", "Yes."));
        assertThat(like(asked("Knee brace"), 8)).isEqualTo(SimilarAnswer.none());
    }

    @Test
    void an_empty_archive_and_a_service_without_words_have_no_like_items() {
        assertThat(like(asked("Knee brace"), 8)).isEqualTo(SimilarAnswer.none());
        add(Fictional.letter(1).upheld("12", "No."));
        assertThat(like(asked("12"), 8)).isEqualTo(SimilarAnswer.none());
    }
}
