package org.openimr.server.pages.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.ties.FoundTie.Step.Same;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.parties.Everyone;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lays the book out.
 *
 * @param same  entries that are likely the same, of all
 */
record PartiesViewing(Everyone everyone, List<Same> same) {
    static final int PAGE = 50;
    private static final int PAIRS = 20;

    /** @param page  from 1; one that there is not is the last */
    PartiesView of(String query, int page) {
        List<Party> found = new PartySearch(everyone).find(query);
        Map<PartyId, Integer> ties = ties();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int here = Math.min(page, pages);
        boolean searches = !query.isBlank();
        return new PartiesView(
                title(query, found.size()),
                query,
                searches
                        ? List.of()
                        : same.stream().limit(PAIRS).map(this::pair).toList(),
                searches ? 0 : Math.max(0, same.size() - PAIRS),
                found.stream()
                        .skip((long) (here - 1) * PAGE)
                        .limit(PAGE)
                        .map(party -> row(party, ties.getOrDefault(party.id(), 0)))
                        .toList(),
                links(query, here, pages),
                everyone.book().parties().isEmpty());
    }

    private String title(String query, int found) {
        if (!query.isBlank())
            return found == 0
                    ? "Nobody is found by “" + query.strip() + "”"
                    : DayWords.count(found, "party", "parties") + " found by “" + query.strip() + "”";
        int parties = everyone.book().parties().size();
        if (parties == 0) return "No party is entered yet";
        return DayWords.count(parties, "party", "parties") + " and "
                + DayWords.count(everyone.book().ties().size(), "tie", "ties")
                + (same.isEmpty()
                        ? ""
                        : "; " + DayWords.count(same.size(), "pair looks", "pairs look") + " like the same");
    }

    private Map<PartyId, Integer> ties() {
        Map<PartyId, Integer> ties = new HashMap<>();
        for (Tie tie : everyone.book().ties()) {
            ties.merge(tie.from(), 1, Integer::sum);
            ties.merge(tie.to(), 1, Integer::sum);
        }
        return ties;
    }

    private PartiesView.Row row(Party party, int ties) {
        return new PartiesView.Row(
                PartySearch.sortName(party),
                PartyAddress.of(party.id()),
                PartyViewing.sort(everyone, party),
                party.numbers().stream().map(PartyWords::number).sorted().collect(Collectors.joining(", ")),
                party.addresses().stream()
                        .map(address -> address.city() + ", " + address.state())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                ties);
    }

    private PartiesView.Pair pair(Same pair) {
        return new PartiesView.Pair(
                named(pair.from()),
                PartyAddress.of(pair.from()),
                named(pair.to()),
                PartyAddress.of(pair.to()),
                pair.because());
    }

    private String named(PartyId party) {
        return everyone.name(party) + (everyone.isReviewer(party) ? " (reviewer)" : "");
    }

    private static List<PartiesView.PageLink> links(String query, int here, int pages) {
        if (pages == 1) return List.of();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new PartiesView.PageLink(Integer.toString(page), address(query, page), page == here))
                .toList();
    }

    private static String address(String query, int page) {
        return UriComponentsBuilder.fromPath("/parties")
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }
}
