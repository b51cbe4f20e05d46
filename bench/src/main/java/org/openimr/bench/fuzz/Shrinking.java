package org.openimr.bench.fuzz;

import java.util.Optional;

/** Makes an input smaller as long as the same escape remains: halves first, single characters last. */
final class Shrinking {
    private final Attempts attempts;
    private final String place;
    private final long ends;

    /** @param ends  when to be content with what there is, as {@link System#nanoTime} tells it */
    Shrinking(Attempts attempts, Escape escape, long ends) {
        this.attempts = attempts;
        this.place = escape.place();
        this.ends = ends;
    }

    String shrunk(String input) {
        String small = input;
        for (int piece = Math.max(1, input.length() / 2); piece > 0 && !isOver(); piece /= 2) {
            for (int at = 0; at < small.length() && !isOver(); ) {
                String less = small.substring(0, at) + small.substring(Math.min(small.length(), at + piece));
                if (escapes(less)) small = less;
                else at += piece;
            }
        }
        return small;
    }

    private boolean isOver() {
        return System.nanoTime() - ends > 0;
    }

    private boolean escapes(String input) {
        Optional<Escape> escape = attempts.attempt(input);
        return escape.isPresent() && escape.get().place().equals(place);
    }
}
