package org.openimr.server.pages.cases;

import java.util.List;
import java.util.UUID;
import org.openimr.server.cases.CommandKind;

/**
 * The form by which one command is given.
 *
 * @param command  identifier of the command, so that sending the form twice does nothing twice
 * @param open     unfolded when the page opens
 */
record ActionForm(
        CommandKind kind,
        String address,
        String title,
        String explains,
        String button,
        List<FormField> fields,
        UUID command,
        boolean open) {

    ActionForm {
        fields = List.copyOf(fields);
    }

    public String id() {
        return "do-" + kind.address();
    }
}
