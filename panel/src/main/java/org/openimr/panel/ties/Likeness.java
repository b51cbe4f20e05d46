package org.openimr.panel.ties;

import java.util.Optional;

/** Whether two entries are one and the same person or organization, and what says so. */
public sealed interface Likeness {
    /** In words, without a subject: "the same license CAG12345"; empty where the two have nothing in common. */
    String because();

    /** What joins the two; empty where nothing does, or not enough. */
    default Optional<String> joins() {
        return switch (this) {
            case Certain(String because) -> Optional.of(because);
            case Likely(String because) -> Optional.of(because);
            case NotEnough _, Different _ -> Optional.empty();
        };
    }

    /** A register gives its number to one alone, and both have it. */
    record Certain(String because) implements Likeness {}

    /** A name, and something besides that two people seldom share. */
    record Likely(String because) implements Likeness {}

    /** Nothing speaks against it, and not enough for it: a name alone. */
    record NotEnough(String because) implements Likeness {}

    /** Something that one and the same cannot have. */
    record Different(String because) implements Likeness {}
}
