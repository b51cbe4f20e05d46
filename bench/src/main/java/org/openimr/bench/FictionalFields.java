package org.openimr.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;

/** 40 fictional specialties; the n-th is asked for one n-th as often as the first (Zipf). */
final class FictionalFields {
    /** That of the chiropractors. */
    static final Field CHIROPRACTIC = new Field("Fictional Specialty 04");

    private static final int FIELDS = 40;

    private final List<Field> fields = new ArrayList<>();
    private final double[] upTo = new double[FIELDS];

    FictionalFields() {
        double sum = 0;
        for (int i = 0; i < FIELDS; i++) {
            fields.add(new Field("Fictional Specialty %02d".formatted(i + 1)));
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    Field drawn(Random random) {
        double at = random.nextDouble() * upTo[FIELDS - 1];
        int i = 0;
        while (upTo[i] < at) i++;
        return fields.get(i);
    }

    /** Each fifth field lies within the one before it, and each fifth is near the next. */
    Taxonomy taxonomy() {
        Map<Field, Set<Field>> within = new HashMap<>();
        List<Set<Field>> near = new ArrayList<>();
        for (int i = 1; i + 1 < FIELDS; i += 5) {
            within.put(fields.get(i), Set.of(fields.get(i - 1)));
            near.add(Set.of(fields.get(i), fields.get(i + 1)));
        }
        return new Taxonomy(fields, within, near, Map.of("Chiropractic", CHIROPRACTIC, "Chiropractor", CHIROPRACTIC));
    }
}
