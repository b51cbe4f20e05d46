package org.openimr.server.security;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.openimr.process.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five hundred reviewers and people of the staff, who take turns. */
final class PlantedPeople {
    private static final Map<Role, Integer> HOW_MANY = Map.of(
            Role.REVIEWER, 120,
            Role.INTAKE, 90,
            Role.CASE_MANAGER, 110,
            Role.MEDICAL_DIRECTOR, 60,
            Role.QUALITY, 80,
            Role.REGULATOR, 40);

    private final Map<Role, List<Planted>> people = new EnumMap<>(Role.class);
    private final Map<Role, AtomicInteger> turns = new EnumMap<>(Role.class);

    /** Gives each an account. */
    static PlantedPeople with(Accounts accounts, JdbcClient jdbc, String password) {
        PlantedPeople planted = new PlantedPeople();
        int index = 0;
        for (Map.Entry<Role, Integer> group : new EnumMap<>(HOW_MANY).entrySet()) {
            List<Planted> of = new ArrayList<>();
            for (int i = 0; i < group.getValue(); i++) of.add(Planted.of(index++, group.getKey()));
            planted.people.put(group.getKey(), List.copyOf(of));
            planted.turns.put(group.getKey(), new AtomicInteger());
        }
        accounts.put(
                new Account("pattern-of-passwords", Role.PUBLIC, password, "Nobody (fictional)", Optional.empty()));
        // A password's hash takes a tenth of a second to make: one for all.
        for (Planted one : planted.all()) {
            jdbc.sql("insert into account (id, login, password_hash, role, display_name, qualifications)"
                            + " select ?, ?, password_hash, ?, ?, 'null'::json from account"
                            + " where login = 'pattern-of-passwords'")
                    .params(one.id(), one.login(), one.role().name(), one.displayName())
                    .update();
        }
        return planted;
    }

    List<Planted> all() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** Whether somebody of that role had no turn yet. */
    boolean waits(Role role) {
        return Objects.requireNonNull(turns.get(role)).get()
                < Objects.requireNonNull(people.get(role)).size();
    }

    /** The next of that role. */
    Planted next(Role role) {
        List<Planted> of = Objects.requireNonNull(people.get(role), "nobody of that role is planted");
        int turn = Objects.requireNonNull(turns.get(role)).getAndIncrement();
        return of.get(turn % of.size());
    }
}
