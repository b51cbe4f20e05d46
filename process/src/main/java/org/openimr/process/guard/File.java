package org.openimr.process.guard;

import java.util.List;
import org.openimr.process.records.RecordReceived;

/** The documents of a case file. */
public record File(List<RecordReceived> records) {
    public File {
        records = List.copyOf(records);
    }
}
