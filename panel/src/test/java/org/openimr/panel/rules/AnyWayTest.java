package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.Tie;
import org.openimr.panel.ties.Tie.Kind;

/** What holds of every way, over generated ones of one to three ties. */
class AnyWayTest {
    private static final long SEED = 20_260_302;
    private static final int WAYS = 50_000;
    private static final List<String> SHARES = List.of("0", "0.05", "0.051", "0.3", "1");
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Involvement> INVOLVEMENTS = List.of(Involvement.values());
    private static final TieReader READER = new TieReader(false, Set.of());

    private static Ways.Link link(Random random) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Ways.Link link = random.nextBoolean() ? Ways.along(kind) : Ways.against(kind);
        return random.nextBoolean() ? link : link.share(SHARES.get(random.nextInt(SHARES.size())));
    }

    private static List<Ways.Link> links(Random random) {
        List<Ways.Link> links = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        while (links.size() < length) links.add(link(random));
        return links;
    }

    private static Way way(Involvement as, List<Ways.Link> links) {
        return new Way(
                new Involved(as, Ways.PARTY),
                Ways.way(links.toArray(Ways.Link[]::new)).steps());
    }

    private static Involvement involvement(Random random) {
        return INVOLVEMENTS.get(random.nextInt(INVOLVEMENTS.size()));
    }

    @Test
    void no_way_is_passed_over_unless_a_step_is_known_to_be_no_tie() {
        Random random = new Random(SEED);
        int passedOver = 0;
        for (int i = 0; i < WAYS; i++) {
            Way way = way(involvement(random), links(random));
            if (!(READER.read(way) instanceof Reading.NoTie)) continue;
            passedOver++;
            assertThat(way.ties())
                    .as("seed %d, way %d", SEED, i)
                    .anyMatch(step -> step.tie().kind().nature() == Tie.Nature.NONE
                            || step.tie().share().isPresent());
        }
        assertThat(passedOver).isBetween(1, WAYS - 1);
    }

    @Test
    void entries_that_are_likely_the_same_change_nothing_wherever_they_stand() {
        Random random = new Random(SEED);
        for (int i = 0; i < WAYS; i++) {
            Involvement as = involvement(random);
            List<Ways.Link> links = links(random);
            Reading reading = READER.read(way(as, links));
            links.add(random.nextInt(links.size() + 1), Ways.same());
            assertThat(READER.read(way(as, links)))
                    .as("seed %d, way %d", SEED, i)
                    .isEqualTo(reading);
        }
    }

    @Test
    void each_way_is_answered_by_an_objection_a_concern_or_for_a_reason_by_nothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < WAYS / 10; i++) {
            Way way = way(involvement(random), links(random));
            Candidate candidate = Fictions.tied(way.end().as(), new FoundTie(way.steps()));
            boolean objected = Stream.<SeatRule>of(
                            new NoPartInDispute(Established.nothing()),
                            new NoProfessionalTie(Established.nothing()),
                            new NoFamilialTie(Established.nothing()),
                            new NoFinancialTie(Established.nothing()),
                            new ConcernsJudged(Established.nothing()))
                    .anyMatch(rule -> rule.check(candidate).isPresent());
            assertThat(objected).as("seed %d, way %d", SEED, i).isEqualTo(!(READER.read(way) instanceof Reading.NoTie));
        }
    }
}
