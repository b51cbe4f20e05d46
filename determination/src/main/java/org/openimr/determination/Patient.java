package org.openimr.determination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The injured worker as the clinical case summary gives it; it can differ from the header block.
 *
 * @param age  whole years
 */
public record Patient(OptionalInt age, Optional<Sex> sex, Optional<LocalDate> dateOfInjury) {}
