package org.openimr.server.panel.register.documents;

import java.time.Instant;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialId;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;

/**
 * A document that shows a credential.
 *
 * @param bytes       as it was handed in
 * @param uploadedBy  account of the person who attached it
 */
public record CredentialDocument(
        DocumentId id,
        ReviewerId reviewer,
        CredentialId credential,
        DocumentName name,
        DocumentType type,
        long bytes,
        int pages,
        Instant uploadedAt,
        String uploadedBy) {}
