package org.openimr.process.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the organization's staff read out of the request for authorization and the utilization review decision, and was
 * told of the records. A later statement takes the place of an earlier one.
 *
 * @param named        in the order in which they are named
 * @param requester    how long the requesting physician had treated the worker
 * @param listGivenOn  day on which the claims administrator gave the worker the list of what it sent, Lab. Code
 *     4610.5(o); empty while nobody reported it
 */
public record StatedRecords(List<NamedRecord> named, TreatingTime requester, Optional<LocalDate> listGivenOn) {
    public StatedRecords {
        named = List.copyOf(named);
    }
}
