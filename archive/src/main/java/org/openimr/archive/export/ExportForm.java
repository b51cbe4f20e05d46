package org.openimr.archive.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which rows are given out. */
public enum ExportForm {
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON_LINES("jsonl", "application/jsonl"),
    PARQUET("parquet", "application/vnd.apache.parquet");

    private final String ending;
    private final String mediaType;

    ExportForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Ending of the address and of the file's name; permanent. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the head and takes rows; does not close {@code out} for text, and need not be closed after a fault. */
    public ItemWriter open(OutputStream out, ExportHead head) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter(out, head);
            case JSON_LINES -> new JsonLinesWriter(out, head);
            case PARQUET -> new ParquetWriter(out, head);
        };
    }
}
