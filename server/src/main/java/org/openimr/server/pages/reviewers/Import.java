package org.openimr.server.pages.reviewers;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.panel.register.intake.ImportContext;
import org.openimr.panel.register.intake.ImportPreview;
import org.openimr.server.pages.Written;
import org.springframework.util.MultiValueMap;

/**
 * An import that was asked for.
 *
 * @param wanted   provider numbers that are read of a national file
 * @param command  by which taking it is known when it is sent twice
 */
record Import(ImportKind kind, Set<String> wanted, SentFile file, UUID command) {
    Import {
        wanted = Set.copyOf(wanted);
    }

    /** From the form of a preview; empty where that is not whole. */
    static Optional<Import> read(MultiValueMap<String, String> values) {
        Typed typed = new Typed(values);
        Optional<ImportKind> kind = ImportKind.named(typed.first("kind"));
        Optional<SentFile> file = SentFile.unpacked(typed.first("file"));
        Optional<UUID> command = Written.identifier(typed.first("command"));
        Set<String> wanted = Arrays.stream(typed.first("wanted").split(" ", -1))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        return kind.isPresent() && file.isPresent() && command.isPresent()
                ? Optional.of(new Import(kind.get(), wanted, file.get(), command.get()))
                : Optional.empty();
    }

    ImportPreview preview(ImportContext context) {
        return kind.preview(file, wanted, context);
    }

    /** To be confirmed by itself. */
    Import anew() {
        return new Import(kind, wanted, file, UUID.randomUUID());
    }

    ImportView.Sent sent(String fingerprint) {
        return new ImportView.Sent(
                kind.name(),
                wanted.stream().sorted().collect(Collectors.joining(" ")),
                file.packed(),
                command.toString(),
                fingerprint);
    }
}
