package org.openimr.server.operations;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.openimr.server.logging.RequestNumber;

/**
 * Gives each request its number before anything of the server sees it, so that also what goes wrong outside of filters is
 * logged with it. A server that was told to stop asks senders to come again by another connection.
 */
final class NumberedRequests extends ValveBase {
    private final Lifecycle lifecycle;

    NumberedRequests(Lifecycle lifecycle) {
        super(true);
        this.lifecycle = lifecycle;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader(RequestNumber.HEADER, RequestNumber.begin());
        if (lifecycle.phase() == Phase.STOPPING) response.setHeader("Connection", "close");
        try {
            getNext().invoke(request, response);
        } finally {
            RequestNumber.end();
        }
    }
}
