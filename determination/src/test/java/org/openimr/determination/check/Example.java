package org.openimr.determination.check;

/**
 * A fictional letter that one check must pass or must fault.
 *
 * @param what  in a few words
 */
record Example(String code, boolean isGood, String what, Examined letter) {
    static Example pass(int number, String what, Draft draft) {
        return new Example("CHECK-" + number, true, what, draft.examined());
    }

    static Example fail(int number, String what, Draft draft) {
        return new Example("CHECK-" + number, false, what, draft.examined());
    }

    @Override
    public String toString() {
        return code + (isGood ? "-pass-" : "-fail-") + what.replace(' ', '_');
    }
}
