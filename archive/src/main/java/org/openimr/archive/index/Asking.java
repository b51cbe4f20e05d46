package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.index.Sought.TypedWord;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;

/**
 * Asks a view of an index, and where hardly anything is found looks for words that may be mistyped. What was typed is
 * searched first; the words meant are searched in its place only where nothing has the words typed, and that is told.
 */
public final class Asking {
    /** Where a question has more items than this, its words are taken as meant. */
    private static final int HARDLY = 2;

    /** A word that is there is taken for another only where that one is so many times commoner. */
    private static final int COMMONER = 50;

    private Asking() {}

    /** The answer to a request. */
    public static <E extends Exception> SearchAnswer answer(SearchRequest request, Lexicon lexicon, Sight<E> view)
            throws E {
        return switch (Question.of(request, lexicon)) {
            case Question.Refused(SearchRefusal why) -> why;
            case Question.Asked(Sought sought) -> answer(request, lexicon, sought, view);
        };
    }

    private static <E extends Exception> SearchResult answer(
            SearchRequest request, Lexicon lexicon, Sought sought, Sight<E> view) throws E {
        SearchResult typed = view.found(sought);
        if (typed.items() > HARDLY || sought.typed().isEmpty()) return typed;
        String text = request.text();
        List<String> missing = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        for (TypedWord word : sought.typed()) {
            Optional<String> meant = meant(word, view);
            if (meant.isEmpty()) continue;
            text = replaced(text, word.text(), meant.get());
            missing.add(word.text());
            proposed.add(meant.get());
        }
        if (missing.isEmpty() || text.equals(request.text())) return typed;
        if (typed.items() == 0 && Question.of(request.saying(text), lexicon) instanceof Question.Asked(Sought meant)) {
            SearchResult mended = view.found(meant);
            if (mended.items() > 0) return told(mended, request, instead(missing, proposed), text, true);
        }
        return told(typed, request, "Did you mean " + quoted(proposed) + "?", text, false);
    }

    private static String instead(List<String> missing, List<String> proposed) {
        return "Nothing was found for what was typed: " + quoted(missing) + " is nowhere in the archive, or hardly. "
                + quoted(proposed) + " was searched for instead. Put a word in quotation marks to search for it as it"
                + " is.";
    }

    private static SearchResult told(
            SearchResult result, SearchRequest request, String notice, String meant, boolean mended) {
        List<String> notices = new ArrayList<>(List.of(notice));
        notices.addAll(result.notices());
        return new SearchResult(
                request,
                result.items(),
                result.rows(),
                result.facets(),
                result.split(),
                notices,
                Optional.of(meant),
                mended);
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(w -> "“" + w + "”")
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
    }

    private static <E extends Exception> Optional<String> meant(TypedWord word, Sight<E> view) throws E {
        if (!Spelling.isCheckable(word.term())) return Optional.empty();
        int items = view.items(word.term());
        Optional<String> term = items > HARDLY
                ? Optional.empty()
                : Spelling.nearest(
                        word.term(), view.alike(word.term(), Spelling.edits(word.term())), items * COMMONER + 1);
        if (term.isEmpty()) return Optional.empty();
        return view.newestWith(term.get())
                .flatMap(item -> Spelling.asWritten(term.get(), item))
                .filter(meant -> !meant.equalsIgnoreCase(word.text()));
    }

    /** The word where it stands alone; never a part of another. */
    private static String replaced(String text, String word, String meant) {
        Pattern alone = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        return alone.matcher(text).replaceFirst(Matcher.quoteReplacement(meant));
    }
}
