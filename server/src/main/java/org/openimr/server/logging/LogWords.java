package org.openimr.server.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/**
 * The one place that decides which words a line of the log carries.
 *
 * <p>Printed are the constant text of a message and those of its arguments that can name nobody: numbers, times, places in
 * the file system of this machine, names of classes and of constants, and what is {@link Plain}. Text from anywhere else is
 * withheld. Libraries may have put into a message what somebody sent: but of a few, which speak of themselves alone, only
 * the logger, the level and the kind of fault are printed. Of a fault its kind and its stack are printed, its message
 * only where it is one {@link ForOperators}.
 */
final class LogWords {
    static final String WITHHELD = "(withheld)";
    static final String MESSAGE_WITHHELD = "(a library's message, withheld: it may hold what somebody sent)";

    private static final String OURS = "org.openimr.";

    /** Libraries that speak of themselves alone, even in messages that they put together. */
    private static final Set<String> OF_THEMSELVES =
            Set.of("com.zaxxer.hikari.", "org.flywaydb.", "com.github.kagkarlsson.", "io.opentelemetry.");

    private static final int MOST_FRAMES = 60;
    private static final int DEEPEST = 8;

    private LogWords() {}

    static String message(ILoggingEvent event) {
        Object[] arguments = event.getArgumentArray();
        String pattern = String.valueOf(event.getMessage());
        // With arguments too a library may have put more into the text than stands in its source.
        if (!mayPutTogether(event.getLoggerName())) return MESSAGE_WITHHELD;
        if (arguments == null || arguments.length == 0) return pattern;
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) said[i] = argument(arguments[i]);
        return MessageFormatter.basicArrayFormat(pattern, said);
    }

    private static boolean mayPutTogether(String logger) {
        return logger.startsWith(OURS) || OF_THEMSELVES.stream().anyMatch(logger::startsWith);
    }

    private static String argument(@Nullable Object argument) {
        return switch (argument) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Enum<?> constant -> constant.name();
            case Class<?> type -> type.getName();
            case Duration time -> time.toString();
            case TemporalAccessor time -> time.toString();
            case Path path -> path.toString();
            case Plain words -> words.words();
            case Throwable fault -> of(fault);
            case Collection<?> many ->
                many.stream().map(LogWords::argument).collect(Collectors.joining(", ", "[", "]"));
            default -> WITHHELD;
        };
    }

    /** The kind of a fault, and its words where they are for operators. */
    static String of(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        return fault instanceof ForOperators && fault.getMessage() != null ? kind + ": " + fault.getMessage() : kind;
    }

    /** Kind, words where they may be said, and stack of a fault and of those behind it; empty where there is none. */
    static Optional<String> stack(ILoggingEvent event) {
        IThrowableProxy fault = event.getThrowableProxy();
        if (fault == null) return Optional.empty();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (IThrowableProxy one = fault; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(kind(one)).append('\n');
            StackTraceElementProxy[] frames = one.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("    ").append(frames[i].getSTEAsString()).append('\n');
            }
        }
        return Optional.of(text.toString());
    }

    private static String kind(IThrowableProxy fault) {
        boolean forOperators = fault instanceof ThrowableProxy real && real.getThrowable() instanceof ForOperators;
        return forOperators ? fault.getClassName() + ": " + fault.getMessage() : fault.getClassName();
    }
}
