package org.openimr.server.api;

import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.export.ExportColumn;
import org.openimr.archive.export.ExportForm;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.WholeResult;
import org.openimr.server.api.DatasetSnapshots.Snapshot;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ArchiveIndex archive;
    private final UnderstoodLetters letters;
    private final ObjectProvider<DatasetSnapshots> snapshots;

    DatasetController(ArchiveIndex archive, UnderstoodLetters letters, ObjectProvider<DatasetSnapshots> snapshots) {
        this.archive = archive;
        this.letters = letters;
        this.snapshots = snapshots;
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
        newest().ifPresentOrElse(one -> snapshot(one, json.putObject("snapshot")), () -> json.putNull("snapshot"));
        return json;
    }

    @GetMapping("/api/v1/dataset/snapshot")
    ResponseEntity<Resource> snapshot() {
        Snapshot newest = newest().orElseThrow(() -> new Declined(ApiFault.NO_SNAPSHOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(newest.mediaType()))
                .eTag("\"" + newest.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(newest.file().getFileName().toString())
                                .build()
                                .toString())
                .body(new FileSystemResource(newest.file()));
    }

    private Optional<Snapshot> newest() {
        return snapshots.stream().findFirst().flatMap(DatasetSnapshots::newest);
    }

    private static void snapshot(Snapshot snapshot, ObjectNode json) {
        json.put("path", "/api/v1/dataset/snapshot")
                .put("mediaType", snapshot.mediaType())
                .put("bytes", snapshot.bytes())
                .put("sha256", snapshot.sha256())
                .put("items", snapshot.rows())
                .put("madeAt", snapshot.madeAt().toString());
    }
}
