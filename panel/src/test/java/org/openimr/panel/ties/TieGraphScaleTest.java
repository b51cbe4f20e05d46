package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.ties.Fictional.DAY;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.Organization;
import org.openimr.panel.ties.Party.Person;

/** Prints what time of one processor a graph of the size of a state takes; no limit is set to it. */
@Tag("long")
class TieGraphScaleTest {
    private static final int PARTIES = 100_000;
    private static final int TIES = 400_000;
    private static final int SEARCHES = 500;

    /** One in twenty is an organization, and a few of these tie thousands. */
    private static List<Party> parties(Random random) {
        List<Party> parties = new ArrayList<>();
        for (long seed = 0; parties.size() < PARTIES - PARTIES / 20; seed++) {
            for (Person entry : new FictionalPersons(seed).entries()) {
                PartyId id = new PartyId("p%02d%s".formatted(seed, entry.id()));
                parties.add(new Person(id, entry.given(), entry.family(), entry.born(), Set.of(), entry.addresses()));
            }
        }
        parties.subList(PARTIES - PARTIES / 20, parties.size()).clear();
        for (int i = 0; i < PARTIES / 20; i++) {
            Address address = Fictional.address(random.nextInt(9_999) + " Mill Road", During.always());
            parties.add(new Organization(
                    new PartyId("o%05d".formatted(i)),
                    "Group of " + random.nextInt(4_000),
                    Set.of(),
                    List.of(address)));
        }
        return parties;
    }

    private static List<Tie> ties(RandomTies random, List<Party> parties) {
        List<Party> persons = parties.subList(0, PARTIES - PARTIES / 20);
        List<Party> organizations = parties.subList(PARTIES - PARTIES / 20, PARTIES);
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < TIES) {
            double part = random.random().nextDouble();
            Party organization = organizations.get((int) (part * part * part * organizations.size()));
            Party other = random.random().nextInt(10) == 0 ? random.any(parties) : organization;
            Party one = random.any(persons);
            if (!one.id().equals(other.id())) ties.add(random.tie(one.id(), other.id(), random.during()));
        }
        return ties;
    }

    @Test
    void a_hundred_thousand_parties_and_four_hundred_thousand_ties() {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        RandomTies random = new RandomTies(new Random(7));
        List<Party> parties = parties(random.random());
        List<Tie> ties = ties(random, parties);
        long began = processor.getCurrentThreadCpuTime();
        TieGraph graph = new TieGraph(parties, ties, Fictional.identity(), TieSettings.defaults());
        System.out.printf(
                "built in %d ms: %d parties, %d ties, %d pairs likely the same%n",
                (processor.getCurrentThreadCpuTime() - began) / 1_000_000,
                parties.size(),
                ties.size(),
                graph.likelySame().size());
        long[] micros = new long[SEARCHES];
        int found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            Set<PartyId> involved = new TreeSet<>();
            while (involved.size() < 12) involved.add(random.any(parties).id());
            PartyId from = parties.get(random.random().nextInt(PARTIES / 2)).id();
            long start = processor.getCurrentThreadCpuTime();
            List<FoundTie> ways = graph.ways(from, involved, DAY);
            micros[i] = (processor.getCurrentThreadCpuTime() - start) / 1_000;
            found += ways.size();
            assertThat(ways).allSatisfy(way -> assertThat(EveryWay.ties(way)).isBetween(0, 3));
        }
        Arrays.sort(micros);
        System.out.printf(
                "%d searches for 12 parties each: median %d us, 95 of 100 within %d us, longest %d us; %d ways%n",
                SEARCHES, micros[SEARCHES / 2], micros[SEARCHES * 95 / 100], micros[SEARCHES - 1], found);
        assertThat(found).isPositive();
    }
}
