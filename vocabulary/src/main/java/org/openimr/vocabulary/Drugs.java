package org.openimr.vocabulary;

import java.util.Optional;

/** Drugs by brand or generic name. */
public interface Drugs {
    /** The drug of that name, in upper or lower case. */
    Optional<Drug> named(String name);
}
