package org.openimr.letters;

import java.util.List;

/** To whom a letter goes; printed on it, never in the file's properties. */
public record Addressee(String name, List<String> address) {
    public Addressee {
        if (name.isBlank()) throw new IllegalArgumentException("an addressee without a name");
        address = List.copyOf(address);
    }
}
