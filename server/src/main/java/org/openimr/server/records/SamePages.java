package org.openimr.server.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.records.ContentHash;
import org.openimr.records.duplicate.DuplicatePages;
import org.openimr.records.duplicate.PagePrint;
import org.openimr.records.duplicate.TextSketch;
import org.openimr.records.store.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pages that came more than once, across everything that was sent for a case. Found when a file is read, and kept; what
 * is the same is shown to a person, and nothing is left out because of it.
 */
public final class SamePages {
    private final ReceivedFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SamePages(ReceivedFiles files, JdbcClient jdbc, TransactionTemplate transaction) {
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A page of a file. */
    private record Place(FileId file, int page) {}

    /**
     * A page with what it is found again by.
     *
     * @param kept  whether its sketch is in the table already
     */
    private record Print(Place place, Optional<ContentHash> copy, TextSketch text, OptionalLong picture, boolean kept) {
        PagePrint<Place> page() {
            return new PagePrint<>(place, text, picture);
        }
    }

    /** Pages in a row that came before, in the order in which they came again. */
    public List<SameRun> of(CaseNumber number) {
        List<SamePage> same = jdbc.sql("select later_file, later_page, earlier_file, earlier_page, same_by, likeness"
                        + " from same_page where number = ?")
                .param(number.value())
                .query((rs, _) -> new SamePage(
                        new FileId(rs.getObject(1, UUID.class)),
                        rs.getInt(2),
                        new FileId(rs.getObject(3, UUID.class)),
                        rs.getInt(4),
                        SameBy.valueOf(rs.getString(5)),
                        rs.getDouble(6)))
                .list();
        return SamePage.runs(
                same, arrived(number).stream().map(ReceivedFile::id).toList());
    }

    /**
     * Compares the pages of a file that was just read with each other and with all that are kept of the case. Of two
     * files read at the same time the one that is ready last finds the other's pages.
     */
    void find(ReceivedFile file, Vault vault) {
        List<ReceivedFile> arrived = arrived(file.number());
        List<Print> prints = new ArrayList<>();
        for (ReceivedFile one : arrived) prints.addAll(prints(one.id(), vault));
        Map<Place, Map<FileId, SamePage>> found = new HashMap<>();
        DuplicatePages.among(prints.stream().map(Print::page).toList())
                .forEach(pair ->
                        add(found, file, pair.first(), pair.second(), SameBy.of(pair.sameness()), pair.likeness()));
        Map<ContentHash, Place> byCopy = new HashMap<>();
        for (Print print : prints) {
            if (print.copy().isEmpty() || print.text().words() == 0) continue;
            Optional.ofNullable(byCopy.putIfAbsent(print.copy().get(), print.place()))
                    .ifPresent(before -> add(found, file, before, print.place(), SameBy.CONTENT, 1));
        }
        wholeFiles(found, file, arrived);
        transaction.executeWithoutResult(_ ->
                found.values().forEach(of -> of.values().forEach(page -> keep(file.number(), page))));
    }

    /** A file that was sent twice is the same from its first page to its last, the empty ones too. */
    private static void wholeFiles(
            Map<Place, Map<FileId, SamePage>> found, ReceivedFile file, List<ReceivedFile> arrived) {
        for (int later = 1; later < arrived.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                ReceivedFile one = arrived.get(earlier);
                ReceivedFile other = arrived.get(later);
                if (one.content().isEmpty() || !one.content().equals(other.content())) continue;
                for (int page = 1;
                        page <= Math.min(one.pages().orElse(0), other.pages().orElse(0));
                        page++) {
                    add(found, file, new Place(one.id(), page), new Place(other.id(), page), SameBy.CONTENT, 1);
                }
            }
        }
    }

    /** The strongest for each page and file, and only what the file that was read has a part in. */
    private static void add(
            Map<Place, Map<FileId, SamePage>> found,
            ReceivedFile file,
            Place earlier,
            Place later,
            SameBy by,
            double likeness) {
        if (!earlier.file().equals(file.id()) && !later.file().equals(file.id())) return;
        SamePage same = new SamePage(later.file(), later.page(), earlier.file(), earlier.page(), by, likeness);
        found.computeIfAbsent(later, _ -> new HashMap<>())
                .merge(earlier.file(), same, (one, other) -> other.isBetterThan(one) ? other : one);
    }

    private List<ReceivedFile> arrived(CaseNumber number) {
        return files.of(number).stream()
                .filter(file -> file.receivedAt().isPresent() && file.state() != FileState.REFUSED)
                .sorted(CaseIndex.ARRIVAL)
                .toList();
    }

    private List<Print> prints(FileId file, Vault vault) {
        List<Print> prints = jdbc.sql(
                        "select page, copy, words, sketch, picture from file_page where file = ? order by page")
                .param(file.value())
                .query((rs, _) -> {
                    Optional<byte[]> kept = Optional.ofNullable(rs.getBytes(4));
                    long picture = rs.getLong(5);
                    OptionalLong look = rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(picture);
                    return new Print(
                            new Place(file, rs.getInt(1)),
                            Optional.ofNullable(rs.getString(2)).map(ContentHash::new),
                            kept.isPresent()
                                    ? KeptSketch.read(vault.decrypt(kept.get()))
                                    : TextSketch.of(PageWords.read(vault.decrypt(rs.getBytes(3)))
                                            .text()),
                            look,
                            kept.isPresent());
                })
                .list();
        prints.stream().filter(print -> !print.kept()).forEach(print -> draw(print, vault));
        return prints;
    }

    private void draw(Print print, Vault vault) {
        jdbc.sql("update file_page set sketch = ? where file = ? and page = ? and sketch is null")
                .param(vault.encrypt(KeptSketch.written(print.text())))
                .param(print.place().file().value())
                .param(print.place().page())
                .update();
    }

    private void keep(CaseNumber number, SamePage page) {
        jdbc.sql("insert into same_page (number, earlier_file, earlier_page, later_file, later_page, same_by, likeness)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(number.value())
                .param(page.earlier().value())
                .param(page.earlierPage())
                .param(page.later().value())
                .param(page.laterPage())
                .param(page.by().name())
                .param(page.likeness())
                .update();
    }
}
