package org.openimr.panel.ties;

import static org.openimr.panel.ties.Fictional.BORN;
import static org.openimr.panel.ties.Fictional.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Random parties and ties, fictional all of them. */
record RandomTies(Random random) {
    /**
     * Parties of whom many share numbers, many contradict one another, and some do both by way of a third.
     *
     * @param kinds  of each register so many numbers
     * @param known  of 100 facts so many are known
     */
    List<Party> parties(int count, int kinds, int known) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<RegisterNumber> numbers = new HashSet<>();
            for (RegisterNumber.Kind kind : RegisterNumber.Kind.values()) {
                if (random.nextInt(100) < known) numbers.add(new RegisterNumber(kind, "CA" + random.nextInt(kinds)));
            }
            Optional<LocalDate> born =
                    random.nextInt(100) < known ? Optional.of(BORN.plusDays(random.nextInt(kinds))) : Optional.empty();
            String name = "%05d".formatted(i);
            parties.add(new Person(new PartyId(name), name, name, born, numbers, List.of()));
        }
        return parties;
    }

    List<Tie> ties(List<Party> parties, int count) {
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < count) {
            Party from = any(parties);
            Party to = any(parties);
            if (!from.id().equals(to.id())) ties.add(tie(from.id(), to.id(), during()));
        }
        return ties;
    }

    /** Of some of them the share is known, one of few so that many are equal. */
    List<Tie> shared(List<Tie> ties) {
        return ties.stream()
                .map(tie -> random.nextBoolean() ? tie : Fictional.share(tie, "0." + (1 + random.nextInt(3))))
                .toList();
    }

    /** Of any kind. */
    Tie tie(PartyId from, PartyId to, During during) {
        Tie.Kind[] kinds = Tie.Kind.values();
        return Fictional.tie(from, kinds[random.nextInt(kinds.length)], to, during);
    }

    /** Of any kind but staff privileges, in either direction. */
    Tie walkable(PartyId one, PartyId other, During during) {
        Tie tie = random.nextBoolean() ? tie(one, other, during) : tie(other, one, during);
        return tie.kind().nature() == Tie.Nature.NONE ? walkable(one, other, during) : tie;
    }

    /** Some hold on the day, some ended before, some begin after. */
    During during() {
        return switch (random.nextInt(6)) {
            case 0 -> new During(Optional.empty(), Optional.of(DAY.minusDays(1 + random.nextInt(900))));
            case 1 -> During.since(DAY.plusDays(1 + random.nextInt(900)));
            case 2 -> During.since(DAY.minusDays(random.nextInt(900)));
            case 3 -> During.between(DAY.minusDays(random.nextInt(9)), DAY.plusDays(random.nextInt(9)));
            default -> During.always();
        };
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
