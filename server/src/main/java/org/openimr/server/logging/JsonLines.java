package org.openimr.server.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Map;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line, with the field names of the Elastic Common Schema. */
final class JsonLines implements StructuredLogFormatter<ILoggingEvent> {
    @Override
    public String format(ILoggingEvent event) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("@timestamp", event.getInstant().toString())
                .put("log.level", event.getLevel().toString())
                .put("log.logger", event.getLoggerName())
                .put("message", LogWords.message(event));
        Map<String, String> noted = event.getMDCPropertyMap();
        RequestNumber.in(noted).ifPresent(number -> line.put("http.request.id", number));
        RequestNumber.traceIn(noted).ifPresent(trace -> line.put("trace.id", trace));
        LogWords.stack(event).ifPresent(stack -> {
            line.put("error.type", event.getThrowableProxy().getClassName());
            line.put("error.stack_trace", stack);
        });
        return line + "\n";
    }
}
