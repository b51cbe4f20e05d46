package org.openimr.records.chronology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the dictionary knows of parts of the body. */
record Anatomy(Map<String, Term> parts) {
    Anatomy {
        parts = Map.copyOf(parts);
    }

    static Anatomy of(List<Term> parts) {
        return new Anatomy(
                parts.stream().collect(Collectors.toMap(Term::name, Function.identity(), (first, second) -> first)));
    }

    private Optional<String> attribute(BodyPart part, String key) {
        return Optional.ofNullable(parts.get(part.name())).flatMap(term -> term.attribute(key));
    }

    boolean isPaired(BodyPart part) {
        return attribute(part, "paired").filter("yes"::equals).isPresent();
    }

    /** The limb that the nerves of a part run to; the part itself where it has none. */
    BodyPart limbOf(BodyPart part) {
        return attribute(part, "limb").map(BodyPart::new).orElse(part);
    }

    /** What "injection" or "surgery" usually is of a part: "wrist injection". */
    Optional<String> usual(String procedure, BodyPart part) {
        return attribute(part, procedure);
    }

    /** Whether a procedure's name tells no more than the part: "shoulder injection". */
    boolean isUsual(String procedure) {
        return parts.values().stream()
                .anyMatch(term ->
                        term.attribute("injection").filter(procedure::equals).isPresent());
    }

    /** The part of the spine whose levels begin with a letter. */
    Optional<BodyPart> spine(char letter) {
        return parts.values().stream()
                .filter(term -> term.attribute("levels").orElse("").indexOf(letter) >= 0)
                .map(term -> new BodyPart(term.name()))
                .findFirst();
    }
}
