package org.openimr.determination.evidence;

/**
 * Functional improvement from treatment so far (8 CCR 9792.20): a gain in daily activities or fewer work restrictions,
 * documented at an examination, and less dependency on continued treatment.
 *
 * @param gain              in daily activities
 * @param fewerRestrictions at work
 * @param lessDependency    on continued treatment
 */
public record FunctionalImprovement(boolean gain, boolean fewerRestrictions, boolean lessDependency) {
    public boolean isShown() {
        return (gain || fewerRestrictions) && lessDependency;
    }
}
