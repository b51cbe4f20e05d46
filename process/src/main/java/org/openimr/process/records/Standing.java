package org.openimr.process.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.filing.PartyRole;

/** Where one thing that is owed stands. */
public sealed interface Standing {
    /** For a person, one sentence. */
    String words();

    /**
     * It is in the file, or a person states that it was done.
     *
     * @param by    the documents; none where it is stated
     * @param on    California calendar date of the first
     * @param late  it came after its time
     */
    record Met(List<Held> by, LocalDate on, boolean late) implements Standing {
        public Met {
            by = List.copyOf(by);
        }

        @Override
        public String words() {
            String how = by.isEmpty()
                    ? "Stated"
                    : "Met by " + by.stream().map(Met::name).collect(Collectors.joining("; "));
            return how + ", " + on + (late ? ", after its time." : ".");
        }

        private static String name(Held held) {
            return held.exhibit().map(number -> "exhibit " + number + ", ").orElse("") + held.title();
        }
    }

    /** It is not in the file, and there is still time. */
    record Missing(PartyRole by) implements Standing {
        @Override
        public String words() {
            return "Missing from the " + by.title().toLowerCase(Locale.ROOT) + ".";
        }
    }

    /** @param since  first moment that was too late */
    record Late(PartyRole by, Instant since) implements Standing {
        @Override
        public String words() {
            return "Missing from the " + by.title().toLowerCase(Locale.ROOT) + ", late since "
                    + CaliforniaTime.dayOf(since) + ".";
        }
    }

    /** Nobody can tell from what is known. */
    record NotKnown(Doubt why) implements Standing {
        @Override
        public String words() {
            return "Not known. " + why.words();
        }
    }

    /** A right that was not used: it is not missing. */
    record NotUsed(PartyRole by) implements Standing {
        @Override
        public String words() {
            return "The " + by.title().toLowerCase(Locale.ROOT) + " may send it and need not.";
        }
    }
}
