package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The region that a diagnosis names in its own words. */
final class Labels {
    private Labels() {}

    static Region region(Reading reading, int start, int end) {
        Optional<Hit> part = reading.of(TermList.PARTS).stream()
                .filter(hit -> hit.start() >= start && hit.end() <= end)
                .findFirst();
        List<SpinalLevel> levels = new ArrayList<>();
        Matcher matcher = SpinalLevel.WRITTEN.matcher(reading.text());
        matcher.region(start, end);
        while (matcher.find()) {
            int after = matcher.end() + 1;
            boolean code = reading.text().startsWith(".", matcher.end())
                    && after < reading.text().length()
                    && Character.isLetterOrDigit(reading.text().charAt(after));
            if (!code && Regions.isLevel(matcher)) levels.add(SpinalLevel.of(matcher));
        }
        Optional<Side> side = reading.of(TermList.SIDES).stream()
                .filter(hit -> hit.start() >= start && hit.end() <= end)
                .findFirst()
                .map(hit -> Side.valueOf(hit.name()));
        Optional<BodyPart> named = part.map(hit -> new BodyPart(hit.name()))
                .or(() -> levels.stream().findFirst().flatMap(reading.frame()::partOf));
        Optional<Side> known = named.filter(reading.frame().anatomy()::isPaired).isPresent()
                ? side.or(() -> named.flatMap(body -> reading.frame().sideOf(body.name())))
                : side;
        return new Region(named, known, levels, true);
    }
}
