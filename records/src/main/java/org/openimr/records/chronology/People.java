package org.openimr.records.chronology;

import java.util.Optional;

/** Clinicians by their names. */
final class People {
    private People() {}

    /** The role of the first clinician of the case who is named in the passage. */
    static Optional<ClinicianRole> in(Reading reading) {
        for (Token token : reading.passage().tokens()) {
            ClinicianRole role = reading.frame().people().get(token.plain());
            if (role != null) return Optional.of(role);
        }
        return Optional.empty();
    }

    /** The last word of a name before its titles: "Ferris Wendlemoor, MD" is wendlemoor. */
    static Optional<String> surname(String author) {
        String name = author.split(",", 2)[0].strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String word = last.substring(last.lastIndexOf('-') + 1);
        return word.length() < 4 ? Optional.empty() : Optional.of(Token.plain(word));
    }
}
