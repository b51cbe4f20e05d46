package org.openimr.server.panel.register.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialId;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;
import org.openimr.server.panel.register.documents.HarmlessDocument.Kept;
import org.openimr.server.panel.register.documents.HarmlessDocument.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code credential_document} and {@code credential_document_page}. */
record CredentialDocumentTable(JdbcClient jdbc) {
    /** Nothing where the credential has a document of that content. */
    void add(CredentialDocument document, Kept kept) {
        boolean isNew = jdbc.sql("""
                        insert into credential_document
                            (id, reviewer, credential, file, name, type, size, pages, uploaded_at, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (reviewer, credential, file) do nothing
                        """)
                        .param(document.id().value())
                        .param(document.reviewer().value())
                        .param(document.credential().value())
                        .param(kept.content().sha256())
                        .param(document.name().value())
                        .param(document.type().name())
                        .param(document.bytes())
                        .param(document.pages())
                        .param(stored(document.uploadedAt()))
                        .param(document.uploadedBy())
                        .update()
                == 1;
        if (!isNew) return;
        for (int i = 0; i < kept.pages().size(); i++) {
            Page page = kept.pages().get(i);
            jdbc.sql("insert into credential_document_page (document, page, copy, thumbnail) values (?, ?, ?, ?)")
                    .param(document.id().value())
                    .param(i + 1)
                    .param(page.copy().sha256())
                    .param(page.thumbnail().sha256())
                    .update();
        }
    }

    Optional<CredentialDocument> withContent(ReviewerId reviewer, CredentialId credential, ContentHash content) {
        return jdbc.sql("select * from credential_document where reviewer = ? and credential = ? and file = ?")
                .param(reviewer.value())
                .param(credential.value())
                .param(content.sha256())
                .query(CredentialDocumentTable::document)
                .optional();
    }

    Optional<CredentialDocument> find(DocumentId id) {
        return jdbc.sql("select * from credential_document where id = ?")
                .param(id.value())
                .query(CredentialDocumentTable::document)
                .optional();
    }

    /** In the order in which they were attached. */
    List<CredentialDocument> of(ReviewerId reviewer) {
        return jdbc.sql("select * from credential_document where reviewer = ? order by uploaded_at, id")
                .param(reviewer.value())
                .query(CredentialDocumentTable::document)
                .list();
    }

    Optional<Page> page(DocumentId document, int page) {
        return jdbc.sql("select copy, thumbnail from credential_document_page where document = ? and page = ?")
                .param(document.value())
                .param(page)
                .query((rs, _) -> new Page(new ContentHash(rs.getString(1)), new ContentHash(rs.getString(2))))
                .optional();
    }

    private static CredentialDocument document(ResultSet rs, int row) throws SQLException {
        return new CredentialDocument(
                new DocumentId(rs.getObject("id", UUID.class)),
                new ReviewerId(rs.getObject("reviewer", UUID.class)),
                new CredentialId(rs.getObject("credential", UUID.class)),
                DocumentName.clean(rs.getString("name")),
                DocumentType.valueOf(rs.getString("type")),
                rs.getLong("size"),
                rs.getInt("pages"),
                rs.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                rs.getString("uploaded_by"));
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
