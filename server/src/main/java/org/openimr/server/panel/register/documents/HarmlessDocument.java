package org.openimr.server.panel.register.documents;

import java.util.List;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;

/** What the look at a document came to. */
sealed interface HarmlessDocument {
    /**
     * In the vault.
     *
     * @param content  as it was handed in
     * @param pages    at least one, in their order
     */
    record Kept(ContentHash content, DocumentType type, long bytes, List<Page> pages) implements HarmlessDocument {
        public Kept {
            pages = List.copyOf(pages);
        }
    }

    /** Not taken. */
    record NotTaken(IntakeRefusal why) implements HarmlessDocument {}

    /** One page as it is shown. */
    record Page(ContentHash copy, ContentHash thumbnail) {}
}
