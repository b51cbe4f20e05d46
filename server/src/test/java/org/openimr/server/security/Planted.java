package org.openimr.server.security;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.Role;

/**
 * A fictional person of the organization, unlike any other: whose identity is not told outside.
 *
 * @param given   first names
 * @param family  one word that no text of the program holds
 */
record Planted(UUID id, Role role, String given, String family, String login) {
    /** As the account has it. */
    String displayName() {
        return given + " " + family;
    }

    /** What tells who it is: the name, the login, the account. */
    List<String> identity() {
        return List.of(displayName(), login, id.toString());
    }

    /** The same written otherwise: the family name alone, the account without hyphens. */
    List<String> otherwise() {
        return List.of(family, id.toString().replace("-", ""));
    }

    Actor actor() {
        return new Actor(id.toString(), role);
    }

    /** Number {@code index} of at most 512. */
    static Planted of(int index, Role role) {
        String[] first = {"Qua", "Vor", "Zim", "Thel", "Brux", "Wyn", "Dör", "O'Pel"};
        String[] middle = {"gol", "rav", "mish", "tav", "nok", "dwe", "lüx", "bri"};
        String[] last = {"witz", "quon", "zorf", "dyke", "plum", "hark", "vint", "jomb"};
        String family = first[index % 8] + middle[index / 8 % 8] + last[index / 64 % 8];
        String given = "Dr. " + List.of("Zoë", "Ignatz", "Philippa", "Ambrose").get(index % 4);
        String login = String.format(Locale.ROOT, "qx%03d.%s@inside", index, last[index % 8]);
        return new Planted(UUID.randomUUID(), role, given, family, login);
    }
}
