package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.rules.Fictions.candidate;
import static org.openimr.panel.rules.Fictions.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Attestation.Answer;
import org.openimr.panel.rules.Attestation.Line;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

class AttestationRulesTest {
    private static final List<Involved> INVOLVED = List.of(
            new Involved(Involvement.FACILITY, new PartyId("a fictional clinic")),
            new Involved(Involvement.EMPLOYER, new PartyId("a fictional employer")),
            new Involved(Involvement.FACILITY, new PartyId("another fictional clinic")));
    private static final List<Line> LINES = Lines.of(Fictions.dispute(INVOLVED.toArray(Involved[]::new)));
    private static final SeatRule EVERY_LINE = new EveryLineAnswered();
    private static final SeatRule NO_TIE = new NoTieAttested();
    private static final SeatRule GIVEN = new AttestationGiven();

    private static Candidate attesting(Optional<Map<Line, Answer>> answers) {
        Candidate usual = candidate(file());
        return new Candidate(
                usual.reviewer(),
                Fictions.dispute(INVOLVED.toArray(Involved[]::new)),
                usual.day(),
                usual.load(),
                usual.ties(),
                answers.map(all -> new Attestation(Instant.parse("2026-03-02T17:00:00Z"), all)),
                usual.taxonomy());
    }

    private static Map<Line, Answer> no(List<Line> lines) {
        Map<Line, Answer> answers = new HashMap<>();
        lines.forEach(line -> answers.put(line, Answer.NO_TIE));
        return answers;
    }

    @Test
    void each_nature_is_asked_of_each_kind_of_party_once_in_the_order_of_the_law() {
        assertThat(LINES)
                .containsExactly(
                        new Line(Tie.Nature.PROFESSIONAL, Involvement.EMPLOYER),
                        new Line(Tie.Nature.FAMILIAL, Involvement.EMPLOYER),
                        new Line(Tie.Nature.FINANCIAL, Involvement.EMPLOYER),
                        new Line(Tie.Nature.PROFESSIONAL, Involvement.FACILITY),
                        new Line(Tie.Nature.FAMILIAL, Involvement.FACILITY),
                        new Line(Tie.Nature.FINANCIAL, Involvement.FACILITY));
    }

    @Test
    void nobody_is_asked_about_what_is_no_tie_by_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(Tie.Nature.LEADS_ON, Involvement.EMPLOYER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(Tie.Nature.NONE, Involvement.EMPLOYER));
    }

    @Passes({EveryLineAnswered.class, NoTieAttested.class, AttestationGiven.class})
    @Test
    void who_attests_no_tie_on_every_line_passes() {
        Candidate candidate = attesting(Optional.of(no(LINES)));
        assertThat(EVERY_LINE.check(candidate)).isEmpty();
        assertThat(NO_TIE.check(candidate)).isEmpty();
        assertThat(GIVEN.check(candidate)).isEmpty();
    }

    @Fails(EveryLineAnswered.class)
    @Test
    void any_line_left_open_blocks() {
        for (Line line : LINES) {
            List<Line> others = new ArrayList<>(LINES);
            others.remove(line);
            assertThat(EVERY_LINE.check(attesting(Optional.of(no(others)))))
                    .hasValueSatisfying(objection -> assertThat(objection.what())
                            .isEqualTo("The attestation leaves lines open: " + Lines.printed(List.of(line)) + "."));
        }
        assertThat(EVERY_LINE.check(attesting(Optional.of(Map.of()))))
                .hasValueSatisfying(objection -> assertThat(objection.what())
                        .isEqualTo("The attestation leaves lines open: professional to the employer, "
                                + "familial to the employer, financial to the employer, "
                                + "professional to the facility where the treatment would be given, "
                                + "familial to the facility where the treatment would be given, "
                                + "financial to the facility where the treatment would be given."));
    }

    @Fails(NoTieAttested.class)
    @Test
    void any_line_answered_with_a_tie_blocks_in_whatever_order() {
        for (Line line : LINES) {
            Map<Line, Answer> answers = no(LINES);
            answers.put(line, Answer.TIE);
            Candidate candidate = attesting(Optional.of(answers));
            assertThat(EVERY_LINE.check(candidate)).isEmpty();
            assertThat(NO_TIE.check(candidate))
                    .hasValueSatisfying(objection -> assertThat(objection.what())
                            .isEqualTo("The reviewer attests a tie: " + Lines.printed(List.of(line)) + "."));
        }
        assertThat(Lines.printed(LINES.reversed())).isEqualTo(Lines.printed(LINES));
    }

    @Fails(AttestationGiven.class)
    @Test
    void before_the_offer_there_is_no_attestation_and_only_the_rule_on_assignment_objects() {
        Candidate candidate = attesting(Optional.empty());
        assertThat(EVERY_LINE.check(candidate)).isEmpty();
        assertThat(NO_TIE.check(candidate)).isEmpty();
        assertThat(GIVEN.check(candidate))
                .hasValueSatisfying(objection -> assertThat(objection.what())
                        .isEqualTo("The reviewer has not attested the ties in this dispute."));
    }
}
