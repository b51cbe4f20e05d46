package org.openimr.server.api;

import java.nio.file.Path;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.export.ExportColumn;
import org.openimr.archive.export.ExportForm;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.WholeResult;
import org.openimr.server.statistics.KeptSnapshot;
import org.openimr.server.statistics.NewestSnapshot;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the archive is as a set of data: its size, its columns, and the newest snapshot where one is kept. */
@RestController
class DatasetController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ArchiveIndex archive;
    private final UnderstoodLetters letters;
    private final NewestSnapshot newest;

    DatasetController(ArchiveIndex archive, UnderstoodLetters letters, NewestSnapshot newest) {
        this.archive = archive;
        this.letters = letters;
        this.newest = newest;
    }

    @GetMapping("/api/v1/dataset")
    JsonNode dataset() {
        ArchiveSize size = archive.size();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("determinations", size.determinations())
                .put("items", size.items())
                .put("derivedBy", letters.derivedBy())
                .put("mostRowsOfAnExport", WholeResult.MOST);
        ArrayNode forms = json.putArray("exports");
        for (ExportForm form : ExportForm.values()) {
            forms.addObject()
                    .put("form", form.ending())
                    .put("mediaType", form.mediaType())
                    .put("path", "/decisions." + form.ending());
        }
        ArrayNode columns = json.putArray("columns");
        for (ExportColumn column : ExportColumn.values()) {
            columns.addObject()
                    .put("name", column.heading())
                    .put("means", column.meaning())
                    .put("derived", column.derived());
        }
        newest.get().ifPresentOrElse(one -> snapshot(one, json.putObject("snapshot")), () -> json.putNull("snapshot"));
        return json;
    }

    /** The table on which the statistics are: the file whose hash every one of them names. */
    @GetMapping("/api/v1/dataset/snapshot")
    ResponseEntity<Resource> snapshot() {
        KeptSnapshot kept = kept();
        return file(kept, kept.files().csv(), CSV);
    }

    @GetMapping("/api/v1/dataset/snapshot/schema")
    ResponseEntity<Resource> schema() {
        KeptSnapshot kept = kept();
        return file(kept, kept.files().schema(), MediaType.APPLICATION_JSON);
    }

    private KeptSnapshot kept() {
        return newest.get().orElseThrow(() -> new Declined(ApiFault.NO_SNAPSHOT));
    }

    private static ResponseEntity<Resource> file(KeptSnapshot kept, Path file, MediaType type) {
        String hash = kept.identity().hash().hex();
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + hash + "\"")
                .header("X-Snapshot-Sha256", hash)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.getFileName().toString())
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private static void snapshot(KeptSnapshot kept, ObjectNode json) {
        json.put("path", "/api/v1/dataset/snapshot")
                .put("schema", "/api/v1/dataset/snapshot/schema")
                .put("mediaType", CSV.toString())
                .put("bytes", kept.bytes())
                .put("sha256", kept.identity().hash().hex())
                .put("items", kept.identity().counts().items())
                .put("letters", kept.identity().counts().letters())
                .put("madeAt", kept.madeAt().toString());
    }
}
