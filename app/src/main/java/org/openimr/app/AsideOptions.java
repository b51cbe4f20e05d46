package org.openimr.app;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.PublishedId;
import org.openimr.server.archive.SettlementOrder;
import picocli.CommandLine.Option;

/** What {@code openimr import} is asked about letters kept aside and about earlier runs. */
final class AsideOptions {
    @Option(
            names = "--conflicts",
            description = "List the letters kept aside because their number was known with other content, and what"
                    + " they say differently. Exit status 1 if there are any.")
    private boolean conflicts;

    @Option(
            names = "--take",
            paramLabel = "NUMBER",
            description = "Settle a conflict: the letter kept aside is a correction; needs --reason, for the public.")
    private Optional<String> take = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "NUMBER",
            description = "Settle a conflict: the known letter stays as it is; needs --reason, for the record.")
    private Optional<String> keep = Optional.empty();

    @Option(
            names = "--document",
            paramLabel = "HASH",
            description = "Which letter to take or not, where several are kept aside under the number: the first digits"
                    + " of its hash.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--runs", description = "List who wrote to the archive, when, and what it came to.")
    private boolean runs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of --conflicts and --runs: text or jsonl. Default: text.")
    private Format format = Format.TEXT;

    /** How a list is printed. */
    enum Format {
        TEXT,
        JSONL
    }

    boolean isAsked() {
        return conflicts || runs || take.isPresent() || keep.isPresent();
    }

    boolean conflicts() {
        return conflicts;
    }

    boolean runs() {
        return runs;
    }

    Format format() {
        return format;
    }

    /**
     * How a conflict is to be settled, if one is.
     *
     * @throws Cannot if it is not said whole
     */
    Optional<SettlementOrder> settlement(Optional<String> reason, String actor, LocalDate publishedOn) throws Cannot {
        if (take.isPresent() && keep.isPresent())
            throw new Cannot(CliCode.IMPORT, "Either --take or --keep, one conflict at a time.");
        Optional<String> number = take.or(() -> keep);
        if (number.isEmpty()) return Optional.empty();
        PublishedId id = number(number.get());
        String why = reason.filter(said -> !said.isBlank())
                .orElseThrow(() -> new Cannot(CliCode.IMPORT, "Say with --reason why it is settled so."));
        return Optional.of(new SettlementOrder(id, document, take.isPresent(), why, actor, publishedOn));
    }

    static PublishedId number(String given) throws Cannot {
        return PublishedId.parse(given)
                .orElseThrow(() -> new Cannot(CliCode.IMPORT, given + " is not the number of a letter: CM16-9900042."));
    }
}
