package org.openimr.server.backup;

/** Told how far a backup or a restore has come. */
@FunctionalInterface
public interface Steps {
    /**
     * So much of one step is done.
     *
     * @param what   what is counted, in the plural
     * @param whole  0 where it is not known
     */
    void at(long done, String what, long whole);
}
