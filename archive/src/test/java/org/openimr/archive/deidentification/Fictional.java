package org.openimr.archive.deidentification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.openimr.determination.Span;

/**
 * Letters that never were, of sentences of our own: what is put in is recorded with its place. {@code survivors} look
 * like identifiers and are none; {@code identifiers} have to be found.
 */
final class Fictional {
    private static final List<String> EPONYMS = List.of(
            "Tinel's sign",
            "Phalen's test",
            "Spurling's maneuver",
            "McMurray test",
            "Lachman",
            "Hoffmann's sign",
            "Hawkins test",
            "Neer's sign",
            "Kemp's test",
            "Thompson test",
            "Finkelstein's test",
            "Patrick's test",
            "Hawkins-Kennedy",
            "Speed's test",
            "Cozen's test");
    private static final List<String> DRUGS = List.of(
            "Norco",
            "Flexeril",
            "Gabapentin",
            "Tramadol",
            "Lyrica",
            "Naproxen",
            "Soma",
            "Percocet",
            "Ultram",
            "Prilosec",
            "Cymbalta",
            "Butrans",
            "Motrin",
            "Skelaxin");
    private static final List<String> DOSES =
            List.of("10/325 mg", "7.5-325 mg", "300 mg", "50 mg", "20 mcg/hr", "500 mg twice daily", "2.5 mg");
    private static final List<String> ICD =
            List.of("722.10", "M54.16", "847.0", "S13.4XXA", "723.4", "M51.26", "G89.4", "354.0");
    private static final List<String> LEVELS = List.of("L4-5", "L5-S1", "C5-6", "C6-C7", "L3-L4", "T11-12");
    private static final List<String> GUIDELINES = List.of(
            "Chronic Pain Medical Treatment Guidelines",
            "Official Disability Guidelines, Low Back Chapter",
            "ACOEM Practice Guidelines",
            "MTUS Opioids Treatment Guidelines",
            "Neck and Upper Back Complaints chapter");
    private static final List<String> STUDIES = List.of(
            "Chou et al. (2009)",
            "Boswell et al",
            "Manchikanti et al.",
            "Gofeld and Faclier (2006)",
            "(Staal, 2009)",
            "(Armon, 2007)",
            "Cohen SP, Raja SN. Pathogenesis of facet pain. Anesthesiology 2007;106:591-614");
    private static final List<String> SERVICES = List.of(
            "lumbar epidural steroid injection at L4-5",
            "MRI of the cervical spine",
            "Physical Therapy 2 times a week for 6 weeks",
            "Norco 10/325 mg #120",
            "Outpatient Surgery Center",
            "Functional Restoration Program",
            "Pain Management consultation");
    private static final List<String> SCALES = List.of(
            "Oswestry Disability Index",
            "Epworth Sleepiness Scale",
            "Beck Depression Inventory",
            "Roland-Morris questionnaire",
            "Waddell score");
    private static final Map<String, List<String>> SENTENCES = sentences();

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final List<Put> survivors = new ArrayList<>();
    private final List<Put> identifiers = new ArrayList<>();

    /**
     * What was put in.
     *
     * @param kind   of sentence, and of value
     * @param value  as it stands there
     */
    record Put(String kind, String value, Span where) {}

    Fictional(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return text.toString();
    }

    List<Put> survivors() {
        return survivors;
    }

    /** Dates among them, by the kind "date". */
    List<Put> identifiers() {
        return identifiers;
    }

    /** A letter with these values in sentences of their kind, at places of chance. */
    static Fictional letter(RandomGenerator random, List<Map.Entry<String, String>> values) {
        Fictional letter = new Fictional(random);
        letter.write(values);
        return letter;
    }

