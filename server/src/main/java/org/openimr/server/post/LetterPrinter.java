package org.openimr.server.post;

import java.util.List;
import org.openimr.letters.Letter;

/** Prints a letter with its enclosures, and checks what it printed. */
@FunctionalInterface
public interface LetterPrinter {
    /** What was printed. */
    sealed interface Print {
        /** Fit to be issued. */
        record Fit(FileBytes pdf) implements Print {}

        /**
         * Not to be issued.
         *
         * @param why  for a person; without a name or an address
         */
        record Unfit(PostFault fault, String why) implements Print {}
    }

    /** The same letter and enclosures give the same bytes. */
    Print print(Letter letter, List<Enclosure> enclosures);
}
