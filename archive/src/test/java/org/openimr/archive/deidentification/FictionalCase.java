package org.openimr.archive.deidentification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The known values of a case that never was: names from the lists, the rest by chance. */
record FictionalCase(KnownValues values) {
    private static final List<String> STREETS = List.of(
            "Harbor View Road",
            "Alder Street",
            "N. Mission Avenue",
            "Quarry Lane",
            "El Camino Real Drive",
            "Sunset Boulevard");
    private static final List<String> CITIES =
            List.of("Oakland", "Fresno", "Chula Vista", "San Jose", "Modesto", "Santa Rosa");
    private static final List<String> TRADES = List.of(
            "Growers Inc.", "Trucking LLC", "Packing Company", "Unified School District", "Foods", "Steel & Supply");
    private static final List<String> FACILITIES =
            List.of("Medical Center", "Surgery Center", "Orthopedic Group", "Community Hospital", "Spine Institute");

    static FictionalCase of(RandomGenerator random, SharedLists lists) {
        KnownValues known = KnownValues.none()
                .with(KnownKind.WORKER, person(random, lists))
                .with(KnownKind.PROVIDER, person(random, lists) + ", M.D.")
                .with(KnownKind.PROVIDER, person(random, lists))
                .with(KnownKind.ATTORNEY, person(random, lists))
                .with(KnownKind.ADJUSTER, person(random, lists))
                .with(KnownKind.EMPLOYER, surname(random, lists) + " " + pick(random, TRADES))
                .with(KnownKind.FACILITY, surname(random, lists) + " " + pick(random, FACILITIES))
                .with(
                        KnownKind.CLAIMS_ADMINISTRATOR,
                        surname(random, lists) + " & " + surname(random, lists) + " Claims Services")
                .with(
                        KnownKind.ADDRESS,
                        "%d %s, %s, CA 9%04d"
                                .formatted(
                                        random.nextInt(10, 9999),
                                        pick(random, STREETS),
                                        pick(random, CITIES),
                                        random.nextInt(10_000)))
                .with(KnownKind.PHONE, "(%d) 555-0%03d".formatted(random.nextInt(201, 990), random.nextInt(1000)))
                .with(
                        KnownKind.EMAIL,
                        surname(random, lists).toLowerCase(Locale.ROOT).replace(" ", "") + random.nextInt(10, 99)
                                + "@example.org")
                .with(
                        KnownKind.CLAIM_NUMBER,
                        "WC-%d-%07d".formatted(random.nextInt(2010, 2017), random.nextInt(10_000_000)))
                .with(KnownKind.EAMS_NUMBER, "ADJ%08d".formatted(random.nextInt(1_000_000, 99_999_999)))
                .with(KnownKind.WCIS_NUMBER, "%012d".formatted(random.nextLong(1_000_000_000L, 900_000_000_000L)))
                .with(KnownKind.POLICY_NUMBER, "P%09d".formatted(random.nextInt(1_000_000, 999_999_999)))
                .with(KnownKind.MEDICAL_RECORD_NUMBER, Integer.toString(random.nextInt(1_000_000, 99_999_999)));
        LocalDate born = LocalDate.of(random.nextInt(1940, 1996), random.nextInt(1, 13), random.nextInt(1, 29));
        return new FictionalCase(known.with(KnownKind.BIRTH_DATE, born.toString()));
    }

    static String person(RandomGenerator random, SharedLists lists) {
        String given = cased(common(
                random,
                random.nextBoolean() ? lists.given().loaded() : lists.given().heldBack(),
                1_000));
        String middle = random.nextInt(3) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
        return given + middle + " " + surname(random, lists);
    }

    /** Frequent ones more often; every tenth has two parts, every twentieth a particle. */
    static String surname(RandomGenerator random, SharedLists lists) {
        List<String> half = random.nextBoolean()
                ? lists.surnames().loaded()
                : lists.surnames().heldBack();
        String name = cased(common(random, half, 20_000));
        int form = random.nextInt(40);
        if (form < 4) return name + "-" + cased(common(random, half, 20_000));
        if (form < 6) return "de la " + name;
        return form == 6 ? "O'" + name : name;
    }

    static String common(RandomGenerator random, List<String> names, int most) {
        double u = random.nextDouble();
        return names.get((int) (u * u * Math.min(most, names.size())));
    }

    static String cased(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    static <T> T pick(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
