package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.panel.register.RegisterCommand;
import org.springframework.util.MultiValueMap;

/**
 * A form of one file: what it asks, what stands there before anything is typed, and the command that it makes.
 *
 * @param reader  gives nothing where something cannot be read; what, is a fault in what was typed
 */
record FileForm(
        String title,
        String lead,
        String button,
        List<FieldView> fields,
        MultiValueMap<String, String> preset,
        Function<Typed, Optional<RegisterCommand>> reader) {
    FileForm {
        fields = List.copyOf(fields);
    }
}
