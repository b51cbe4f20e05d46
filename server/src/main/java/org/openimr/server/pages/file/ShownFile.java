package org.openimr.server.pages.file;

import org.openimr.determination.CaseNumber;
import org.openimr.server.desk.DeskContent;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.FileSearch;
import org.openimr.server.desk.SearchWords;
import org.openimr.server.json.Reading;
import org.openimr.server.pages.Written;
import org.openimr.server.records.FileId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages of a case file, one by one, and search in all of them. Whether the person may see the case was asked before.
 * What is not in the file is absent.
 */
@Component
public final class ShownFile {
    private static final int LONGEST_QUERY = 200;

    private final DeskPages pages;
    private final FileSearch search;

    ShownFile(DeskPages pages, FileSearch search) {
        this.pages = pages;
        this.search = search;
    }

    /** The page as a PDF of its own. */
    public DeskContent copy(CaseNumber number, String file, String page) {
        return pages.copy(number, fileIn(file), pageIn(page)).orElseThrow(Written::absent);
    }

    public ResponseEntity<byte[]> thumbnail(CaseNumber number, String file, String page) {
        DeskContent picture =
                pages.thumbnail(number, fileIn(file), pageIn(page)).orElseThrow(Written::absent);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture.bytes());
    }

    /** The lines of the page, each with its place. */
    public JsonNode lines(CaseNumber number, String file, String page) {
        return FileJson.lines(pages.words(number, fileIn(file), pageIn(page)).orElseThrow(Written::absent));
    }

    /** @param query  words, a phrase in quotation marks; of a longer one the beginning is searched */
    public JsonNode find(CaseNumber number, String query) {
        String words = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        return FileJson.hits(search.find(number, SearchWords.parse(words)));
    }

    /** Every document with its pages, for the scripts to begin with. */
    public ObjectNode contents(CaseNumber number) {
        ObjectNode contents = Reading.MAPPER.createObjectNode();
        contents.set("documents", FileJson.documents(pages.file(number)));
        return contents;
    }

    /** The file that an address names. */
    public static FileId fileIn(String address) {
        return FileId.parse(address).orElseThrow(Written::absent);
    }

    /** The page that an address names. */
    public static int pageIn(String address) {
        return Written.number(address).orElseThrow(Written::absent);
    }
}
