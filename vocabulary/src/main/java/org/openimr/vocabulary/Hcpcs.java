package org.openimr.vocabulary;

import java.util.Optional;

/** HCPCS Level II: procedures, equipment and injected drugs by code. */
public interface Hcpcs {
    /** The code in upper or lower case. */
    Optional<HcpcsCode> withCode(String code);

    /** What a modifier of two characters says, in upper or lower case: "RT". */
    Optional<String> modifier(String modifier);

    /** Knows no code. */
    static Hcpcs none() {
        return new Hcpcs() {
            @Override
            public Optional<HcpcsCode> withCode(String code) {
                return Optional.empty();
            }

            @Override
            public Optional<String> modifier(String modifier) {
                return Optional.empty();
            }
        };
    }
}
