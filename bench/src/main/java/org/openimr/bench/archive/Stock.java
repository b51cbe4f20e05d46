package org.openimr.bench.archive;

import java.util.List;

/** Everything that the data files hold, read once. */
record Stock(
        Phrases phrases,
        Ranked<Region> regions,
        Ranked<Treatment> treatments,
        GuidelineShelf guidelines,
        Ranked<List<String>> specialties,
        Ranked<String> states) {

    static Stock load() {
        Phrases phrases = Phrases.load();
        Stock stock = new Stock(
                phrases,
                Region.load(),
                Treatment.load(phrases),
                GuidelineShelf.load(),
                Ranked.zipf(
                        DataLines.of("specialties.txt").stream()
                                .map(line -> List.of(line.split(", ", -1)))
                                .toList(),
                        1),
                Ranked.zipf(DataLines.of("states.txt"), 1));
        for (Treatment treatment : stock.treatments().values()) {
            if (!phrases.has("reason." + treatment.category())) {
                throw new IllegalArgumentException("no sentences for treatments of category " + treatment.category());
            }
        }
        return stock;
    }
}
