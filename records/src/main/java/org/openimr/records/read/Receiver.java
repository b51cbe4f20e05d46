package org.openimr.records.read;

import java.io.IOException;

/** Takes what was read, at once. */
@FunctionalInterface
public interface Receiver<T> {
    void take(T one) throws IOException;
}
