package org.openimr.server.pages.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;

/** What the pages of the print room print. Addresses are nowhere but in the list for the envelopes. */
final class PrintViews {
    private PrintViews() {}

    /**
     * The print room.
     *
     * @param ready     can be printed
     * @param nowhere   without a postal address
     * @param more      more letters wait than are listed; empty where not
     * @param printed   batches that nobody reported as mailed
     * @param mailed    the newest that were
     * @param alarms    by what happened
     */
    record Room(
            String title,
            List<Crumb> crumbs,
            Optional<RefusalView> refusal,
            String done,
            List<Letter> ready,
            List<Nowhere> nowhere,
            String more,
            List<BatchLine> printed,
            List<BatchLine> mailed,
            List<Trouble> alarms) {
        Room {
            crumbs = List.copyOf(crumbs);
            ready = List.copyOf(ready);
            nowhere = List.copyOf(nowhere);
            printed = List.copyOf(printed);
            mailed = List.copyOf(mailed);
            alarms = List.copyOf(alarms);
        }

        /** Whether there is nothing at all. */
        public boolean idle() {
            return ready.isEmpty() && nowhere.isEmpty() && printed.isEmpty() && alarms.isEmpty();
        }
    }

    /**
     * One letter.
     *
     * @param name  by which it is chosen
     * @param kind  in words
     * @param to    the recipient's part in the case
     * @param note  since when it waits, or how it was served
     */
    record Letter(String name, String number, String address, String kind, String to, String mail, String note) {
        /** For elements of the page. */
        public String id() {
            return "letter-" + name.replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    /**
     * Letters of one case to one party whose address is not on file.
     *
     * @param recipient  by which the party is sent back
     * @param kinds      of the letters, in words
     */
    record Nowhere(String number, String address, String recipient, String to, List<String> kinds, String since) {
        Nowhere {
            kinds = List.copyOf(kinds);
        }

        /** For elements of the page. */
        public String id() {
            return "nowhere-" + number + "-"
                    + recipient.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One batch in a list. */
    record BatchLine(String address, String title, String made) {}

    /** What went wrong in one way, with what to do about it. */
    record Trouble(String what, String remedy, String code, List<AlarmLine> lines) {
        Trouble {
            lines = List.copyOf(lines);
        }
    }

    /** One letter to which it happened. */
    record AlarmLine(long id, String number, String address, String kind, String to, String what, String raised) {}

    /**
     * One batch.
     *
     * @param mailedOn  in words; empty until it was mailed
     * @param typed     day that the form shows
     * @param today     the latest day that can be given
     */
    record Batch(
            UUID id,
            String title,
            List<Crumb> crumbs,
            Optional<RefusalView> refusal,
            String made,
            String mailedOn,
            String typed,
            String earliest,
            String today,
            List<Letter> letters) {
        Batch {
            crumbs = List.copyOf(crumbs);
            letters = List.copyOf(letters);
        }
    }
}
