package org.openimr.process.filing;

/** A party to the dispute. The name stays inside the case and never enters the published determination. */
public record Party(PartyRole role, String name) {
    public Party {
        if (name.isBlank()) throw new IllegalArgumentException("a party has a name");
    }
}
