package org.openimr.bench.similar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.bench.similar.Requested.Part;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;

/**
 * Fictional letters whose likeness is known because they were drawn that way: the same request in other words, and as
 * hard negatives another request with the same standing words, the same story and the same part of the body, or with the
 * same standing words alone. What is asked for is drawn from word lists that the archive does not read.
 */
final class GeneratedLetters {
    private static final int SAME_STORY = 6;
    private static final int SAME_FORM = 3;

    private final Random random;
    private final List<Part> parts = Requested.parts();
    private final List<Requested> requests = Requested.all(parts);
    private final Map<String, List<List<String>>> sentences = Table.rows("sentences.tsv").stream()
            .collect(Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(row -> Table.values(row.get(1)), Collectors.toList())));
    private final List<Drawn> drawn = new ArrayList<>();

    /**
     * A letter with what it was drawn from.
     *
     * @param part   where its story plays; also of a request for no part
     * @param form   which standing words
     * @param story  its clinical case summary without the request
     */
    private record Drawn(ItemKey key, Requested request, Part part, int form, String story, Determination letter) {
        int grade(Drawn other) {
            boolean samePart = request.isForNoPart() || part.equals(other.part);
            if (request.equals(other.request)) return samePart ? 2 : 1;
            return request.group().equals(other.request.group()) && samePart ? 1 : 0;
        }
    }

    private GeneratedLetters(long seed) {
        random = new Random(seed);
    }

    /**
     * The same for the same seed and numbers.
     *
     * @param letters    drawn at large
     * @param questions  items asked about
     * @param hard       whether each question adds nine hard negatives
     */
    static Collection of(long seed, int letters, int questions, boolean hard) {
        GeneratedLetters generated = new GeneratedLetters(seed);
        for (int i = 0; i < letters; i++) generated.draw();
        List<Integer> asked = generated
                .random
                .ints(0, letters)
                .distinct()
                .limit(questions)
                .boxed()
                .toList();
        Map<ItemKey, Set<ItemKey>> boilerplate = new HashMap<>();
        for (int one : asked) {
            Drawn question = generated.drawn.get(one);
            if (hard) boilerplate.put(question.key, generated.hardNegatives(question));
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int one : asked) {
            Drawn question = generated.drawn.get(one);
            judgements.add(generated.judged(question, boilerplate.getOrDefault(question.key, Set.of())));
        }
        return new Collection(
                generated.drawn.stream().map(GeneratedLetters::published).toList(), judgements);
    }

    private Judgement judged(Drawn question, Set<ItemKey> boilerplate) {
        Map<ItemKey, Integer> grades = new HashMap<>();
        for (Drawn other : drawn) {
            int grade = question.grade(other);
            if (!other.key.equals(question.key) && grade > 0) grades.put(other.key, grade);
        }
        return new Judgement(question.key, grades, boilerplate);
    }

    /** A few requests are frequent and most are rare. */
    private Requested request() {
        double place = Math.pow(random.nextDouble(), 1.6);
        return requests.get((int) (place * requests.size()));
    }

    private void draw() {
        Requested request = request();
        List<Part> where = request.isForNoPart() ? parts : request.where();
        Part part = where.get(random.nextInt(where.size()));
        draw(request, part, random.nextInt(sentences("form").size()), story(part));
    }

    private Drawn draw(Requested request, Part part, int form, String story) {
        CaseNumber number = new CaseNumber("CM17-%07d".formatted(drawn.size() + 1));
        Drawn one = new Drawn(
                new ItemKey(PublishedId.of(number), 1),
                request,
                part,
                form,
                story,
                letter(number, request, part, form, story));
        drawn.add(one);
        return one;
    }

    /** Letters with the same story and another request; then, and given back, letters with the same form alone. */
    private Set<ItemKey> hardNegatives(Drawn question) {
        for (int i = 0; i < SAME_STORY; i++) {
            Requested other = anotherFor(question, question.part);
            draw(other, question.part, question.form, question.story);
        }
        Set<ItemKey> formAlone = new HashSet<>();
        for (int i = 0; i < SAME_FORM; i++) {
            Part elsewhere = anotherPart(question.part);
            Requested other = anotherFor(question, elsewhere);
            formAlone.add(draw(other, elsewhere, question.form, story(elsewhere)).key);
        }
        return formAlone;
    }

    private Requested anotherFor(Drawn question, Part part) {
        List<Requested> others = requests.stream()
                .filter(one -> !one.group().equals(question.request.group()))
                .filter(one -> one.isForNoPart() || one.where().contains(part))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private Part anotherPart(Part but) {
        List<Part> others = parts.stream().filter(part -> !part.equals(but)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private String story(Part part) {
        StringBuilder story = new StringBuilder();
        for (List<String> lines : sentences("story"))
            story.append(filled(pick(lines), part)).append(' ');
        return story.toString();
    }

    private String filled(String sentence, Part part) {
        String filled = sentence.replace("{p}", part.worded(random));
        while (filled.contains("{o}")) {
            Requested other = request();
            Part where = other.isForNoPart() || other.where().contains(part)
                    ? part
                    : other.where().getFirst();
            filled = filled.replaceFirst("\\{o}", other.worded(where, random));
        }
        return filled;
    }

    private Determination letter(CaseNumber number, Requested request, Part part, int form, String story) {
        String heading = request.worded(part, random);
        boolean overturned = random.nextInt(8) == 0;
        StringBuilder rationale =
                new StringBuilder(String.join(" ", sentences("form").get(form)));
        for (int i = 0; i < 2; i++) rationale.append(' ').append(pick(pickOne("reason")));
        rationale.append(" Therefore the request for ").append(heading).append(overturned ? " is" : " is not");
        rationale.append(" medically necessary.");
        String about = pick(pickOne("about")).replace("{r}", request.worded(part, random));
        return new Determination(
                Family.DWC_MAXIMUS_2016_17,
                Optional.of(number),
                new KeyDates(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2017, 1, 1).plusDays(random.nextInt(300))),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                new ReviewerQualifications(
                        List.of("California"),
                        List.of("Orthopedic Surgery"),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                new ClinicalCaseSummary(
                        story + about,
                        new Patient(OptionalInt.of(20 + random.nextInt(45)), Optional.empty(), Optional.empty()),
                        List.of(part.worded(random) + (random.nextBoolean() ? " strain" : " pain")),
                        Optional.empty()),
                List.of(new Issue(
                        1,
                        heading,
                        Optional.empty(),
                        Optional.of(overturned ? Outcome.OVERTURNED : Outcome.UPHELD),
                        Optional.of(Basis.nothingCited()),
                        Optional.of(Basis.nothingCited()),
                        Optional.of(rationale.toString()),
                        OptionalInt.empty())));
    }

    private static PublishedDetermination published(Drawn one) {
        return new PublishedDetermination(one.key.letter(), one.letter, LocalDate.of(2017, 12, 1), LetterCopies.none());
    }

    private List<List<String>> sentences(String kind) {
        return sentences.getOrDefault(kind, List.of());
    }

    private List<String> pickOne(String kind) {
        return sentences(kind).get(random.nextInt(sentences(kind).size()));
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
