package org.openimr.panel.specialty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.openimr.vocabulary.BoardCertificate;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Specialties;

/** Builds the taxonomy of an installation. */
public final class Taxonomies {
    private static final String NAME = "Fields of medicine";
    /** As many digits of the hash as tell versions apart. */
    private static final int VERSION = 12;

    private Taxonomies() {}

    /**
     * A taxonomy and what came of reading its lists.
     *
     * @param edition  over the certificates and every list
     * @param unused   lines that could not be used, in the order of the lists
     */
    public record Read(Taxonomy taxonomy, Edition edition, List<UnusedLine> unused) {
        public Read {
            unused = List.copyOf(unused);
        }
    }

    /** From what the program brings along. */
    public static Read builtIn() {
        return of(Specialties.none());
    }

    /** From a vocabulary's certificates, or the program's own where it has none, and the program's lists. */
    public static Read of(Specialties specialties) {
        return of(specialties.certificates(), FieldLists.builtIn());
    }

    /**
     * A subspecialty lies within every specialty of its board. [D]
     *
     * @param certificates  where there are none, the program's own few
     */
    public static Read of(List<BoardCertificate> certificates, FieldLists lists) {
        List<UnusedLine> unused = new ArrayList<>();
        List<BoardCertificate> certified = certificates.isEmpty() ? own(unused) : certificates;
        FieldsKnown known = new FieldsKnown(unused);
        known.certified(certified);
        known.beyondTheBoards(lists.fields());
        known.alsoCalled(lists.names());
        known.nearness(lists.nearness());
        return new Read(known.taxonomy(), edition(certified, lists), unused);
    }

    private static List<BoardCertificate> own(List<UnusedLine> unused) {
        List<BoardCertificate> certificates = new ArrayList<>();
        ListRows.read(
                ListText.builtIn("certificates.csv"),
                List.of("board", "level", "certificate", "grade"),
                unused,
                row -> certificates.add(
                        new BoardCertificate(row.filled("board"), level(row), row.filled("certificate"))));
        return certificates;
    }

    private static BoardCertificate.Level level(ListRows.Row row) throws ListRows.Unusable {
        String level = row.filled("level");
        return BoardCertificate.Level.named(level)
                .orElseThrow(
                        () -> new ListRows.Unusable("a level is specialty or subspecialty, and not \"" + level + "\""));
    }

    private static Edition edition(List<BoardCertificate> certificates, FieldLists lists) {
        StringBuilder all = new StringBuilder();
        certificates.forEach(one -> all.append(one).append('\n'));
        for (ListText list : List.of(lists.fields(), lists.names(), lists.nearness())) all.append(list);
        String hash = Edition.hash(all.toString().getBytes(UTF_8));
        return new Edition(NAME, hash.substring(0, VERSION), hash);
    }
}
