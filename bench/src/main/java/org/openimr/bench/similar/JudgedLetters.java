package org.openimr.bench.similar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openimr.archive.ContentHash;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The real letters that print a case number, and what was judged by hand of forty of their items. */
final class JudgedLetters {
    private JudgedLetters() {}

    /**
     * @param texts  folder of the letters' texts
     * @throws IllegalStateException if a judged item stands in none of them
     */
    static Collection in(Path texts) {
        List<PublishedDetermination> letters;
        try (Stream<Path> files = Files.list(texts)) {
            letters = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<ItemKey> known = new HashSet<>();
        letters.forEach(letter ->
                letter.determination().issues().forEach(item -> known.add(new ItemKey(letter.id(), item.number()))));
        List<Judgement> judgements = judgements();
        for (Judgement one : judgements) {
            Stream.concat(Stream.of(one.asked()), one.grades().keySet().stream())
                    .filter(item -> !known.contains(item))
                    .findFirst()
                    .ifPresent(item -> {
                        throw new IllegalStateException("a judged item stands in none of the letters: " + item);
                    });
        }
        return new Collection(letters, judgements);
    }

    private static Optional<PublishedDetermination> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (DeterminationReader.read(text)) {
            case Reading.Read read -> published(read.determination(), text);
            case Reading.Declined _ -> Optional.empty();
            case Reading.Unreadable _ -> Optional.empty();
        };
    }

    private static Optional<PublishedDetermination> published(Determination letter, String text) {
        ContentHash hash = ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
        return letter.caseNumber()
                .map(number -> new PublishedDetermination(
                        PublishedId.of(number),
                        letter,
                        LocalDate.of(2017, 3, 31),
                        new LetterCopies(Optional.of(hash), Optional.empty(), Optional.empty())));
    }

    private static List<Judgement> judgements() {
        Map<ItemKey, Map<ItemKey, Integer>> grades = new LinkedHashMap<>();
        for (List<String> row : Table.rows("judged.tsv")) {
            Map<ItemKey, Integer> of = grades.computeIfAbsent(item(row.getFirst()), _ -> new LinkedHashMap<>());
            if (row.get(2).equals("-")) continue;
            for (String item : row.get(2).split(" ", -1)) of.put(item(item), Integer.parseInt(row.get(1)));
        }
        List<Judgement> judgements = new ArrayList<>();
        grades.forEach((asked, of) -> judgements.add(new Judgement(asked, of, Set.of())));
        return judgements;
    }

    private static ItemKey item(String written) {
        int slash = written.indexOf('/');
        CaseNumber number = new CaseNumber(written.substring(0, slash));
        return new ItemKey(PublishedId.of(number), Integer.parseInt(written.substring(slash + 1)));
    }
}
