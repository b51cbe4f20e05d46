package org.openimr.server.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.records.ContentHash;
import org.openimr.records.page.PageText;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.KeptPage;

/** The pages of a case as they are shown. A page that is in no document of the case is not there. */
public final class DeskPages {
    private final CaseDocuments documents;
    private final FilePages pages;
    private final Vaults vaults;

    public DeskPages(CaseDocuments documents, FilePages pages, Vaults vaults) {
        this.documents = documents;
        this.pages = pages;
        this.vaults = vaults;
    }

    /** A document with its pages, ascending. */
    public record Sheets(CaseDocument document, List<KeptPage> pages) {
        public Sheets {
            pages = List.copyOf(pages);
        }
    }

    /** The whole file, in the order of its documents. */
    public List<Sheets> file(CaseNumber number) {
        // One file may hold hundreds of documents.
        Map<FileId, List<KeptPage>> kept = new HashMap<>();
        return documents.of(number).stream()
                .map(document -> new Sheets(
                        document,
                        kept.computeIfAbsent(document.file(), pages::of).stream()
                                .filter(page -> document.holds(document.file(), page.number()))
                                .toList()))
                .toList();
    }

    /** How many pages the file has. */
    public int count(CaseNumber number) {
        return documents.of(number).stream().mapToInt(CaseDocument::pages).sum();
    }

    /** The page as a PDF of its own. */
    public Optional<DeskContent> copy(CaseNumber number, FileId file, int page) {
        return page(number, file, page).flatMap(KeptPage::copy).map(name -> content(number, name));
    }

    /** The page as a small picture. */
    public Optional<DeskContent> thumbnail(CaseNumber number, FileId file, int page) {
        return page(number, file, page).flatMap(KeptPage::thumbnail).map(name -> content(number, name));
    }

    /** What stands on the page. */
    public Optional<PageText> words(CaseNumber number, FileId file, int page) {
        return page(number, file, page).map(kept -> kept.words(vault(number)));
    }

    /** Whether that place is in the file; its lines are not looked at. */
    public boolean holds(CaseNumber number, PageLink place) {
        return documents.of(number).stream().anyMatch(document -> document.holds(place.file(), place.page()));
    }

    private Optional<KeptPage> page(CaseNumber number, FileId file, int page) {
        return holds(number, new PageLink(file, page, Optional.empty())) ? pages.find(file, page) : Optional.empty();
    }

    private DeskContent content(CaseNumber number, ContentHash name) {
        try (InputStream kept = vault(number).open(name)) {
            return new DeskContent(name, kept.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vault vault(CaseNumber number) {
        return vaults.open(new VaultName(number.value()));
    }
}
