package org.openimr.letters.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks whether all that a page draws is either in the structure tree or an artifact (ISO 14289-1, 7.1). */
final class MarkedOperators {
    private static final String CLAUSE = "ISO 14289-1, 7.1";
    private static final Set<String> DRAWING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI");

    private final Set<Integer> numbers = new HashSet<>();
    private final int page;
    private boolean open;

    /** @param number  from 1, for a message */
    MarkedOperators(PDPage page, int number) throws IOException {
        this.page = number;
        var parser = new PDFStreamParser(page);
        Object before = "";
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) operator(operator.getName(), before);
            before = token;
        }
        Conformity.require(!open, CLAUSE, "marked content is left open on page " + number);
    }

    /** The numbers of the page's marked content. */
    Set<Integer> numbers() {
        return numbers;
    }

    private void operator(String name, Object operand) {
        if (name.equals("BDC") || name.equals("BMC")) {
            Conformity.require(!open, CLAUSE, "marked content stands in marked content on page " + page);
            open = true;
            if (operand instanceof COSDictionary properties && properties.containsKey(COSName.MCID)) {
                Conformity.require(
                        numbers.add(properties.getInt(COSName.MCID)), CLAUSE, "one number twice on page " + page);
            }
        } else if (name.equals("EMC")) {
            Conformity.require(open, CLAUSE, "marked content ends that never began on page " + page);
            open = false;
        } else if (DRAWING.contains(name)) {
            Conformity.require(
                    open, CLAUSE, "page " + page + " draws something that is neither tagged nor an artifact");
        }
    }
}
