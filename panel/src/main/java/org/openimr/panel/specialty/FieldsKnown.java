package org.openimr.panel.specialty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.panel.specialty.ListRows.Row;
import org.openimr.panel.specialty.ListRows.Unusable;
import org.openimr.vocabulary.BoardCertificate;
import org.openimr.vocabulary.BoardCertificate.Level;

/** Gathers fields, their names and their nearness, line by line. A line that another contradicts is not used. */
final class FieldsKnown {
    private final List<UnusedLine> unused;
    /** By every plain name. */
    private final Map<String, Field> named = new HashMap<>();

    private final Set<Field> fields = new TreeSet<>();
    private final Map<String, Field> alsoCalled = new LinkedHashMap<>();
    private final Map<Field, Set<Field>> within = new HashMap<>();
    private final Set<Set<Field>> near = new HashSet<>();

    FieldsKnown(List<UnusedLine> unused) {
        this.unused = unused;
    }

    void certified(List<BoardCertificate> certificates) {
        Map<String, List<Field>> specialties = new HashMap<>();
        for (BoardCertificate one : certificates) {
            Field field = field(one.certificate());
            if (one.level() == Level.SPECIALTY)
                specialties.computeIfAbsent(one.board(), _ -> new ArrayList<>()).add(field);
        }
        for (BoardCertificate one : certificates) {
            if (one.level() == Level.SPECIALTY) continue;
            Field field = field(one.certificate());
            for (Field specialty : specialties.getOrDefault(one.board(), List.of())) {
                if (!specialty.equals(field)) liesWithin(field, specialty);
            }
        }
    }

    /** The field of that name; the first spelling stays. */
    private Field field(String name) {
        Field field = named.computeIfAbsent(Taxonomy.plain(name), _ -> new Field(name.strip()));
        fields.add(field);
        return field;
    }

    private void liesWithin(Field field, Field other) {
        within.computeIfAbsent(field, _ -> new HashSet<>()).add(other);
    }

    void beyondTheBoards(ListText list) {
        ListRows.read(list, List.of("field", "grade"), unused, row -> {
            row.grade();
            String name = row.filled("field");
            Field known = named.get(plain(name));
            if (known != null) throw new Unusable("\"" + name + "\" is there already, as " + known);
            field(name);
        });
    }

    void alsoCalled(ListText list) {
        ListRows.read(list, List.of("name", "field", "grade"), unused, row -> {
            row.grade();
            String name = row.filled("name");
            Field field = known(row, "field");
            Field other = named.putIfAbsent(plain(name), field);
            if (other != null) throw new Unusable("\"" + name + "\" is a name already, of " + other);
            alsoCalled.put(name, field);
        });
    }

    void nearness(ListText list) {
        ListRows.read(list, List.of("field", "relation", "other", "grade"), unused, row -> {
            row.grade();
            Field field = known(row, "field");
            Field other = known(row, "other");
            if (field.equals(other)) throw new Unusable(field + " is itself, neither within itself nor near");
            switch (Relation.of(row.filled("relation"))) {
                case WITHIN -> liesWithin(field, other);
                case NEAR -> near.add(Set.of(field, other));
            }
        });
    }

    /** What one field may be to another in a list. */
    private enum Relation {
        WITHIN,
        NEAR;

        static Relation of(String text) throws Unusable {
            for (Relation relation : values()) {
                if (relation.name().toLowerCase(Locale.ROOT).equals(text)) return relation;
            }
            throw new Unusable("a relation is within or near, and not \"" + text + "\"");
        }
    }

    private static String plain(String name) throws Unusable {
        String plain = Taxonomy.plain(name);
        if (plain.isEmpty()) throw new Unusable("\"" + name + "\" holds no letter and no digit");
        return plain;
    }

    private Field known(Row row, String column) throws Unusable {
        String name = row.filled(column);
        Field field = named.get(Taxonomy.plain(name));
        if (field == null)
            throw new Unusable("no field is called \"" + name + "\"; add it to the fields or mend its name");
        return field;
    }

    Taxonomy taxonomy() {
        return new Taxonomy(fields, within, near, alsoCalled);
    }
}
