package org.openimr.bench.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** Letters to begin with: fictional ones of every wording and layout, and the real ones, read in place. */
public final class SeedLetters {
    private static final long SEED = 20_260_501;

    private SeedLetters() {}

    /** Texts; of the real letters where the folder is there. */
    public static List<String> texts(int fictional, Path corpus) {
        LetterStream stream = new LetterStream(SEED, fictional, Stock.load(), List.of());
        Stream<String> real = RealLetter.in(corpus).stream().map(RealLetter::text);
        return Stream.concat(stream.all().map(GeneratedDetermination::text), real)
                .toList();
    }

    /** Sentences that cite something in these letters. */
    public static List<String> citations(int fictional, Path corpus) {
        return texts(fictional, corpus).stream()
                .map(DeterminationReader::read)
                .flatMap(
                        reading -> reading instanceof Reading.Read read ? Stream.of(read.determination()) : Stream.of())
                .flatMap(letter -> letter.issues().stream())
                .flatMap(issue -> Stream.of(issue.claimsAdministratorBasis(), issue.reviewerBasis()))
                .flatMap(Optional::stream)
                .flatMap(basis -> basis.citations().stream())
                .map(GuidelineCitation::text)
                .distinct()
                .toList();
    }
}
