package org.openimr.server.emergency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openimr.determination.CaseNumber;

/** What one request, that is refused to the own role, has to do with an emergency. It is known until it is answered. */
public final class EmergencyOfRequest {
    private static final String ATTRIBUTE = EmergencyOfRequest.class.getName();
    private static final String OFFERED = ATTRIBUTE + ".offered";

    private EmergencyOfRequest() {}

    /** An emergency would show what is asked for of that case. */
    public static void offer(HttpServletRequest request, CaseNumber number) {
        request.setAttribute(OFFERED, number);
    }

    /** The case of which an emergency shows what is asked for, or would; empty for almost every request. */
    public static Optional<CaseNumber> offered(HttpServletRequest request) {
        return request.getAttribute(OFFERED) instanceof CaseNumber number ? Optional.of(number) : Optional.empty();
    }

    /** It is answered by that one. */
    public static void set(HttpServletRequest request, Emergency emergency) {
        request.setAttribute(ATTRIBUTE, emergency);
    }

    /** By which it is answered; empty for almost every request. */
    public static Optional<Emergency> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Emergency emergency
                ? Optional.of(emergency)
                : Optional.empty();
    }
}
