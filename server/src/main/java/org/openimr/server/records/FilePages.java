package org.openimr.server.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openimr.records.ContentHash;
import org.openimr.records.index.PageDigest;
import org.openimr.records.page.PageText;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;
import org.openimr.records.store.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code file_page}: each page of a file once, its text encrypted with the key of the case. */
public final class FilePages {
    private final JdbcClient jdbc;

    public FilePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a page looks, kept: names in the vault. */
    record Look(ContentHash copy, ContentHash thumbnail, long picture) {
        static Look kept(PageLook look, Vault vault) throws IOException {
            return new Look(
                    vault.keep(new ByteArrayInputStream(look.readingCopy())),
                    vault.keep(new ByteArrayInputStream(look.thumbnail())),
                    look.pictureHash());
        }
    }

    /** Keeps a page; a page that is kept already stays as it is. */
    void keep(FileId file, PageRead page, Optional<Look> look, Vault vault) {
        jdbc.sql("""
                insert into file_page (file, page, width, height, turned, source, confidence, doubt, words, text,
                    copy, thumbnail, picture)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (file, page) do nothing
                """)
                .param(file.value())
                .param(page.number())
                .param(page.size().width())
                .param(page.size().height())
                .param(page.turned())
                .param(page.text().source().name())
                .param(
                        page.text().confidence().isPresent()
                                ? page.text().confidence().getAsInt()
                                : null)
                .param(page.doubt().map(Enum::name).orElse(null))
                .param(vault.encrypt(PageWords.written(page.text())))
                .param(hash(page.text()).sha256())
                .param(look.map(kept -> kept.copy().sha256()).orElse(null))
                .param(look.map(kept -> kept.thumbnail().sha256()).orElse(null))
                .param(look.map(Look::picture).orElse(null))
                .update();
    }

    /** Adds how a page looks, unless that is kept. */
    void look(FileId file, int page, Look look) {
        jdbc.sql(
                        "update file_page set copy = ?, thumbnail = ?, picture = ? where file = ? and page = ? and copy is null")
                .param(look.copy().sha256())
                .param(look.thumbnail().sha256())
                .param(look.picture())
                .param(file.value())
                .param(page)
                .update();
    }

    /** The page after the last that is kept. */
    int next(FileId file) {
        return jdbc.sql("select coalesce(max(page), 0) + 1 from file_page where file = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    /** Pages that cannot be shown yet, ascending. */
    List<Integer> withoutLook(FileId file) {
        return jdbc.sql("select page from file_page where file = ? and copy is null order by page")
                .param(file.value())
                .query((rs, _) -> rs.getInt(1))
                .list();
    }

    /** What can be shown of a page. */
    public Optional<KeptPage> find(FileId file, int page) {
        return pages(" and page = ?", file, page).stream().findFirst();
    }

    /** The pages of a file, ascending. */
    public List<KeptPage> of(FileId file) {
        return pages(" and page >= ?", file, 1);
    }

    private List<KeptPage> pages(String which, FileId file, int page) {
        return jdbc.sql("select page, width, height, source, confidence, doubt, words, text, copy, thumbnail"
                        + " from file_page where file = ?" + which + " order by page")
                .param(file.value())
                .param(page)
                .query((rs, _) -> new KeptPage(
                        rs.getInt("page"),
                        rs.getDouble("width"),
                        rs.getDouble("height"),
                        rs.getBytes("words"),
                        new ContentHash(rs.getString("text")),
                        Optional.ofNullable(rs.getString("copy")).map(ContentHash::new),
                        Optional.ofNullable(rs.getString("thumbnail")).map(ContentHash::new),
                        Optional.ofNullable(rs.getString("doubt"))))
                .list();
    }

    static ContentHash hash(PageText text) {
        return Hashes.of(text.text().getBytes(StandardCharsets.UTF_8));
    }

    /** What a page was when it was kept; empty until it can be shown. */
    static Optional<PageDigest> digest(KeptPage page) {
        return page.copy().map(copy -> PageDigest.of(copy, page.text()));
    }
}
