package org.openimr.process.filing;

import java.util.Optional;

/**
 * One treatment that utilization review modified or denied (Lab. Code 4610.5(c)(1)). What is reviewed is the original
 * request, also where a lesser service was authorized.
 *
 * @param number            place in the application, from 1
 * @param service           as requested
 * @param serviceInDispute  the part still disputed where the claims administrator authorized another part
 * @param formularyDrug     a drug prescribed under the MTUS drug formulary, Lab. Code 4610.5(a)(3); since 2018-01-01
 */
public record DisputedItem(int number, String service, Optional<String> serviceInDispute, boolean formularyDrug) {
    public DisputedItem {
        if (number < 1) throw new IllegalArgumentException("items are numbered from 1: " + number);
        if (service.isBlank()) throw new IllegalArgumentException("item " + number + " names no service");
    }

    /** The same treatment under another number, where it is decided together with other applications' items. */
    public DisputedItem numbered(int other) {
        return new DisputedItem(other, service, serviceInDispute, formularyDrug);
    }
}
