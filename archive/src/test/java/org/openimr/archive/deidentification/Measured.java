package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values that nobody knows beforehand, each with the kind of sentence it stands in. */
record Measured(SharedLists lists, RandomGenerator random) {
    private static final List<String> WORDS = List.of(
            "Harbor", "Summit", "Redwood", "Valley", "Bayview", "Coastal", "Cedar", "Alta", "Sierra", "Mission");
    private static final List<String> HEADS = List.of(
            "Medical Center",
            "Hospital",
            "Surgery Center",
            "Orthopedic Group",
            "Imaging",
            "Pharmacy",
            "Spine Clinic",
            "Medical Group",
            "Urgent Care Center");
    private static final List<String> STREETS =
            List.of("Street", "St.", "Avenue", "Ave", "Road", "Blvd", "Drive", "Lane", "Way", "Court");

    /** Those of the State's practice. */
    List<Map.Entry<String, String>> values(Mode mode) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        values.add(Map.entry("titled", shape(random.nextBoolean() ? surname(true) : surname(false))));
        values.add(Map.entry("titled", random.nextBoolean() ? full() : initialed()));
        values.add(Map.entry("graded", full()));
        values.add(Map.entry("person", listedPerson()));
        values.add(Map.entry(
                "person", FictionalCase.cased(unordinary(lists.surnames().loaded(), 20_000))));
        values.add(Map.entry(
                "led",
                random.nextBoolean()
                        ? full()
                        : FictionalCase.cased(unordinary(lists.surnames().loaded(), 20_000))));
        values.add(Map.entry("labelled", random.nextInt(3) == 0 ? reversed() : full()));
        values.add(Map.entry("facility", facility()));
        values.add(Map.entry("employer", employer()));
        values.add(Map.entry("phone", phone()));
        values.add(Map.entry("number", number()));
        values.add(Map.entry("address", address()));
        if (random.nextBoolean())
            values.add(Map.entry(
                    "email",
                    surname(false).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@"
                            + FictionalCase.pick(
                                    random, List.of("example.com", "mail.example.org", "clinic-example.net"))));
        if (random.nextBoolean())
            values.add(Map.entry(
                    "web",
                    FictionalCase.pick(random, List.of("www.", "https://", "http://www."))
                            + surname(false).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                            + "clinic.example/portal"));
        if (random.nextInt(3) == 0)
            values.add(Map.entry(
                    "ssn",
                    "%03d-%02d-%04d"
                            .formatted(random.nextInt(100, 899), random.nextInt(10, 99), random.nextInt(1000, 9999))));
        if (random.nextInt(3) == 0)
            values.add(Map.entry(
                    "birth",
                    "%02d/%02d/%d"
                            .formatted(random.nextInt(1, 13), random.nextInt(1, 29), random.nextInt(1940, 1996))));
        switch (mode) {
            case STATE_PRACTICE -> {}
            case SAFE_HARBOR -> {
                values.add(Map.entry("old", Integer.toString(random.nextInt(90, 104))));
                values.add(Map.entry("zip", "9%04d".formatted(random.nextInt(10_000))));
                values.add(Map.entry(
                        "place",
                        FictionalCase.pick(
                                random,
                                List.of(
                                        "Oakland",
                                        "Fresno",
                                        "Bakersfield",
                                        "Santa Rosa",
                                        "Chula Vista",
                                        "Modesto",
                                        "San Luis Obispo",
                                        "Eureka"))));
            }
        }
        return values;
    }

    private String surname(boolean loaded) {
        List<String> names =
                loaded ? lists.surnames().loaded() : lists.surnames().heldBack();
        return FictionalCase.cased(FictionalCase.common(random, names, 60_000));
    }

    private String given(boolean loaded) {
        List<String> names = loaded ? lists.given().loaded() : lists.given().heldBack();
        return FictionalCase.cased(FictionalCase.common(random, names, 3_000));
    }

    /** A bare name that is no ordinary word: one that is can be told by what stands beside it only. */
    private String unordinary(List<String> names, int most) {
        while (true) {
            String name = FictionalCase.common(random, names, most);
            int roles = lists.lexicon().roles(name.toLowerCase(Locale.ROOT));
            if (roles == 0 && !lists.lexicon().isDrug(name) && name.length() > 2) return name;
        }
    }

    private String full() {
        String middle = random.nextInt(3) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
        return given(random.nextBoolean()) + middle + " " + shape(surname(random.nextBoolean()));
    }

    private String initialed() {
        return (char) ('A' + random.nextInt(26)) + ". " + surname(random.nextBoolean());
    }

    private String reversed() {
        return FictionalCase.cased(unordinary(lists.surnames().loaded(), 60_000)) + ", " + given(true);
    }

    /** Bare, so at least one of the two is in the loaded half; neither is a word. */
    private String listedPerson() {
        boolean given = random.nextBoolean();
        boolean surname = !given || random.nextBoolean();
        return FictionalCase.cased(unordinary(
                        given ? lists.given().loaded() : lists.given().heldBack(), 3_000)) + " "
                + FictionalCase.cased(unordinary(
                        surname ? lists.surnames().loaded() : lists.surnames().heldBack(), 60_000));
    }

    private String shape(String surname) {
        return switch (random.nextInt(14)) {
            case 0 -> surname + "-" + surname(random.nextBoolean());
            case 1 -> "de la " + surname;
            case 2 -> "O'" + surname;
            case 3 -> "Mc" + surname;
            case 4 -> "Van " + surname;
            default -> surname;
        };
    }

    private String facility() {
        return switch (random.nextInt(4)) {
            case 0 -> "St. " + given(random.nextBoolean()) + "'s " + FictionalCase.pick(random, HEADS);
            case 1 -> surname(random.nextBoolean()) + " " + FictionalCase.pick(random, HEADS);
            case 2 ->
                FictionalCase.pick(random, WORDS) + " " + FictionalCase.pick(random, WORDS) + " "
                        + FictionalCase.pick(random, HEADS);
            default ->
                FictionalCase.pick(random, WORDS) + " " + surname(random.nextBoolean()) + " "
                        + FictionalCase.pick(random, HEADS);
        };
    }

    private String employer() {
        return surname(random.nextBoolean()) + " "
                + FictionalCase.pick(
                        random,
                        List.of(
                                "Trucking, Inc.",
                                "Farms LLC",
                                "Foods",
                                "Construction Company",
                                "& Sons",
                                "Logistics Corp."));
    }

    private String phone() {
        int area = random.nextInt(201, 990);
        int line = random.nextInt(10_000);
        return FictionalCase.pick(
                        random,
                        List.of(
                                "(%d) 555-%04d",
                                "%d-555-%04d",
                                "%d.555.%04d",
                                "1-%d-555-%04d",
                                "+1 (%d) 555-%04d",
                                "(%d)555-%04d",
                                "%d 555 %04d",
                                "(%d) 555-%04d ext. 12"))
                .formatted(area, line);
    }

    private String number() {
        int n = random.nextInt(1_000_000, 99_999_999);
        return FictionalCase.pick(random, List.of("%08d", "WC%08d", "2016-%07d", "A%07d-01", "%d", "06-%06d-C"))
                .formatted(n);
    }

    private String address() {
        String street = random.nextInt(10, 19_999) + " "
                + (random.nextInt(4) == 0 ? FictionalCase.pick(random, List.of("N. ", "West ", "S ")) : "")
                + (random.nextBoolean() ? FictionalCase.pick(random, WORDS) : surname(random.nextBoolean())) + " "
                + FictionalCase.pick(random, STREETS);
        String unit = random.nextInt(3) == 0
                ? FictionalCase.pick(random, List.of(", Suite 200", ", Apt. 4B", " #12", ", Unit 7"))
                : "";
        String city = random.nextInt(3) == 0
                ? ""
                : ", " + FictionalCase.pick(random, List.of("Oakland", "San Jose", "Fresno", "Hollister", "El Centro"))
                        + FictionalCase.pick(random, List.of(", CA ", ", California ", " CA "))
                        + "9%04d".formatted(random.nextInt(10_000));
        return street + unit + city;
    }
}
