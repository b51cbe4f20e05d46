package org.openimr.letters.pdf;

import static org.openimr.letters.pdf.PdfFile.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the structure tree and the tree that leads from marked content to it (ISO 32000-1, 14.7). */
final class StructureTree {
    private final PdfFile file;
    private final List<Integer> sheets;
    private final Map<Node, Integer> numbers = new HashMap<>();

    private StructureTree(PdfFile file, List<Integer> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    /** @return the number of the tree's root */
    static int write(PdfFile file, Node document, List<Canvas> canvases, List<Integer> sheets) {
        var tree = new StructureTree(file, sheets);
        int root = file.reserve();
        tree.number(document);
        tree.element(document, root);
        var parents = new StringBuilder("<</Nums [");
        for (int page = 0; page < canvases.size(); page++) {
            parents.append(page).append(" [");
            for (Node node : canvases.get(page).marked()) {
                parents.append(reference(tree.numberOf(node))).append(' ');
            }
            parents.append("] ");
        }
        int parentTree = file.add(parents + "]>>");
        file.put(
                root,
                "<</Type /StructTreeRoot /K " + reference(tree.numberOf(document)) + " /ParentTree "
                        + reference(parentTree) + " /ParentTreeNextKey " + canvases.size() + ">>");
        return root;
    }

    private void number(Node node) {
        numbers.put(node, file.reserve());
        for (Node.Kid kid : node.kids()) {
            if (kid instanceof Node.Part part) number(part.node());
        }
    }

    private int numberOf(Node node) {
        return Objects.requireNonNull(numbers.get(node), "every node has a number");
    }

    private void element(Node node, int parent) {
        int number = numberOf(node);
        var out = new StringBuilder("<</Type /StructElem /S /").append(node.type);
        out.append(" /P ").append(reference(parent));
        if (!node.language.isEmpty()) out.append(" /Lang ").append(PdfFile.text(node.language));
        if (!node.attributes().isEmpty())
            out.append(" /A <<").append(node.attributes()).append(">>");
        out.append(" /K [");
        for (Node.Kid kid : node.kids()) {
            switch (kid) {
                case Node.Part part -> {
                    element(part.node(), number);
                    out.append(reference(numberOf(part.node()))).append(' ');
                }
                case Node.Marked marked ->
                    out.append("<</Type /MCR /Pg ")
                            .append(reference(sheets.get(marked.page())))
                            .append(" /MCID ")
                            .append(marked.number())
                            .append(">> ");
            }
        }
        file.put(number, out.append("]>>").toString());
    }
}