    /** A note by somebody else with these values in sentences of their kind between its own. */
    static Fictional note(RandomGenerator random, String note, List<Map.Entry<String, String>> values) {
        Fictional letter = new Fictional(random);
        String[] paragraphs = note.split("\n\n", -1);
        int at = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            letter.text.append(paragraphs[i]).append("\n\n");
            int until = (i + 1) * values.size() / paragraphs.length;
            while (at < until)
                letter.sentence(values.get(at).getKey(), values.get(at++).getValue());
            letter.text.append("\n\n");
        }
        return letter;
    }

    private void write(List<Map.Entry<String, String>> values) {
        List<Map.Entry<String, String>> left = new ArrayList<>(values);
        text.append("Case Number: ");
        put(survivors, "case number", "CM1%d-%07d".formatted(random.nextInt(10), random.nextInt(10_000_000)));
        text.append(" Date Assigned: ");
        put(identifiers, "date", date());
        text.append("\nDecision Date: ");
        put(identifiers, "date", date());
        text.append(
                "\nPriority: Standard\nHOW THE IMR FINAL DETERMINATION WAS MADE\nAn expert reviewer was sent the case file. He/she has no affiliation with the employer, employee, providers or the claims administrator. The Expert Reviewer has the following credentials:\nState(s) of Licensure: California, New York\nCertification(s)/Specialty: Physical Medicine & Rehabilitation, Pain Management\nCLINICAL CASE SUMMARY\n");
        int summary = random.nextInt(10, 16);
        for (int i = 0; i < summary; i++) {
            sentence("summary", "");
            if (!left.isEmpty() && random.nextInt(summary) < values.size()) next(left);
        }
        text.append("\nIMR ISSUES, DECISIONS AND RATIONALES\n");
        int issues = random.nextInt(1, 4);
        for (int i = 0; i < issues; i++) {
            text.append('\n').append(pick(SERVICES)).append(random.nextInt(9) == 0 ? ": Overturned" : ": Upheld");
            text.append("\nClaims Administrator guideline: Decision based on MTUS ")
                    .append(pick(GUIDELINES))
                    .append(".\n");
            text.append("Reviewer guideline: Decision based on Non-MTUS Citation ")
                    .append(pick(GUIDELINES))
                    .append(", ")
                    .append(pick(STUDIES))
                    .append(".\nDecision rationale: ");
            int sentences = random.nextInt(4, 9);
            for (int s = 0; s < sentences; s++) sentence("rationale", "");
        }
        while (!left.isEmpty()) next(left);
    }

    private void next(List<Map.Entry<String, String>> left) {
        Map.Entry<String, String> value = left.removeFirst();
        sentence(value.getKey(), value.getValue());
    }

    private void sentence(String kind, String value) {
        String sentence = pick(SENTENCES.getOrDefault(kind, List.of("{X}")));
        boolean ownLine = kind.equals("labelled") || sentence.endsWith("{X}");
        if (ownLine) text.append('\n');
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            text.append(sentence, at, open);
            int close = sentence.indexOf('}', open);
            slot(sentence.substring(open + 1, close), kind, value);
            at = close + 1;
        }
        text.append(sentence.substring(at)).append(ownLine ? "\n" : random.nextInt(6) == 0 ? "\n" : " ");
    }

    private void slot(String slot, String kind, String value) {
        switch (slot) {
            case "X" -> put(identifiers, kind, value);
            case "date" -> put(identifiers, "date", date());
            case "month" -> text.append(pick(List.of("spring", "autumn", "the summer of")));
            default -> put(survivors, slot, survivor(slot));
        }
    }

    private String survivor(String slot) {
        return switch (slot) {
            case "age" -> Integer.toString(random.nextInt(19, 89));
            case "sex" -> pick(List.of("male", "female"));
            case "year" -> Integer.toString(random.nextInt(2009, 2017));
            case "pain" -> random.nextInt(1, 10) + pick(List.of("/10", " out of 10", "-8/10"));
            case "muscle" -> pick(List.of("4/5", "5-/5", "3+/5"));
            case "qty" -> Integer.toString(random.nextInt(10, 95));
            case "few" -> Integer.toString(random.nextInt(2, 9));
            case "level" -> pick(LEVELS);
            case "eponym" -> pick(EPONYMS);
            case "icd" -> pick(ICD);
            case "drug" -> pick(DRUGS);
            case "dose" -> pick(DOSES);
            case "cpt" -> "CPT " + random.nextInt(62_000, 98_000);
            case "hcpcs" -> "E0" + random.nextInt(100, 999);
            case "pages" -> pick(List.of("308-310", "287-315", "46", "113-114", "1062-1067"));
            case "page" -> Integer.toString(random.nextInt(40, 700));
            case "guideline" -> pick(GUIDELINES);
            case "study" -> pick(STUDIES);
            case "service" -> pick(SERVICES);
            case "scale" -> pick(SCALES);
            case "jamar" -> "Jamar dynamometer";
            default -> throw new IllegalStateException("no such slot: " + slot);
        };
    }

    private void put(List<Put> list, String kind, String value) {
        list.add(new Put(kind, value, new Span(text.length(), text.length() + value.length())));
        text.append(value);
    }

    private String date() {
        int m = random.nextInt(1, 13);
        int d = random.nextInt(1, 29);
        int y = random.nextInt(2010, 2017);
        return switch (random.nextInt(6)) {
            case 0 -> "%02d/%02d/%d".formatted(m, d, y);
            case 1 -> "%d-%d-%02d".formatted(m, d, y % 100);
            case 2 -> "%d/%d/%02d".formatted(m, d, y % 100);
            case 3 ->
                "%s %d, %d"
                        .formatted(
                                java.time.Month.of(m).getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH),
                                d,
                                y);
            case 4 -> "%d-%02d-%02d".formatted(y, m, d);
            default ->
                "%s %d, %d"
                        .formatted(
                                java.time.Month.of(m).getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH),
                                d,
                                y);
        };
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new HashMap<>();
        try (InputStream in = Fictional.class.getResourceAsStream("sentences.txt")) {
            if (in == null) throw new IllegalStateException("sentences.txt is missing");
            Arrays.stream(new String(in.readAllBytes(), UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int space = line.indexOf(' ');
                        sentences
                                .computeIfAbsent(line.substring(0, space), _ -> new ArrayList<>())
                                .add(line.substring(space + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
