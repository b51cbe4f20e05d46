package org.openimr.server.pages.file;

import java.util.List;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.FileSearch;
import org.openimr.server.json.Reading;
import org.openimr.server.records.KeptPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the scripts of the pane are told of the file. No interface for others: it changes with the page. */
final class FileJson {
    private FileJson() {}

    static ObjectNode lines(PageText page) {
        ObjectNode json = Reading.MAPPER
                .createObjectNode()
                .put("recognised", page.confidence().isPresent());
        ArrayNode lines = json.putArray("lines");
        for (TextLine line : page.lines()) box(lines.addObject().put("text", line.text()), line.box());
        return json;
    }

    private static void box(ObjectNode json, Box box) {
        json.putArray("box").add(box.left()).add(box.top()).add(box.right()).add(box.bottom());
    }

    static ObjectNode hits(FileSearch.Result result) {
        ObjectNode json =
                Reading.MAPPER.createObjectNode().put("total", result.total()).put("pages", result.on());
        ArrayNode hits = json.putArray("hits");
        for (FileSearch.Hit hit : result.hits()) {
            ArrayNode parts = hits.addObject()
                    .put("file", hit.file().toString())
                    .put("page", hit.page())
                    .putArray("lines");
            for (FileSearch.Line line : hit.lines()) {
                ObjectNode part = parts.addObject()
                        .put("line", line.line())
                        .put("text", line.text())
                        .put("from", line.from())
                        .put("to", line.to());
                box(part, line.box());
            }
        }
        return json;
    }

    /** Each document with the size of each page, in points. */
    static ArrayNode documents(List<DeskPages.Sheets> file) {
        ArrayNode documents = Reading.MAPPER.createArrayNode();
        for (DeskPages.Sheets sheets : file) {
            CaseDocument document = sheets.document();
            ArrayNode pages = documents
                    .addObject()
                    .put("file", document.file().toString())
                    .put("title", PaperView.name(document))
                    .putArray("pages");
            for (KeptPage page : sheets.pages()) {
                pages.addObject()
                        .put("page", page.number())
                        .put("width", page.width())
                        .put("height", page.height())
                        .put("shown", page.copy().isPresent());
            }
        }
        return documents;
    }
}
