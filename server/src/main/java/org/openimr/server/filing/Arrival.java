package org.openimr.server.filing;

import java.util.Arrays;
import java.util.Optional;
import org.openimr.law.ServiceMethod;

/** How the decision reached the worker, in the words of the form. Names are permanent in drafts. */
public enum Arrival {
    MAIL(ServiceMethod.MAIL_WITHIN_CALIFORNIA),
    MAIL_FROM_ELSEWHERE(ServiceMethod.MAIL_ELSEWHERE_IN_US),
    MAIL_ABROAD(ServiceMethod.MAIL_ABROAD),
    CONFIDENTIAL_ADDRESS(ServiceMethod.MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM),
    HAND(ServiceMethod.PERSONAL),
    OVERNIGHT(ServiceMethod.OVERNIGHT),
    FAX(ServiceMethod.FAX),
    ELECTRONIC(ServiceMethod.ELECTRONIC),
    /** The limit is then counted from the decision's own date, the earliest that it can run from. */
    UNKNOWN;

    private final Optional<ServiceMethod> method;

    Arrival(ServiceMethod method) {
        this.method = Optional.of(method);
    }

    Arrival() {
        this.method = Optional.empty();
    }

    /** The manner of service that it is in law. */
    public Optional<ServiceMethod> method() {
        return method;
    }

    /** According to the answers. */
    public static Optional<Arrival> of(Answers answers) {
        return Arrays.stream(values())
                .filter(arrival -> answers.is(Field.SERVICE_METHOD, arrival.name()))
                .findFirst();
    }
}
