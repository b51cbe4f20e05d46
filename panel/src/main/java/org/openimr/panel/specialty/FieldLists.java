package org.openimr.panel.specialty;

/**
 * What an installation knows of fields beyond what boards certify. No text of the law says any of it; every line carries
 * its grade.
 *
 * @param fields    fields that no board certifies: columns field, grade
 * @param names     other names: name, field, grade
 * @param nearness  field, relation ("within" or "near"), other, grade
 */
public record FieldLists(ListText fields, ListText names, ListText nearness) {
    /** Those that the program brings along. */
    public static FieldLists builtIn() {
        return new FieldLists(
                ListText.builtIn("fields.csv"), ListText.builtIn("names.csv"), ListText.builtIn("nearness.csv"));
    }
}
