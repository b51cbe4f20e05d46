package org.openimr.records.sample;

/** Who writes, or whom the worker saw. */
public enum AuthorRole {
    /** Primary treating physician. */
    PRIMARY_TREATING,
    /** The worker's own clinic. */
    PRIMARY_CARE,
    /** Consulted physician. */
    CONSULTANT,
    /** Surgeon. */
    SURGEON,
    /** Physician for pain. */
    PAIN_MANAGEMENT,
    /** Neurologist. */
    NEUROLOGIST,
    /** Radiologist. */
    RADIOLOGIST,
    /** Emergency physician. */
    EMERGENCY,
    /** Urgent care. */
    URGENT_CARE,
    /** Nurse practitioner. */
    NURSE_PRACTITIONER,
    /** Psychologist. */
    PSYCHOLOGIST,
    /** Qualified medical evaluator. */
    QUALIFIED_EVALUATOR,
    /** Agreed medical evaluator. */
    AGREED_EVALUATOR,
    /** Reviewer of utilization review. */
    UR_REVIEWER,
    /** Physical or occupational therapist. */
    THERAPIST,
    /** Chiropractor. */
    CHIROPRACTOR,
    /** Acupuncturist. */
    ACUPUNCTURIST,
    /** Pharmacy. */
    PHARMACY,
    /** Laboratory. */
    LABORATORY,
    /** Nurse case manager. */
    CASE_MANAGER,
    /** Claims administrator. */
    CLAIMS_ADMINISTRATOR,
    /** Employer. */
    EMPLOYER,
    /** Attorney. */
    ATTORNEY,
    /** The worker. */
    WORKER
}
