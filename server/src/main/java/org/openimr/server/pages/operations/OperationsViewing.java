package org.openimr.server.pages.operations;

import static org.openimr.server.pages.DayWords.count;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.server.inspection.Inspection;
import org.openimr.server.operations.Checkup;
import org.openimr.server.operations.FailedJob;
import org.openimr.server.operations.JobQueue;
import org.openimr.server.operations.PartHealth;
import org.openimr.server.operations.Phase;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.operations.OperationsView.Fact;
import org.openimr.server.pages.operations.OperationsView.FailedRow;
import org.openimr.server.pages.operations.OperationsView.PartRow;
import org.openimr.server.pages.operations.OperationsView.QueueRow;

/** Says what a look found. */
final class OperationsViewing {
    /** A base backup that is older is said to be old: our choice. */
    private static final Duration OLD_BACKUP = Duration.ofDays(8);

    /** Without a checkpoint for so long while events come, signing does not work: it runs each minute. */
    private static final Duration OLD_CHECKPOINT = Duration.ofMinutes(10);

    private final Optional<Checkup> look;
    private final Phase phase;
    private final Optional<List<FailedJob>> failed;
    private final Optional<Inspection> inspection;
    private final Instant now;

    /**
     * @param failed      empty where the database does not answer
     * @param inspection  empty before the first, and where the database does not answer
     */
    OperationsViewing(
            Optional<Checkup> look,
            Phase phase,
            Optional<List<FailedJob>> failed,
            Optional<Inspection> inspection,
            Instant now) {
        this.look = look;
        this.phase = phase;
        this.failed = failed;
        this.inspection = inspection;
        this.now = now;
    }

    OperationsView view() {
        List<Fact> integrity = look.map(this::integrity).orElse(List.of());
        List<Fact> work =
                look.flatMap(Checkup::work).map(OperationsViewing::work).orElse(List.of());
        List<String> alarms = alarms(integrity);
        return new OperationsView(
                alarms.isEmpty() ? "Everything runs" : String.join("; ", alarms),
                look.map(found -> "As of " + DayWords.of(found.at()) + ", " + ago(Checkup.age(found.at(), now)) + ".")
                        .orElse("The server was not looked at in the last minute: something that it asks hangs."),
                !alarms.isEmpty(),
                look.map(found -> found.parts().stream()
                                .map(OperationsViewing::row)
                                .toList())
                        .orElse(List.of()),
                failed.map(found -> found.stream().map(OperationsViewing::row).toList())
                        .orElse(List.of()),
                look.map(found -> found.jobs().stream()
                                .map(OperationsViewing::row)
                                .toList())
                        .orElse(List.of()),
                work,
                integrity,
                new InspectionViewing(now).view(inspection));
    }

    private List<String> alarms(List<Fact> integrity) {
        List<String> alarms = new ArrayList<>();
        if (phase == Phase.STOPPING) alarms.add("The server is stopping");
        if (look.isEmpty()) alarms.add("It is not known how the server is");
        look.ifPresent(found -> found.parts().stream()
                .filter(part -> !part.well())
                .forEach(part -> alarms.add(part.part().title() + ": not well")));
        int jobs = failed.map(List::size).orElse(0);
        if (jobs > 0) alarms.add(count(jobs, "job has failed", "jobs have failed"));
        int found = inspection.map(made -> made.findings().size()).orElse(0);
        if (found > 0) alarms.add("The nightly inspection found " + count(found, "fault", "faults"));
        integrity.stream().filter(Fact::alarming).forEach(fact -> alarms.add(fact.name() + ": see below"));
        return alarms;
    }

    private static PartRow row(PartHealth part) {
        return new PartRow(part.part().title(), part.well(), part.well() ? "well" : "not well", part.says());
    }

    private static FailedRow row(FailedJob job) {
        return new FailedRow(
                job.kind(),
                job.instance(),
                JobWords.what(job.kind()) + (job.instance().equals("recurring") ? "" : ", " + job.instance()),
                job.reason(),
                count(job.failures(), "failure", "failures") + ", the last on " + DayWords.of(job.failedAt()),
                job.known()
                        ? "Tried again by itself on " + DayWords.of(job.nextAt()) + "."
                        : "This version of the program does not know such jobs and cannot try it again. It was left by"
                                + " another release: start that one, and it is taken up.",
                job.known());
    }

