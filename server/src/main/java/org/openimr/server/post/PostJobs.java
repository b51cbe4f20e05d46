package org.openimr.server.post;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.CaseNumber;

/** The jobs of this package in the queue that PostgreSQL keeps. */
public final class PostJobs implements Jobs {
    static final TaskDescriptor<Void> MAKE = TaskDescriptor.of("make-letters");
    private static final TaskDescriptor<Void> DELIVER = TaskDescriptor.of("deliver-letter");
    private static final TaskDescriptor<Void> RECORD = TaskDescriptor.of("record-service");

    private final SchedulerClient scheduler;

    public PostJobs(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void make(CaseNumber number, int version) {
        scheduler.scheduleIfNotExists(MAKE.instance(instance(number, version)).scheduledTo(Instant.EPOCH));
    }

    /** Key of the job that makes the letters of an event. */
    static String instance(CaseNumber number, int version) {
        return number + "/" + version;
    }

    @Override
    public void deliver(LetterId letter) {
        scheduler.scheduleIfNotExists(DELIVER.instance(letter.toString()).scheduledTo(Instant.EPOCH));
    }

    @Override
    public void record(LetterId letter, Channel channel) {
        scheduler.scheduleIfNotExists(RECORD.instance(letter + "/" + channel).scheduledTo(Instant.EPOCH));
    }

    /** Makes the letters of an event; what was withheld has its alarm, and is not tried again by itself. */
    public static OneTimeTask<Void> making(LettersOfEvent letters, Clock clock) {
        return Tasks.oneTime(MAKE).execute((instance, _) -> {
            int cut = instance.getId().indexOf('/');
            letters.make(
                    new CaseNumber(instance.getId().substring(0, cut)),
                    Integer.parseInt(instance.getId().substring(cut + 1)),
                    clock.instant());
        });
    }

    /** Sends; a job that was broken off by the program's death is begun again. */
    public static CustomTask<Void> delivering(DeliveryRun run) {
        return Tasks.custom(DELIVER).onDeadExecutionRevive().execute((instance, _) -> {
            Optional<Instant> again = run.deliver(LetterId.parse(instance.getId()));
            return again.<CompletionHandler<Void>>map(at -> (complete, job) -> job.reschedule(complete, at))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        });
    }

    /** Tells the case; asked again until it took it. */
    public static OneTimeTask<Void> recording(Proofs proofs, ServiceRecorder recorder) {
        return Tasks.oneTime(RECORD).execute((instance, _) -> {
            int cut = instance.getId().lastIndexOf('/');
            LetterId letter = LetterId.parse(instance.getId().substring(0, cut));
            Channel channel = Channel.valueOf(instance.getId().substring(cut + 1));
            proofs.get(letter, channel).ifPresent(recorder::record);
        });
    }
}
