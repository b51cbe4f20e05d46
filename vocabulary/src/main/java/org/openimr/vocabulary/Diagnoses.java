package org.openimr.vocabulary;

import java.util.List;

/** Diagnoses by code. */
public interface Diagnoses {
    /**
     * What a code means in each list that knows it; empty if none does.
     *
     * @param code  with or without its point, in upper or lower case
     */
    List<Diagnosis> withCode(String code);
}
