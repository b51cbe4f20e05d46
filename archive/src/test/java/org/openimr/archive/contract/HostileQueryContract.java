package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;

abstract class HostileQueryContract {
    private final Adapter adapter;

    HostileQueryContract(Adapter adapter) {
        this.adapter = adapter;
    }

    private static final List<String> PIECES = List.of(
            "\"",
            "(",
            ")",
            "-",
            "AND",
            "OR",
            "NOT",
            "*",
            "?",
            "~",
            "^2",
            ":",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "/",
            "lumbar",
            "the",
            "L4-5",
            "\u0000",
            "\ud83d",
            "\u202e",
            "ﷺ",
            "𝄞",
            "é",
            "<script>",
            "' OR 1=1",
            "service:",
            "year:2016..",
            "decided:9999-99-99",
            "level:",
            "cites:\"",
            "exact:(",
            "\"~3",
            "lum*",
            "part:*",
            "lunbar",
            "&&",
            "||",
            "!",
            "+",
            "\n",
            "\t",
            "\u00a0",
            "…",
            "worker's",
            "％",
            "a".repeat(300));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32})
    void any_text_gives_a_result_or_a_refusal(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        int results = 0;
        int refusals = 0;
        try (ArchiveIndex index = adapter.open(folder)) {
            new GeneratedLetters(seed).letters(20).forEach(index::add);
            index.commit();
            for (int i = 0; i < adapter.asks(5000); i++) {
                SearchRequest request = random.nextBoolean()
                        ? SearchRequest.of(hostile(random))
                        : SearchLink.read("q=" + hostile(random) + "&" + hostile(random) + "&year=" + hostile(random));
                SearchAnswer answer = index.search(request.withPageSize(3));
                switch (answer) {
                    case SearchResult _ -> results++;
                    case SearchRefusal _ -> refusals++;
                }
            }
        }
        assertThat(results).isGreaterThan(adapter.asks(1000));
        assertThat(refusals).isGreaterThan(adapter.asks(10));
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(random.nextInt(10) == 0 ? 120 : 12); n > 0; n--) {
            if (random.nextInt(3) == 0) text.append((char) random.nextInt(0x10000));
            else text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) text.append(' ');
        }
        return text.toString();
    }
}
