package org.openimr.panel.specialty;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fields of medicine that an installation knows: their names, what lies within what, and which are near. */
public final class Taxonomy {
    private final SortedSet<Field> fields;
    private final Map<Field, Set<Field>> within;
    private final Set<Set<Field>> near;
    private final Map<String, Field> names = new HashMap<>();

    /** As they are written: most names come so, and a day's assignment asks for hundreds of thousands. */
    private final Map<String, Field> written = new HashMap<>();

    /**
     * @param fields   all of them
     * @param within   for a field those that it lies within; all are among {@code fields}
     * @param near     pairs that treat much the same
     * @param alsoCalled  other names that fields go by
     * @throws IllegalArgumentException where a field is not among {@code fields}, a pair is none, or one name means two
     */
    public Taxonomy(
            Collection<Field> fields,
            Map<Field, Set<Field>> within,
            Collection<Set<Field>> near,
            Map<String, Field> alsoCalled) {
        this.fields = new TreeSet<>(fields);
        this.within = copy(within);
        this.near = new HashSet<>();
        for (Set<Field> pair : near) {
            if (pair.size() != 2) throw new IllegalArgumentException("near are two: " + pair);
            pair.forEach(this::known);
            this.near.add(Set.copyOf(pair));
        }
        this.fields.forEach(field -> name(field.name(), field));
        alsoCalled.forEach((name, field) -> name(name, known(field)));
    }

    private Map<Field, Set<Field>> copy(Map<Field, Set<Field>> within) {
        Map<Field, Set<Field>> copy = new HashMap<>();
        within.forEach((field, parents) -> {
            known(field);
            parents.forEach(this::known);
            copy.put(field, Set.copyOf(parents));
        });
        return Map.copyOf(copy);
    }

    private Field known(Field field) {
        if (!fields.contains(field)) throw new IllegalArgumentException("not in the taxonomy: " + field);
        return field;
    }

    private void name(String name, Field field) {
        written.put(name, field);
        Field other = names.put(plain(name), field);
        if (other != null && !other.equals(field))
            throw new IllegalArgumentException("\"" + name + "\" means " + other + " and " + field);
    }

    /** Capitals, accents, "&" for "and" and punctuation make no other name. */
    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** All of them, by name. */
    public SortedSet<Field> fields() {
        return new TreeSet<>(fields);
    }

    /** The field that goes by this name. */
    public Optional<Field> find(String name) {
        Field asWritten = written.get(name);
        return asWritten == null ? Optional.ofNullable(names.get(plain(name))) : Optional.of(asWritten);
    }

    /** Those that a field lies within. */
    public Set<Field> within(Field field) {
        return within.getOrDefault(field, Set.of());
    }

    /** Symmetric. */
    public Nearness nearness(Field one, Field other) {
        if (one.equals(other)) return Nearness.SAME;
        if (within(one).contains(other) || within(other).contains(one)) return Nearness.WITHIN;
        return near.contains(Set.of(one, other)) ? Nearness.NEAR : Nearness.FAR;
    }

    /** The nearest of any of the one to any of the other; far where either is empty. */
    public Nearness nearest(Set<Field> have, Set<Field> wanted) {
        Nearness nearest = Nearness.FAR;
        for (Field one : have) {
            for (Field other : wanted) nearest = nearest.nearer(nearness(one, other));
        }
        return nearest;
    }
}
