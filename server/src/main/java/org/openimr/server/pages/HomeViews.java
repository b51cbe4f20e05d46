package org.openimr.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Outcome;

/** Asks the archive for what the first page shows, again only when the archive has grown. */
final class HomeViews {
    private static final int SHOWN = 3;

    /** Treatments often disputed; those that the archive knows are offered as examples. */
    private static final List<String> OFTEN_DISPUTED = List.of(
            "physical therapy",
            "MRI",
            "epidural steroid injection",
            "acupuncture",
            "TENS unit",
            "surgery",
            "compound cream",
            "chiropractic",
            "opioid",
            "urine drug");

    private record Known(ArchiveSize size, HomeView view) {}

    private final ArchiveIndex archive;
    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    HomeViews(ArchiveIndex archive) {
        this.archive = archive;
    }

    HomeView now() {
        ArchiveSize size = archive.size();
        Optional<Known> before = known.get().filter(k -> k.size().equals(size));
        if (before.isPresent()) return before.get().view();
        HomeView view = new HomeView(examples(), numbers());
        known.set(Optional.of(new Known(size, view)));
        return view;
    }

    private List<HomeView.Example> examples() {
        List<HomeView.Example> examples = new ArrayList<>();
        for (String words : OFTEN_DISPUTED) {
            if (examples.size() == SHOWN) break;
            SearchRequest request = SearchRequest.of(words).withPageSize(1);
            if (archive.search(request) instanceof SearchResult found && found.items() > 0) {
                examples.add(new HomeView.Example(words, address(SearchRequest.of(words)), found.items()));
            }
        }
        return examples;
    }

    private Optional<HomeView.Numbers> numbers() {
        if (!(archive.search(SearchRequest.everything().withPageSize(1)) instanceof SearchResult all)) {
            return Optional.empty();
        }
        return all.facets().getOrDefault(Facet.YEAR, List.of()).stream()
                .filter(year -> !year.value().equals(Facet.NOT_STATED))
                .findFirst()
                .flatMap(year -> numbers(year.value()));
    }

    private Optional<HomeView.Numbers> numbers(String year) {
        SearchRequest inYear = SearchRequest.everything().narrow(Facet.YEAR, year);
        if (!(archive.search(inYear.withPageSize(1)) instanceof SearchResult found)) return Optional.empty();
        OutcomeSplit split = found.split();
        return Optional.of(new HomeView.Numbers(
                year,
                found.items(),
                address(inYear),
                split.overturned(),
                address(inYear.narrow(Facet.OUTCOME, ItemFacets.value(Outcome.OVERTURNED))),
                split.upheld(),
                address(inYear.narrow(Facet.OUTCOME, ItemFacets.value(Outcome.UPHELD)))));
    }

    private static String address(SearchRequest request) {
        return "/decisions?" + SearchLink.write(request);
    }
}
