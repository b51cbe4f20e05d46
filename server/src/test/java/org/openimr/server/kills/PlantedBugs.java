package org.openimr.server.kills;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.openimr.determination.CaseNumber;
import org.openimr.server.post.Channel;
import org.openimr.server.post.Jobs;
import org.openimr.server.post.LetterId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a bug into a part of the server, where {@link Planted} asks for one that lies there. */
@Component
@Conditional(PlantedBugs.Asked.class)
final class PlantedBugs implements BeanPostProcessor {
    private static final int LONGEST_MILLIS = 100;
    private static final String LETTERS = "make-letters";

    /** In a server that was started with a bug; in no other is there anything of it. */
    static final class Asked implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Planted.here().isPresent();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (Planted.here().orElseThrow()) {
            case ACKNOWLEDGED_BEFORE_COMMIT ->
                bean instanceof TransactionTemplate template
                        ? new Hasty(Objects.requireNonNull(template.getTransactionManager()))
                        : bean;
            case JOB_OUTSIDE_TRANSACTION -> bean instanceof Jobs jobs ? new Afterwards(jobs) : bean;
            case LOST_RETRY ->
                bean instanceof OneTimeTask<?> task && task.getName().equals(LETTERS) ? onlyOnce(task) : bean;
            case MISSING_UNIQUE_KEY, SWALLOWED_IO_ERROR, STALE_READ -> bean;
        };
    }

    private static <T> OneTimeTask<T> onlyOnce(OneTimeTask<T> task) {
        return Tasks.oneTime(LETTERS, task.getDataClass())
                .onFailure((_, operations) -> operations.remove())
                .onDeadExecution((_, operations) -> operations.remove())
                .execute(task::executeOnce);
    }

    private static void aMoment() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers with what a transaction came to, and commits it afterwards. */
    private static final class Hasty extends TransactionTemplate {
        Hasty(PlatformTransactionManager manager) {
            super(manager);
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            if (!Thread.currentThread().getName().startsWith("tomcat-handler")
                    || TransactionSynchronizationManager.isActualTransactionActive()) return super.execute(action);
            CompletableFuture<T> result = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> commit(action, result));
            try {
                return result.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private <T extends @Nullable Object> void commit(TransactionCallback<T> action, CompletableFuture<T> result) {
            try {
                super.<T>execute(status -> {
                    T early = action.doInTransaction(status);
                    result.complete(early);
                    aMoment();
                    return early;
                });
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** Hands letters over when the event is committed, from a thread that has time for it. */
    private record Afterwards(Jobs jobs) implements Jobs {
        @Override
        public void make(CaseNumber number, int version) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                jobs.make(number, version);
                return;
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Thread.ofPlatform().daemon().start(() -> {
                        aMoment();
                        jobs.make(number, version);
                    });
                }
            });
        }

        @Override
        public void deliver(LetterId letter) {
            jobs.deliver(letter);
        }

        @Override
        public void record(LetterId letter, Channel channel) {
            jobs.record(letter, channel);
        }
    }
}
