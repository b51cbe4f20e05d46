package org.openimr.server.pages.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.records.page.Box;
import org.openimr.records.page.TextLine;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.pages.records.DivisionView.Figure;
import org.openimr.server.pages.records.DivisionView.Mark;
import org.openimr.server.pages.records.DivisionView.Row;
import org.openimr.server.pages.records.DivisionView.Source;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.FileProposals;
import org.openimr.server.records.KeptPage;
import org.openimr.server.records.ProposedPlace;
import org.openimr.server.records.ReceivedFile;

/** Shows beside each proposed document where the rules read what they say of it. */
final class DivisionPlaces {
    private final FilePages pages;
    private final Vaults vaults;
    private final FileProposals proposals;

    DivisionPlaces(FilePages pages, Vaults vaults, FileProposals proposals) {
        this.pages = pages;
        this.vaults = vaults;
        this.proposals = proposals;
    }

    /** A page with its lines decrypted, once for all rows. */
    private record Opened(KeptPage page, List<TextLine> lines) {
        /** Empty for a place on a page without text. */
        Optional<TextLine> line(int number) {
            return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
        }
    }

    /** @param address  of the file */
    List<Row> on(List<Row> rows, ReceivedFile file, String address) {
        List<ProposedPlace> places = proposals.places(file.id());
        Vault vault = vaults.open(new VaultName(file.number().value()));
        Map<Integer, Opened> opened = new HashMap<>();
        for (ProposedPlace place : places) {
            pages.find(file.id(), place.place().page())
                    .filter(page -> !opened.containsKey(page.number()))
                    .ifPresent(page -> opened.put(
                            page.number(), new Opened(page, page.words(vault).lines())));
        }
        return rows.stream()
                .map(row ->
                        row.with(sources(of(row, places), opened, address), figures(of(row, places), opened, address)))
                .toList();
    }

    private static List<ProposedPlace> of(Row row, List<ProposedPlace> places) {
        return places.stream()
                .filter(place -> Integer.toString(place.firstPage()).equals(row.first()))
                .toList();
    }

    private static Map<String, Source> sources(
            List<ProposedPlace> places, Map<Integer, Opened> opened, String address) {
        Map<String, Source> sources = new HashMap<>();
        for (ProposedPlace place : places) {
            sources.put(
                    place.field().name(),
                    new Source(
                            line(place, opened).map(TextLine::text).orElse(""),
                            "page " + place.place().page() + ", line "
                                    + place.place().line(),
                            address + "/pages/" + place.place().page() + ".pdf",
                            place.rule() + ", " + place.confidence().word()));
        }
        return sources;
    }

    private static Optional<TextLine> line(ProposedPlace place, Map<Integer, Opened> opened) {
        return Optional.ofNullable(opened.get(place.place().page()))
                .flatMap(page -> page.line(place.place().line()));
    }

    private static List<Figure> figures(List<ProposedPlace> places, Map<Integer, Opened> opened, String address) {
        Map<Integer, List<Mark>> marks = new TreeMap<>();
        for (ProposedPlace place : places) {
            Optional<Opened> page = Optional.ofNullable(opened.get(place.place().page()));
            Optional<TextLine> line = line(place, opened);
            if (page.isEmpty() || line.isEmpty()) continue;
            marks.computeIfAbsent(place.place().page(), _ -> new ArrayList<>())
                    .add(mark(place.field(), line.get().box(), page.get().page()));
        }
        List<Figure> figures = new ArrayList<>();
        marks.forEach((number, marked) -> Optional.ofNullable(opened.get(number))
                .map(Opened::page)
                .ifPresent(page -> figures.add(new Figure(
                        "Page " + number + ", with the lines marked that were read",
                        address + "/pages/" + number + ".png",
                        address + "/pages/" + number + ".pdf",
                        page.width(),
                        page.height(),
                        marked))));
        return figures;
    }

    private static Mark mark(ProposedPlace.Field field, Box box, KeptPage page) {
        return new Mark(
                field.name(),
                box.left() * page.width(),
                box.top() * page.height(),
                (box.right() - box.left()) * page.width(),
                (box.bottom() - box.top()) * page.height());
    }
}
