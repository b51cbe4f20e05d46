package org.openimr.records.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** The pages of a PDF in their order, found without trusting the counts or the parents that the file claims. */
final class PdfTree {
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final Limits limits;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A node on the way, with what it hands down. */
    private record Node(COSDictionary dictionary, COSDictionary inherited, int depth) {}

    private PdfTree(Limits limits) {
        this.limits = limits;
    }

    /**
     * The pages' dictionaries, each a copy that holds all it inherits and knows no parent.
     *
     * @throws RefusedException where the tree is none, is too large, or holds fewer pages than it claims
     */
    static List<COSDictionary> pages(COSDictionary catalog, Limits limits) {
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) throw new RefusedException(IntakeRefusal.BROKEN, "no page tree");
        var tree = new PdfTree(limits);
        tree.walk(root);
        if (tree.pages.isEmpty()) throw new RefusedException(IntakeRefusal.NO_PAGES, "an empty page tree");
        int claimed = root.getInt(COSName.COUNT, 0);
        if (claimed > tree.pages.size()) {
            throw new RefusedException(
                    IntakeRefusal.BROKEN, "claims " + claimed + " pages and has " + tree.pages.size());
        }
        return List.copyOf(tree.pages);
    }

    private void walk(COSDictionary root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, new COSDictionary(), 0));
        while (!open.isEmpty()) {
            Node node = open.pop();
            COSDictionary inherited = handedDown(node);
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            if (kids == null) {
                addPage(node.dictionary(), inherited);
                continue;
            }
            if (!nodes.add(node.dictionary())) {
                throw new RefusedException(IntakeRefusal.NESTED_TOO_DEEP, "a page tree that contains itself");
            }
            if (node.depth() >= limits.depth()) {
                throw new RefusedException(IntakeRefusal.NESTED_TOO_DEEP, "a page tree of more than " + node.depth());
            }
            if (kids.size() > limits.pages() || open.size() > 2 * limits.pages()) {
                throw new RefusedException(IntakeRefusal.TOO_MANY_PAGES, "more than " + limits.pages());
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.push(new Node(kid, inherited, node.depth() + 1));
                }
            }
        }
    }

    private void addPage(COSDictionary page, COSDictionary inherited) {
        if (pages.size() == limits.pages()) {
            throw new RefusedException(IntakeRefusal.TOO_MANY_PAGES, "more than " + limits.pages());
        }
        var copy = new COSDictionary(inherited);
        copyItem(page, copy, COSName.CONTENTS);
        copyItem(page, copy, COSName.ANNOTS);
        pages.add(copy);
    }

    private static COSDictionary handedDown(Node node) {
        var inherited = new COSDictionary(node.inherited());
        for (COSName key : INHERITED) copyItem(node.dictionary(), inherited, key);
        return inherited;
    }

    private static void copyItem(COSDictionary from, COSDictionary to, COSName key) {
        @Nullable COSBase item = from.getItem(key);
        if (item != null) to.setItem(key, item);
    }
}
