package org.openimr.server.pages.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.panel.parties.KeptTie;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.ties.FoundTie.Step.Same;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.panel.parties.Everyone;

/**
 * The ties of one party, drawn and in a table that says the same; the fragment {@code parties/ties :: graph} shows it. It
 * may name reviewers: only pages that stay in the review organization have it, Lab. Code 4610.6(f).
 *
 * @param name   of the party
 * @param rows   ties that stand, those that hold first
 * @param alike  entries that are likely the same
 */
public record TiesView(String name, List<Row> rows, List<Alike> alike, TieDrawing drawing) {
    public TiesView {
        rows = List.copyOf(rows);
        alike = List.copyOf(alike);
    }

    /**
     * One tie, from this party's end.
     *
     * @param tie       its identifier
     * @param words     "employed by"
     * @param address   of the other's page; empty where there is no link
     * @param share     "12.5 %"; empty where none is known
     * @param standing  Holds, Over, Not begun
     * @param end       where it can be ended; empty where it cannot
     * @param withdraw  where it can be withdrawn; empty where it cannot
     */
    public record Row(
            String tie,
            String words,
            String other,
            String address,
            String days,
            String share,
            String source,
            String standing,
            boolean holds,
            String end,
            String withdraw) {}

    /**
     * Another entry of likely the same person or organization.
     *
     * @param because  "the same tax number"
     * @param address  of its page; empty where there is no link
     */
    public record Alike(String other, String because, String address) {}

    /** What the reader may do. */
    public enum Reader {
        /** Sees the book. */
        LOOKS,
        /** Changes it too. */
        CHANGES,
        /** Sees this and no page of parties. */
        READS_HERE
    }

    /**
     * The ties of a party on a day.
     *
     * @param same  entries that are likely the same, of all
     */
    public static TiesView of(Everyone everyone, List<Same> same, PartyId party, LocalDate today, Reader reader) {
        List<Row> rows = everyone.book().tiesOf(party).stream()
                .filter(KeptTie::stands)
                .sorted(Comparator.comparing(
                                (KeptTie kept) -> !kept.tie().when().contains(today))
                        .thenComparing(kept -> kept.tie().kind())
                        .thenComparing(kept -> everyone.name(kept.other(party)), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(KeptTie::id))
                .map(kept -> row(everyone, party, kept, today, reader))
                .toList();
        List<Alike> alike = new ArrayList<>();
        for (Same pair : same) {
            if (pair.from().equals(party)) alike.add(alike(everyone, pair.to(), pair.because(), reader));
            else if (pair.to().equals(party)) alike.add(alike(everyone, pair.from(), pair.because(), reader));
        }
        String name = everyone.name(party);
        return new TiesView(name, rows, alike, TieDrawing.of(name, rows, alike));
    }

    private static Row row(Everyone everyone, PartyId party, KeptTie kept, LocalDate today, Reader reader) {
        PartyId other = kept.other(party);
        boolean from = kept.tie().from().equals(party);
        boolean changes = reader == Reader.CHANGES;
        boolean mayEnd = changes && !TieDays.isOver(kept.tie().when(), today);
        return new Row(
                kept.id().toString(),
                from
                        ? TieWords.of(kept.tie().kind())
                        : TieWords.turned(kept.tie().kind()),
                everyone.name(other),
                address(other, reader),
                TieDays.of(kept.tie().when()),
                TieDays.share(kept.tie().share()),
                kept.tie().source(),
                TieDays.standing(kept.tie().when(), today),
                kept.tie().when().contains(today),
                mayEnd ? PartyAddress.act(party, kept.id(), TieAct.END) : "",
                changes ? PartyAddress.act(party, kept.id(), TieAct.WITHDRAW) : "");
    }

    private static Alike alike(Everyone everyone, PartyId other, String because, Reader reader) {
        return new Alike(everyone.name(other), because, address(other, reader));
    }

    static String address(PartyId party, Reader reader) {
        return reader == Reader.READS_HERE ? "" : PartyAddress.of(party);
    }

    /** Whether a column of shares and one of acts are needed. */
    public boolean hasShares() {
        return rows.stream().anyMatch(row -> !row.share().isEmpty());
    }

    public boolean hasActs() {
        return rows.stream().anyMatch(row -> !row.withdraw().isEmpty());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && alike.isEmpty();
    }
}
