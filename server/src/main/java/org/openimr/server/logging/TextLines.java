package org.openimr.server.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** For a person: when, how serious, which request, who says it, what. */
final class TextLines implements StructuredLogFormatter<ILoggingEvent> {
    @Override
    public String format(ILoggingEvent event) {
        String logger = event.getLoggerName();
        return event.getInstant() + " " + event.getLevel() + " "
                + RequestNumber.in(event.getMDCPropertyMap())
                        .map(number -> "[" + number + "] ")
                        .orElse("")
                + logger.substring(logger.lastIndexOf('.') + 1)
                + ": " + LogWords.message(event) + "\n"
                + LogWords.stack(event).orElse("");
    }
}
