package org.openimr.server.log;

/**
 * What the events of a stream come to, one after the other.
 *
 * @param <S> immutable
 */
public interface Fold<S> {
    /** Of a stream without events. */
    S initial();

    /** After one event more. */
    S evolve(S state, RecordedEvent event);
}
