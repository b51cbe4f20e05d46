package org.openimr.vocabulary;

import java.util.List;
import java.util.Optional;

/** Specialties of physicians and what boards certify. */
public interface Specialties {
    /** In the order of the lists. */
    List<BoardCertificate> certificates();

    /** Every specialty with a code, in the order of the lists. */
    List<Specialty> specialties();

    /** The specialty of a code such as "01". */
    Optional<Specialty> withCode(String code);

    /** Knows none. */
    static Specialties none() {
        return new Specialties() {
            @Override
            public List<BoardCertificate> certificates() {
                return List.of();
            }

            @Override
            public List<Specialty> specialties() {
                return List.of();
            }

            @Override
            public Optional<Specialty> withCode(String code) {
                return Optional.empty();
            }
        };
    }
}
