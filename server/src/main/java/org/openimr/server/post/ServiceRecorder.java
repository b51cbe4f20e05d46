package org.openimr.server.post;

/** Takes proofs of service into the case, where deadlines start from them. */
@FunctionalInterface
public interface ServiceRecorder {
    /**
     * Records it. May be told the same proof again, with the same {@link ProofOfService#command()}; then nothing more
     * happens. Throws to be asked again later.
     */
    void record(ProofOfService proof);
}
