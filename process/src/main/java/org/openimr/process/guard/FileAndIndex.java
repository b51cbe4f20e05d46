package org.openimr.process.guard;

import java.util.List;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;

/**
 * The documents of a case file, and what of them is sealed.
 *
 * @param index  in the order in which the parts were sealed
 */
public record FileAndIndex(List<RecordReceived> records, List<SealedPart> index) {
    public FileAndIndex {
        records = List.copyOf(records);
        index = List.copyOf(index);
    }
}
