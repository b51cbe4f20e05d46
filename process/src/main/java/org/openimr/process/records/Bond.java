package org.openimr.process.records;

/** How a party is bound to send something. */
public enum Bond {
    /** It must. */
    DUTY,
    /** It may: what does not come is never missing, Lab. Code 4610.5(f)(3). */
    RIGHT
}
