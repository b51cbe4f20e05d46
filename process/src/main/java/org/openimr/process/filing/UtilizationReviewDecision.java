package org.openimr.process.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.ServiceMethod;

/**
 * The utilization review decision in dispute.
 *
 * @param decidedOn                     date of the decision letter
 * @param service                       when and how it was served on the worker, where there is proof of service
 * @param attached                      a copy came with the application, 8 CCR 9792.10.1(b)(1)
 * @param deniedForMissingInformation   denied only because requested medical information was not supplied
 */
public record UtilizationReviewDecision(
        LocalDate decidedOn, Optional<Service> service, boolean attached, boolean deniedForMissingInformation) {

    /** Service on the worker: the day it was made and how; the filing limit runs from it. */
    public record Service(LocalDate on, ServiceMethod method) {}

    public UtilizationReviewDecision {
        if (service.isPresent() && service.get().on().isBefore(decidedOn)) {
            throw new IllegalArgumentException("a decision of " + decidedOn + " cannot be served on "
                    + service.get().on());
        }
    }
}
