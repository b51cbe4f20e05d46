package org.openimr.server.emergency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The emergency by which one request is answered, where the own role would have been refused. */
public final class EmergencyOfRequest {
    private static final String ATTRIBUTE = EmergencyOfRequest.class.getName();

    private EmergencyOfRequest() {}

    /** For this request alone. */
    public static void set(HttpServletRequest request, Emergency emergency) {
        request.setAttribute(ATTRIBUTE, emergency);
    }

    /** Empty for almost every request. */
    public static Optional<Emergency> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Emergency emergency
                ? Optional.of(emergency)
                : Optional.empty();
    }
}
