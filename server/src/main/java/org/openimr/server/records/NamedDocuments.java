package org.openimr.server.records;

import java.util.Collection;
import java.util.List;
import org.openimr.records.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every content that the database says is kept. */
public final class NamedDocuments {
    private static final String ALL = """
        select vault, content from (
        select number as vault, sha256 as content from received_file where sha256 is not null
        union select f.number, p.content from file_part p join received_file f on f.id = p.file
        union select f.number, p.copy from file_page p join received_file f on f.id = p.file where p.copy is not null
        union select f.number, p.thumbnail from file_page p join received_file f on f.id = p.file
         where p.thumbnail is not null
        union select 'reviewer-' || reviewer, file from credential_document
        union select 'reviewer-' || d.reviewer, p.copy
          from credential_document_page p join credential_document d on d.id = p.document
        union select 'reviewer-' || d.reviewer, p.thumbnail
          from credential_document_page p join credential_document d on d.id = p.document) named
        """;

    private NamedDocuments() {}

    /** A content in a vault. */
    public record Named(String vault, ContentHash content) {
        /** Where it lies, from the folder of all vaults. */
        public String place() {
            return vault + "/" + content.sha256().substring(0, 2) + "/" + content.sha256();
        }
    }

    /** All of them, ordered by vault and name. */
    public static List<Named> all(JdbcClient jdbc) {
        return jdbc.sql(ALL + "order by 1, 2")
                .query((rs, _) -> new Named(rs.getString(1), new ContentHash(rs.getString(2))))
                .list();
    }

    /** Those of some vaults. */
    public static List<Named> of(JdbcClient jdbc, Collection<String> vaults) {
        return jdbc.sql(ALL + "where vault = any(?)")
                .param(vaults.toArray(String[]::new))
                .query((rs, _) -> new Named(rs.getString(1), new ContentHash(rs.getString(2))))
                .list();
    }
}
