package org.openimr.bench.archive;

/** What belongs to one case and fills the slots of its sentences. */
interface Facts {
    /** Appends what the slot stands for in this case; false where it is nothing of the case. */
    boolean append(String slot, Dice dice, StringBuilder out);
}
