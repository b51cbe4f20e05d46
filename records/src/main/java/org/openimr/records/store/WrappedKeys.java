package org.openimr.records.store;

import java.util.List;
import java.util.Optional;

/** Where the encrypted keys of cases are kept. */
public interface WrappedKeys {
    Optional<byte[]> of(VaultName name);

    /**
     * Keeps the first key of a case.
     *
     * @return the key that is kept: another one where somebody was quicker
     */
    byte[] keepFirst(VaultName name, byte[] wrapped);

    /**
     * Puts a key, encrypted anew, in the place of the one that was read.
     *
     * @return false, and nothing is changed, where another stands there by now
     */
    boolean replace(VaultName name, byte[] read, byte[] wrapped);

    List<VaultName> all();
}
