package org.openimr.server.cases.json;

import java.time.Instant;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseCommand;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands from what senders give. */
public final class CommandJson {
    private CommandJson() {}

    /**
     * Reads a command for that case. A time that is not given is now; a time after now is a fault.
     *
     * @param body  the command's fields; one that is not known is a fault
     */
    public static Reading<? extends CaseCommand> read(CommandKind kind, CaseNumber number, JsonNode body, Instant now) {
        return CommandForms.of(kind).read(number, body, now);
    }

    /** The JSON Schema of a command's fields. */
    public static ObjectNode schema(CommandKind kind, Schemas schemas) {
        return CommandForms.of(kind).shape().schema(schemas);
    }

    /** The command as a sender would give it; {@link #read} gives it back. */
    public static JsonNode write(CaseCommand command) {
        return written(CommandForms.of(CommandKind.of(command)), command);
    }

    /** One command of the kind, fictional. */
    public static JsonNode example(CommandKind kind) {
        return write(CommandExamples.of(kind));
    }

    // Safe: a command's kind and its form belong to the same class; the examples' test reads each one back.
    @SuppressWarnings("unchecked")
    private static <C extends CaseCommand> JsonNode written(CommandForm<C> form, CaseCommand command) {
        return form.shape().write((C) command);
    }
}
