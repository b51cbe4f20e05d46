package org.openimr.determination.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;

/** The guidelines of the schedule by period. A past row is never edited: a successor is added. */
public final class GuidelineFamilies {
    private static final LocalDate MTUS_BEGINS = LocalDate.of(2007, 6, 15);
    private static final LocalDate CHAPTERS_2009 = LocalDate.of(2009, 7, 18);
    private static final LocalDate CHRONIC_PAIN_2016 = LocalDate.of(2016, 7, 28);
    private static final LocalDate ACOEM_2017 = LocalDate.of(2017, 12, 1);
    private static final Citation ACOEM_ADOPTED = Citation.laborCode("5307.27");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern SMALL = Pattern.compile("(?: (?:and|guidelines?|the|complaints|treatment)(?= ))++");
    private static final List<GuidelineInForce> ALL = all();
    private static final Map<String, List<GuidelineInForce>> BY_CITATION = ALL.stream()
            .collect(Collectors.groupingBy(
                    one -> citation(one.title(), one.year().orElse(0))));

    private GuidelineFamilies() {}

    /** Every version known, oldest first. */
    public static List<GuidelineInForce> every() {
        return ALL;
    }

    /** Versions that a citation of that title and year may mean; empty if the register knows none. */
    public static List<GuidelineInForce> citedAs(String title, int year) {
        return BY_CITATION.getOrDefault(citation(title, year), List.of());
    }

    /** Title and year without the small words in which letters vary. */
    private static String citation(String title, int year) {
        String words = NO_LETTERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SMALL.matcher(" " + words + " ").replaceAll(" ").strip() + " " + year;
    }

    private static List<GuidelineInForce> all() {
        List<GuidelineInForce> rows = new ArrayList<>();
        chapters2004(rows);
        add(rows, "Elbow Complaints", 2004, MTUS_BEGINS, CHAPTERS_2009, "9792.22");
        add(rows, "Elbow Complaints", 2007, CHAPTERS_2009, ACOEM_2017, "9792.23.3");
        // Amended in 2017; no text says that they ended with it.
        add(rows, "Acupuncture Treatment", 2007, EffectivePeriod.from(MTUS_BEGINS), "9792.24.1");
        add(rows, "Postsurgical Treatment", 2009, EffectivePeriod.from(CHAPTERS_2009), "9792.24.3");
        add(rows, "Chronic Pain Medical Treatment", 2009, CHAPTERS_2009, CHRONIC_PAIN_2016, "9792.24.2");
        add(rows, "Chronic Pain Medical Treatment", 2016, CHRONIC_PAIN_2016, ACOEM_2017, "9792.24.2");
        add(rows, "Opioid Treatment", 2016, CHRONIC_PAIN_2016, ACOEM_2017, "9792.24.4");
        acoem(rows);
        return List.copyOf(rows);
    }

    private static void chapters2004(List<GuidelineInForce> rows) {
        for (String title : List.of(
                "Prevention",
                "General Approach to Initial Assessment and Documentation",
                "Initial Approaches to Treatment",
                "Cornerstones of Disability Prevention and Management",
                "Pain, Suffering and Restoration of Function",
                "Neck and Upper Back Complaints",
                "Shoulder Complaints",
                "Forearm, Wrist, and Hand Complaints",
                "Low Back Complaints",
                "Knee Complaints",
                "Ankle and Foot Complaints",
                "Stress Related Conditions",
                "Eye")) {
            add(rows, title, 2004, MTUS_BEGINS, ACOEM_2017, "9792.22");
        }
    }

    /** ACOEM's own updates; each in force until the next of its title. */
    private static void acoem(List<GuidelineInForce> rows) {
        LocalDate apr2019 = LocalDate.of(2019, 4, 18);
        LocalDate sep2020 = LocalDate.of(2020, 9, 21);
        LocalDate oct2019 = LocalDate.of(2019, 10, 7);
        LocalDate aug2019 = LocalDate.of(2019, 8, 11);
        LocalDate nov2021 = LocalDate.of(2021, 11, 23);
        updated(rows, "Initial Approaches to Treatment", new Update(2017, ACOEM_2017));
        updated(rows, "Cervical and Thoracic Spine Disorders", new Update(2016, ACOEM_2017), new Update(2018, apr2019));
        updated(rows, "Shoulder Disorders", new Update(2016, ACOEM_2017));
        updated(rows, "Elbow Disorders", new Update(2013, ACOEM_2017), new Update(2018, apr2019));
        updated(rows, "Hand, Wrist, and Forearm Disorders", new Update(2016, ACOEM_2017), new Update(2019, apr2019));
        updated(
                rows,
                "Low Back Disorders",
                new Update(2016, ACOEM_2017),
                new Update(2019, aug2019),
                new Update(2020, nov2021));
        updated(rows, "Knee Disorders", new Update(2015, ACOEM_2017), new Update(2019, sep2020));
        updated(rows, "Ankle and Foot Disorders", new Update(2015, ACOEM_2017), new Update(2018, apr2019));
        updated(rows, "Eye Disorders", new Update(2017, ACOEM_2017));
        updated(rows, "Hip and Groin Disorders", new Update(2011, ACOEM_2017), new Update(2019, oct2019));
        updated(rows, "Occupational Asthma", new Update(2016, ACOEM_2017), new Update(2020, sep2020));
        updated(rows, "Interstitial Lung Disease", new Update(2016, ACOEM_2017), new Update(2019, sep2020));
        updated(rows, "Chronic Pain", new Update(2017, ACOEM_2017));
        updated(rows, "Opioids", new Update(2017, ACOEM_2017));
        updated(rows, "Anxiety Disorders", new Update(2021, LocalDate.of(2021, 7, 19)));
        updated(rows, "COVID-19", new Update(2021, LocalDate.of(2021, 6, 28)));
    }

    private record Update(int year, LocalDate from) {}

    private static void updated(List<GuidelineInForce> rows, String title, Update... updates) {
        for (int i = 0; i < updates.length; i++) {
            EffectivePeriod period = i + 1 < updates.length
                    ? EffectivePeriod.between(updates[i].from(), updates[i + 1].from())
                    : EffectivePeriod.from(updates[i].from());
            rows.add(new GuidelineInForce(
                    title, OptionalInt.of(updates[i].year()), period, ACOEM_ADOPTED, Grade.SECONDARY));
        }
    }

    private static void add(
            List<GuidelineInForce> rows, String title, int year, LocalDate from, LocalDate until, String section) {
        add(rows, title, year, EffectivePeriod.between(from, until), section);
    }

    private static void add(
            List<GuidelineInForce> rows, String title, int year, EffectivePeriod services, String section) {
        rows.add(new GuidelineInForce(
                title, OptionalInt.of(year), services, Citation.regulation(section), Grade.SECONDARY));
    }
}
