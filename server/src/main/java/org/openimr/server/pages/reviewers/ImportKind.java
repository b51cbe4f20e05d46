package org.openimr.server.pages.reviewers;

import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.register.intake.CredentialImport;
import org.openimr.panel.register.intake.ImportContext;
import org.openimr.panel.register.intake.ImportPreview;
import org.openimr.panel.register.intake.NppesImport;

/** Which file is imported. */
enum ImportKind {
    CREDENTIALS("Credentials, one row for each (CSV)"),
    NPPES("A file of the national register of providers (NPPES)");

    private final String words;

    ImportKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<ImportKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** @param wanted  provider numbers that are read of a national file */
    ImportPreview preview(SentFile file, Set<String> wanted, ImportContext context) {
        StringReader text = new StringReader(file.text());
        return switch (this) {
            case CREDENTIALS -> CredentialImport.preview(text, context);
            case NPPES -> NppesImport.preview(text, wanted, context);
        };
    }
}
