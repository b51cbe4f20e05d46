package org.openimr.archive.opensearch;

import java.util.Optional;

/**
 * One call to the cluster. Each may be made again when it is not known whether it was done: it reads, or it puts what has
 * a name of its own.
 *
 * @param path   from the host on, with parameters
 * @param body   JSON, or lines of it
 * @param brief  what it asks for lives on certain nodes, so that trying long is of no use
 */
record Call(String method, String path, Optional<String> body, boolean brief) {
    static Call get(String path) {
        return new Call("GET", path, Optional.empty(), false);
    }

    static Call post(String path, Object body) {
        return new Call("POST", path, Optional.of(Json.text(body)), false);
    }

    /** Its body is lines of JSON. */
    static Call lines(String path, String lines) {
        return new Call("POST", path, Optional.of(lines), false);
    }

    static Call put(String path, Object body) {
        return new Call("PUT", path, Optional.of(Json.text(body)), false);
    }

    static Call delete(String path) {
        return new Call("DELETE", path, Optional.empty(), false);
    }

    Call briefly() {
        return new Call(method, path, body, true);
    }

    String where() {
        int parameters = path.indexOf('?');
        return method + " " + (parameters < 0 ? path : path.substring(0, parameters));
    }
}
