package org.openimr.records.index;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.openimr.records.ContentHash;

/**
 * How a part of the index becomes one hash; docs/records/seal.md describes it for an independent check.
 *
 * <p>An exhibit is a tree over one entry that describes it and one entry for each page; the part is a tree over the
 * roots of its exhibits; a supplement's root covers the root before it.
 */
final class Seal {
    private static final byte AFTER = 2;

    private Seal() {}

    static ContentHash of(IndexPart part) {
        List<byte[]> exhibits = part.exhibits().stream()
                .map(exhibit -> MerkleTree.leaf(root(exhibit)))
                .toList();
        byte[] root = MerkleTree.root(exhibits);
        return named(part.before()
                .map(before -> MerkleTree.hash(AFTER, bytes(before), root))
                .orElse(root));
    }

    private static byte[] root(Exhibit exhibit) {
        List<byte[]> leaves = new ArrayList<>();
        leaves.add(MerkleTree.leaf(heading(exhibit)));
        for (PageDigest page : exhibit.digests()) leaves.add(bytes(page.sha256()));
        return MerkleTree.root(leaves);
    }

    private static byte[] heading(Exhibit exhibit) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        Description description = exhibit.description();
        MerkleTree.append(entry, "exhibit");
        MerkleTree.append(entry, String.valueOf(exhibit.number()));
        MerkleTree.append(entry, exhibit.file().sha256());
        MerkleTree.append(entry, exhibit.pages().printed());
        MerkleTree.append(entry, exhibit.sender().name());
        MerkleTree.append(entry, exhibit.receivedAt().toString());
        MerkleTree.append(entry, description.kind().name());
        MerkleTree.append(entry, description.title());
        MerkleTree.append(entry, description.author().orElse(""));
        MerkleTree.append(entry, description.dated().map(Object::toString).orElse(""));
        return entry.toByteArray();
    }

    private static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.sha256());
    }

    private static ContentHash named(byte[] hash) {
        return new ContentHash(HexFormat.of().formatHex(hash));
    }
}
