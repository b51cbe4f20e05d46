package org.openimr.records.chronology;

/** Why an event may be wrong, for whoever looks at it. */
public enum Doubt {
    /** Its date has no year; the document's day supplied it. */
    YEAR_NOT_WRITTEN,
    /** No part of the body is named with it; the document's main part was taken. */
    PART_NOT_WRITTEN,
    /** Stands word for word in the same author's earlier report, and may not be meant of this day. */
    COPIED_FORWARD,
    /** Recognised from a picture with low confidence. */
    POORLY_READ
}
