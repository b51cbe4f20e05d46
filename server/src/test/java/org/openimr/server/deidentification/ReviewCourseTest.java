package org.openimr.server.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Deidentifier;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.archive.deidentification.KnownKind;
import org.openimr.archive.deidentification.KnownValues;
import org.openimr.archive.deidentification.Lexicon;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.deidentification.Substitute;
import org.openimr.archive.deidentification.Zip3Populations;
import org.openimr.determination.Span;

/** Who may do what in a review, and when. */
class ReviewCourseTest {
    private static final DecidedBy ONE = new DecidedBy("one", Instant.EPOCH);
    private static final DecidedBy TWO = new DecidedBy("two", Instant.EPOCH);
    private static final DecidedBy THREE = new DecidedBy("three", Instant.EPOCH);

    private final String text = NamedLetter.of("CM17-9900110");
    private final ReviewCourse begun = ReviewCourse.begun(
            new Deidentifier(Lexicon.builtIn(), Zip3Populations.none(), Mode.STATE_PRACTICE, Substitute.LABELLED)
                    .propose(text, KnownValues.none().with(KnownKind.PROVIDER, "Zelda Quillwright")));
    private final Span name = begun.work().open().getFirst().where();

    private static ReviewCourse after(ReviewCourse course, ReviewAct... acts) {
        for (ReviewAct act : acts) {
            assertThat(course.objection(act)).as(act.toString()).isEmpty();
            course = course.after(act);
        }
        return course;
    }

    private static Optional<String> refused(ReviewCourse course, ReviewAct act) {
        return course.objection(act).map(ReviewRefusal::code);
    }

    @Test
    void it_is_not_closed_while_a_span_is_open_and_a_span_stays_only_for_a_reason() {
        assertThat(refused(begun, new ReviewAct.Close(ONE))).contains("DEID-108");
        assertThat(refused(begun, new ReviewAct.Keep(name, " ", ONE))).contains("DEID-107");
        assertThat(refused(begun, new ReviewAct.TakeOut(new Span(0, 3), ONE))).contains("DEID-106");
        assertThat(refused(begun, new ReviewAct.Confirm(TWO))).contains("DEID-110");
    }

    @Test
    void whoever_decided_a_span_or_closed_it_does_not_confirm_it() {
        ReviewCourse closed = after(begun, new ReviewAct.TakeOut(name, ONE), new ReviewAct.Close(TWO));
        assertThat(closed.persons()).isEqualTo(1);
        assertThat(refused(closed, new ReviewAct.Confirm(ONE))).contains("DEID-111");
        assertThat(refused(closed, new ReviewAct.Confirm(TWO))).contains("DEID-111");
        ReviewCourse confirmed = after(closed, new ReviewAct.Confirm(THREE));
        assertThat(confirmed.persons()).isEqualTo(2);
        assertThat(refused(confirmed, new ReviewAct.Confirm(THREE))).contains("DEID-111");
    }

    @Test
    void a_closed_review_is_changed_only_after_it_was_sent_back_and_then_needs_everybody_again() {
        ReviewCourse closed = after(begun, new ReviewAct.TakeOut(name, ONE), new ReviewAct.Close(ONE));
        assertThat(refused(closed, new ReviewAct.TakeOut(name, ONE))).contains("DEID-105");
        assertThat(refused(closed, new ReviewAct.SendBack("", TWO))).contains("DEID-107");
        ReviewCourse open = after(closed, new ReviewAct.SendBack("A nickname stands there.", TWO));
        assertThat(open.persons()).isZero();
        assertThat(open.sentBack()).contains("A nickname stands there.");
        int at = text.indexOf("zanzibarine");
        Span nickname = new Span(at, at + "zanzibarine".length());
        ReviewCourse again = after(
                open,
                new ReviewAct.Add(nickname, Identifier.NAME, ONE),
                new ReviewAct.Close(ONE),
                new ReviewAct.Confirm(TWO));
        assertThat(again.persons()).isEqualTo(2);
    }

    @Test
    void an_added_span_can_be_undone_and_what_changes_the_decision_cannot_be_closed() {
        int at = text.indexOf("Overturned");
        Span decision = new Span(at, at + "Overturned".length());
        ReviewCourse added =
                after(begun, new ReviewAct.TakeOut(name, ONE), new ReviewAct.Add(decision, Identifier.NAME, ONE));
        assertThat(refused(added, new ReviewAct.Close(ONE))).contains("DEID-109");
        ReviewCourse undone = after(added, new ReviewAct.Undo(decision, ONE));
        assertThat(after(undone, new ReviewAct.Close(ONE)).closed()).contains(ONE);
        assertThat(refused(undone, new ReviewAct.Undo(decision, ONE))).contains("DEID-106");
    }

    @Test
    void what_is_stored_of_an_act_is_the_act() {
        for (ReviewAct act : List.of(
                new ReviewAct.Begin(ONE),
                new ReviewAct.TakeOut(name, ONE),
                new ReviewAct.Keep(name, "the test of that name", ONE),
                new ReviewAct.Add(name, Identifier.PHONE, ONE),
                new ReviewAct.Undo(name, ONE),
                new ReviewAct.Close(ONE),
                new ReviewAct.Confirm(ONE),
                new ReviewAct.SendBack("why", ONE)))
            assertThat(StoredAct.of(act).by(ONE)).isEqualTo(act);
    }
}
