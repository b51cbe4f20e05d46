package org.openimr.records.chronology;

/** Whom the worker saw. */
public enum ClinicianRole {
    PRIMARY_TREATING,
    PRIMARY_CARE,
    CONSULTANT,
    SURGEON,
    PAIN_MANAGEMENT,
    NEUROLOGIST,
    EMERGENCY,
    URGENT_CARE,
    NURSE_PRACTITIONER,
    PSYCHOLOGIST,
    QUALIFIED_EVALUATOR,
    AGREED_EVALUATOR
}
