package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.openimr.panel.ties.Traits.OfOrganization;
import org.openimr.panel.ties.Traits.OfPerson;

/**
 * Entries by what two must share before {@link Identity} can join them, so that not all are compared with all: a number;
 * a birth date or an address together with the first letter of some word of the name; a birth date with an address.
 */
final class Blocks {
    private final List<Set<String>> keys;
    private final Map<String, List<Integer>> entries = new HashMap<>();

    Blocks(List<Traits> traits) {
        keys = traits.stream().map(Blocks::keys).toList();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                entries.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Each entry after {@code one} that shares something with it, once or more often. */
    void after(int one, IntConsumer found) {
        for (String key : keys.get(one)) {
            List<Integer> block = entries.getOrDefault(key, List.of());
            for (int i = block.size() - 1; i >= 0 && block.get(i) > one; i--) found.accept(block.get(i));
        }
    }

    private static Set<String> keys(Traits traits) {
        Set<String> keys = new HashSet<>();
        traits.numbers()
                .byRegister()
                .forEach((register, values) ->
                        values.forEach(value -> keys.add(register.kind() + " " + register.state() + " " + value)));
        switch (traits) {
            case OfPerson person -> person(person, keys);
            case OfOrganization organization -> {
                String initial = organization.name().whole().substring(0, 1);
                organization.places().forEach(place -> keys.add("at " + place.building() + " named " + initial));
            }
        }
        return keys;
    }

    private static void person(OfPerson person, Set<String> keys) {
        Set<String> initials = new HashSet<>();
        person.name().given().forEach(word -> initials.add(word.substring(0, 1)));
        person.name().family().forEach(word -> initials.add(word.substring(0, 1)));
        for (String initial : initials) {
            person.born().ifPresent(day -> keys.add("born " + day + " called " + initial));
            person.places().forEach(place -> keys.add("at " + place.building() + " called " + initial));
        }
        person.born()
                .ifPresent(
                        day -> person.places().forEach(place -> keys.add("born " + day + " at " + place.building())));
    }
}
