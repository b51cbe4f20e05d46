package org.openimr.app.replay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.app.replay.LetterHistory.Incomplete;
import org.openimr.determination.Determination;
import org.openimr.determination.KeyDates;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.determination.write.SectionComparison;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;

/** Runs letters again, one at a time, at a desk. */
public final class Replay {
    private final Desk desk;
    private final Optional<Integer> confirmations;

    /**
     * @param settings  those of the desk: how many persons confirm before publication
     */
    public Replay(Desk desk, ProcessSettings settings) {
        this.desk = desk;
        this.confirmations = desk.publishes() ? Optional.of(settings.confirmationsToPublish()) : Optional.empty();
    }

    /** What became of one letter. */
    public sealed interface Outcome {
        /**
         * It ran to a published determination, or, where persons review it first, to an issued one.
         *
         * @param comparison  of the letter that went in with the one that came out
         * @param offences    rules that the real history offends against
         */
        record Published(SectionComparison comparison, List<String> offences) implements Outcome {}

        /** It did not. */
        record NotRun(String reason) implements Outcome {}
    }

    /** Reads the letter, gives its commands in order and compares what was issued. */
    public Outcome run(String document, byte[] bytes) {
        return switch (DeterminationReader.read(bytes)) {
            case Reading.Read read -> run(document, read);
            case Reading.Declined declined ->
                new Outcome.NotRun(
                        "a letter of another family: " + declined.family().title());
            case Reading.Unreadable unreadable ->
                new Outcome.NotRun(
                        unreadable.findings().isEmpty()
                                ? "not a determination"
                                : unreadable.findings().getFirst().message());
        };
    }

    private Outcome run(String document, Reading.Read read) {
        LetterHistory history;
        try {
            history = LetterHistory.of(read.determination(), document, desk.reviewer(), confirmations);
        } catch (Incomplete | IllegalArgumentException incomplete) {
            return new Outcome.NotRun(String.valueOf(incomplete.getMessage()));
        }
        int number = 0;
        for (Order order : history.orders()) {
            number++;
            UUID command = commandOf(document, number);
            if (desk.give(history.caseNumber(), order, command) instanceof Desk.Reply.Refused refused) {
                return new Outcome.NotRun(
                        "command " + number + " of " + history.orders().size() + " ("
                                + order.command().getClass().getSimpleName() + ") was refused: " + refused.code() + " "
                                + refused.explanation());
            }
        }
        Desk.Kept kept = desk.kept(history.caseNumber());
        Optional<Determination> issued = kept.issued().filter(_ -> kept.published() || !desk.publishes());
        return issued.<Outcome>map(
                        determination -> new Outcome.Published(compare(read, determination), history.offences()))
                .orElseGet(() -> new Outcome.NotRun("the case did not reach publication"));
    }

    /** The same letter and place always give the same identifier, so that a replay can be continued. */
    private static UUID commandOf(String document, int number) {
        return UUID.nameUUIDFromBytes((document + "#" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** A header that the original lacks is not compared. */
    private static SectionComparison compare(Reading.Read read, Determination issued) {
        Determination printed = read.determination().caseNumber().isPresent()
                ? issued
                : new Determination(
                        issued.family(),
                        Optional.empty(),
                        KeyDates.none(),
                        Optional.empty(),
                        issued.reviewer(),
                        issued.summary(),
                        issued.issues());
        return SectionComparison.of(read.source(), DeterminationWriter.text(printed));
    }
}