    private static QueueRow row(JobQueue queue) {
        return new QueueRow(
                JobWords.what(queue.kind()),
                number(queue.waiting()),
                number(queue.running()),
                number(queue.failed()),
                queue.oldest().isZero() ? "none is due" : words(queue.oldest()));
    }

    private static List<Fact> work(Checkup.Work work) {
        return List.of(
                new Fact("Letters to be sent or printed", number(work.lettersWaiting()), false),
                new Fact("Letters that could not be sent by e-mail", number(work.mailFailures()), false),
                new Fact("Open alarms of the post office", number(work.postAlarms()), false),
                new Fact("Files that wait to be read", number(work.filesWaiting()), false),
                new Fact("Files being read", number(work.filesReading()), false),
                new Fact("Published letters not in the index yet", number(work.indexLag()), false),
                new Fact("Open cases with a passed deadline", number(work.deadlinesPassed()), false),
                new Fact("Open cases due within seven days", number(work.deadlinesAtRisk()), false));
    }

    private List<Fact> integrity(Checkup found) {
        List<Fact> facts = new ArrayList<>();
        facts.add(checkpoint(found));
        facts.add(found.backup()
                .map(this::base)
                .orElse(new Fact(
                        "Base backup",
                        "This server does not back up its data. With a database of its own OPENIMR_BACKUP names a"
                                + " folder for it; another database is backed up by who runs it.",
                        false)));
        found.backup().map(this::log).ifPresent(facts::add);
        facts.add(new Fact(
                "Chain of the event log",
                found.backup()
                                .filter(Checkup.Backup::soundLog)
                                .flatMap(Checkup.Backup::base)
                                .isPresent()
                        ? "Walked from its beginning and found whole with the newest base backup. ./openimr verify"
                                + " walks it now."
                        : "Each event is looked at when it is signed. ./openimr verify walks the whole log now, beside"
                                + " the running server.",
                false));
        return facts;
    }

    private Fact checkpoint(Checkup found) {
        long unsigned = found.work().map(Checkup.Work::unsigned).orElse(0L);
        String waits =
                count((int) Math.min(unsigned, Integer.MAX_VALUE), "event waits", "events wait") + " to be signed.";
        if (found.checkpoint().isEmpty()) {
            return new Fact("Checkpoint", "None was made yet; " + waits, false);
        }
        Checkup.Checkpoint newest = found.checkpoint().get();
        boolean old = unsigned > 0 && Checkup.age(newest.madeAt(), now).compareTo(OLD_CHECKPOINT) > 0;
        return new Fact(
                "Checkpoint",
                "Number " + newest.number() + " signs " + number(newest.events()) + " events; it was made "
                        + ago(Checkup.age(newest.madeAt(), now)) + "; " + waits
                        + (old ? " One is made each minute where events wait: look into the log." : ""),
                old && unsigned > 0);
    }

    private Fact base(Checkup.Backup backup) {
        if (backup.base().isEmpty()) {
            return new Fact("Base backup", "There is none yet. Make one: ./openimr backup.", true);
        }
        Duration age = Checkup.age(backup.base().get(), now);
        boolean old = age.compareTo(OLD_BACKUP) > 0;
        return new Fact(
                "Base backup",
                "Made " + ago(age) + "."
                        + (old ? " Make a new one: ./openimr backup. A restore replays everything since." : ""),
                old);
    }

    private Fact log(Checkup.Backup backup) {
        return new Fact(
                "Copy of the database’s log",
                backup.archived()
                                .map(last -> "The last part was copied " + ago(Checkup.age(last, now)) + ".")
                                .orElse("None was copied yet.")
                        + (backup.failing()
                                ? " The last try failed: see that the backup folder is there and has room;"
                                        + " postgresql.log in the data folder says more."
                                : ""),
                backup.failing());
    }

    private static String number(long n) {
        return String.format(Locale.US, "%,d", n);
    }

    static String ago(Duration age) {
        return words(age) + " ago";
    }

    static String words(Duration age) {
        if (age.toDays() >= 2) return count((int) age.toDays(), "day", "days");
        if (age.toHours() >= 2) return count((int) age.toHours(), "hour", "hours");
        if (age.toMinutes() >= 2) return count((int) age.toMinutes(), "minute", "minutes");
        return count((int) age.toSeconds(), "second", "seconds");
    }
}
