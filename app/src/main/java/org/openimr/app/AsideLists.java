package org.openimr.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.determination.write.SectionComparison;
import org.openimr.determination.write.SectionComparison.Section;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.archive.ImportRun;
import org.openimr.server.archive.LetterConflict;
import org.openimr.server.archive.Settlement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints letters kept aside and earlier runs, for a person or one JSON object a line. */
record AsideLists(PrintWriter out, AsideOptions.Format format) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int HASH_DIGITS = 12;
    /** More are in the JSON lines. */
    private static final int DIFFERENCES_FOR_A_PERSON = 5;

    void conflicts(List<LetterConflict> conflicts) {
        switch (format) {
            case TEXT -> {
                conflicts.forEach(this::text);
                out.println(
                        conflicts.isEmpty()
                                ? "No conflict is unsettled."
                                : ImportReport.count(conflicts.size(), "unsettled conflict")
                                        + ". Settle each with --take NUMBER or --keep NUMBER, and --reason.");
            }
            case JSONL -> conflicts.forEach(this::json);
        }
    }

    private void text(LetterConflict conflict) {
        out.println(conflict.id() + ": kept aside on " + CaliforniaTime.dayOf(conflict.arrived()) + " by "
                + conflict.by() + ", document " + digits(conflict) + " (" + conflict.name() + "). Version "
                + conflict.version() + (conflict.withdrawn() ? ", which withdrew the letter, counts." : " counts."));
        List<String> differences = different(conflict).stream()
                .flatMap(section ->
                        section.differences().stream().map(difference -> section.name() + ", " + difference.inWords()))
                .toList();
        differences.stream().limit(DIFFERENCES_FOR_A_PERSON).forEach(line -> out.println("  " + line));
        int more = differences.size() - DIFFERENCES_FOR_A_PERSON;
        if (more > 0) out.println("  and " + ImportReport.count(more, "more difference") + ", see --format jsonl");
        if (differences.isEmpty()) out.println("  The letters differ only in what is not printed in a letter.");
    }

    private void json(LetterConflict conflict) {
        line(json -> {
            json.writeStringProperty("id", conflict.id().value());
            json.writeStringProperty("document", conflict.name());
            json.writeStringProperty("source", conflict.source().hex());
            json.writeStringProperty("known", conflict.known().hex());
            json.writeStringProperty("keptAsideAt", conflict.arrived().toString());
            json.writeStringProperty("by", conflict.by());
            json.writeNumberProperty("version", conflict.version());
            json.writeBooleanProperty("withdrawn", conflict.withdrawn());
            json.writeArrayPropertyStart("differences");
            for (Section section : different(conflict)) {
                section.differences().forEach(difference -> {
                    json.writeStartObject();
                    json.writeStringProperty("section", section.name());
                    json.writeStringProperty("known", String.join(" ", difference.original()));
                    json.writeStringProperty("aside", String.join(" ", difference.written()));
                    json.writeEndObject();
                });
            }
            json.writeEndArray();
        });
    }

    private static List<Section> different(LetterConflict conflict) {
        return SectionComparison.of(
                        DeterminationWriter.text(conflict.counts().determination()),
                        DeterminationWriter.text(conflict.letter().determination()))
                .different();
    }

    private static String digits(LetterConflict conflict) {
        return conflict.source().hex().substring(0, HASH_DIGITS);
    }

    /** @return the exit status */
    int settlement(Settlement settlement, boolean taken) {
        return switch (settlement) {
            case Settlement.Settled(LetterConflict conflict) -> {
                out.println(
                        taken
                                ? conflict.id() + ": the letter kept aside is version " + (conflict.version() + 1)
                                        + " now, and counts."
                                : conflict.id() + ": version " + conflict.version()
                                        + " counts still; the letter kept aside is refused, also when it comes again.");
                yield ExitStatus.DONE;
            }
            case Settlement.NoneAside(var id) -> {
                out.println(id + ": no letter is kept aside that could be settled; --conflicts lists those that are.");
                yield ExitStatus.NO;
            }
            case Settlement.Several(var conflicts) -> {
                out.println(conflicts.getFirst().id() + ": several letters are kept aside; say with --document which.");
                conflicts.forEach(this::text);
                yield ExitStatus.NO;
            }
        };
    }

    void runs(List<ImportRun> runs) {
        switch (format) {
            case TEXT ->
                runs.forEach(run -> out.println(
                        run.begunAt().truncatedTo(ChronoUnit.SECONDS) + "  " + run.actor() + "  " + run.source() + ": "
                                + run.end().map(AsideLists::words).orElse("no end is recorded")));
            case JSONL -> runs.forEach(this::json);
        }
    }

    private static String words(ImportRun.End end) {
        return String.format(
                Locale.ROOT,
                "%,d added, %,d corrected, %,d unchanged, %,d in conflict, %,d not read",
                end.added(),
                end.corrected(),
                end.unchanged(),
                end.conflicts(),
                end.unread());
    }

    private void json(ImportRun run) {
        line(json -> {
            json.writeNumberProperty("run", run.number());
            json.writeStringProperty("source", run.source());
            json.writeStringProperty("actor", run.actor());
            json.writeStringProperty("begunAt", run.begunAt().toString());
            run.end().ifPresent(end -> {
                Instant at = end.at();
                json.writeStringProperty("endedAt", at.toString());
                json.writeNumberProperty("added", end.added());
                json.writeNumberProperty("corrected", end.corrected());
                json.writeNumberProperty("unchanged", end.unchanged());
                json.writeNumberProperty("conflicts", end.conflicts());
                json.writeNumberProperty("unread", end.unread());
            });
        });
    }

    private void line(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        out.println(text);
    }
}
