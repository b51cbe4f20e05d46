package org.openimr.records.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;

class SealTest {
    /** The test vectors that Certificate Transparency logs publish for the tree of RFC 6962. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                    1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
                    2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
                    3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
                    4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
                    5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
                    6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
                    7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
                    8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328
                    """)
    void the_tree_is_that_of_the_standard(int entries, String root) {
        List<byte[]> all = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .toList();
        List<byte[]> leaves =
                all.subList(0, entries).stream().map(MerkleTree::leaf).toList();
        assertThat(HexFormat.of().formatHex(MerkleTree.root(leaves))).isEqualTo(root);
    }

    @Test
    void the_root_covers_every_page_of_every_exhibit() {
        IndexPart part = IndexPart.index(List.of(Exhibits.exhibit(1, 3), Exhibits.exhibit(2, 5)));
        for (int exhibit = 0; exhibit < 2; exhibit++) {
            int pages = part.exhibits().get(exhibit).digests().size();
            for (int page = 0; page < pages; page++) {
                assertThat(withAnotherPage(part, exhibit, page).root())
                        .as("exhibit %d page %d", exhibit + 1, page + 1)
                        .isNotEqualTo(part.root());
            }
        }
    }

    static Stream<Exhibit> exhibitsThatDiffer() {
        Exhibit e = Exhibits.exhibit(1, 2);
        Description d = e.description();
        return Stream.of(
                new Exhibit(2, e.file(), e.pages(), e.sender(), e.receivedAt(), d, e.digests()),
                new Exhibit(1, Exhibits.hash("other"), e.pages(), e.sender(), e.receivedAt(), d, e.digests()),
                new Exhibit(1, e.file(), new PageRange(2, 3), e.sender(), e.receivedAt(), d, e.digests()),
                new Exhibit(1, e.file(), e.pages(), Sender.INJURED_WORKER, e.receivedAt(), d, e.digests()),
                new Exhibit(1, e.file(), e.pages(), e.sender(), Instant.EPOCH, d, e.digests()),
                described(e, new Description(DocumentKind.OTHER, d.title(), d.author(), d.dated())),
                described(e, new Description(d.kind(), "Report", d.author(), d.dated())),
                described(e, new Description(d.kind(), d.title(), Optional.empty(), d.dated())),
                described(e, new Description(d.kind(), d.title(), d.author(), Optional.of(LocalDate.EPOCH))),
                new Exhibit(
                        1,
                        e.file(),
                        e.pages(),
                        e.sender(),
                        e.receivedAt(),
                        d,
                        e.digests().reversed()));
    }

    @ParameterizedTest
    @MethodSource("exhibitsThatDiffer")
    void the_root_covers_what_is_said_of_an_exhibit(Exhibit other) {
        assertThat(IndexPart.index(List.of(other)).root())
                .isNotEqualTo(IndexPart.index(List.of(Exhibits.exhibit(1, 2))).root());
    }

    @Test
    void words_that_move_from_one_entry_to_the_next_give_another_root() {
        Exhibit e = Exhibits.exhibit(1, 1);
        Exhibit one = described(
                e, new Description(DocumentKind.OTHER, "Report of", Optional.of("Dr. Vale"), Optional.empty()));
        Exhibit other = described(
                e, new Description(DocumentKind.OTHER, "Report ofDr. ", Optional.of("Vale"), Optional.empty()));
        assertThat(IndexPart.index(List.of(one)).root())
                .isNotEqualTo(IndexPart.index(List.of(other)).root());
    }

    @Test
    void a_supplement_covers_what_was_sealed_before() {
        IndexPart index = IndexPart.index(List.of(Exhibits.exhibit(1, 3)));
        IndexPart otherIndex = IndexPart.index(List.of(Exhibits.exhibit(1, 4)));
        List<Exhibit> later = List.of(Exhibits.exhibit(2, 1));
        assertThat(index.followedBy(later).root())
                .isNotEqualTo(otherIndex.followedBy(later).root());
        assertThat(index.followedBy(later).number()).isEqualTo(1);
        assertThat(index.followedBy(later).isSupplement()).isTrue();
        assertThat(index.isSupplement()).isFalse();
    }

    /** Computed by the description alone, so that a change of the code shows. */
    @Test
    void the_root_is_the_one_that_the_description_gives() {
        Exhibit exhibit = Exhibits.exhibit(1, 1);
        String heading = "7:exhibit1:164:" + exhibit.file() + "1:120:CLAIMS_ADMINISTRATOR20:2026-02-10T17:30:00Z"
                + "15:PROGRESS_REPORT15:Progress report17:Avery Quill, M.D.10:2026-01-20";
        byte[] page = HexFormat.of()
                .parseHex(Exhibits.hash("copy of report 1 page 1").sha256()
                        + Exhibits.hash("report 1 page 1").sha256());
        byte[] tree = MerkleTree.hash(
                (byte) 1,
                MerkleTree.hash((byte) 0, heading.getBytes(StandardCharsets.UTF_8)),
                MerkleTree.hash((byte) 0, page));
        byte[] part = MerkleTree.hash((byte) 0, tree);
        assertThat(IndexPart.index(List.of(exhibit)).root().sha256())
                .isEqualTo(HexFormat.of().formatHex(part));
    }

    @Test
    void a_part_is_refused_that_seals_nothing_or_is_out_of_order() {
        assertThatThrownBy(() -> IndexPart.index(List.of())).hasMessageContaining("nothing to seal");
        assertThatThrownBy(() -> IndexPart.index(List.of(Exhibits.exhibit(2, 1), Exhibits.exhibit(1, 1))))
                .hasMessageContaining("order of their numbers");
        assertThatThrownBy(() -> new IndexPart(1, Optional.empty(), List.of(Exhibits.exhibit(1, 1))))
                .hasMessageContaining("follows a part");
    }

    private static Exhibit described(Exhibit e, Description description) {
        return new Exhibit(e.number(), e.file(), e.pages(), e.sender(), e.receivedAt(), description, e.digests());
    }

    private static IndexPart withAnotherPage(IndexPart part, int exhibit, int page) {
        List<Exhibit> exhibits = new ArrayList<>(part.exhibits());
        Exhibit e = exhibits.get(exhibit);
        List<PageDigest> digests = new ArrayList<>(e.digests());
        digests.set(page, Exhibits.page("another"));
        exhibits.set(
                exhibit,
                new Exhibit(e.number(), e.file(), e.pages(), e.sender(), e.receivedAt(), e.description(), digests));
        return IndexPart.index(exhibits);
    }
}
