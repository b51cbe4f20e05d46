package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.21(b): quality and strength of evidence are weighed; a bare address on the web tells neither. */
final class SourceHasAuthorAndDate extends Check {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|(?<![\\w-])[\\w-]{1,80}+\\.(?:com|org|gov|net|edu)\\b\\S*");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    SourceHasAuthorAndDate() {
        super(CheckNorm.of(
                121,
                Weight.WARNS,
                Citation.regulation("9792.21(b)"),
                Grade.TEXT_READ,
                "A source on the web must be cited with its author and date.",
                "Name author, title and date; better, cite the guideline or study behind the page."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            List<GuidelineCitation> citations =
                    item.issue().reviewerBasis().map(Basis::citations).orElse(List.of());
            for (int c = 0; c < citations.size(); c++) {
                Passage text = new Passage(
                        item.path("reviewerBasis.citations[" + c + "].text"),
                        citations.get(c).text());
                Matcher address = ADDRESS.matcher(text.text());
                String without = address.replaceAll("");
                if (!address.reset().find() || YEAR.matcher(without).find()) continue;
                Stretch words = new Stretch(address.start(), address.end());
                faults.add(fault(
                        letter,
                        text,
                        words,
                        item.name() + " cites " + text.quoted(words)
                                + " without a date; name author, title and date."));
            }
            recorded(letter, item, faults);
        }
        return faults;
    }

    private void recorded(Examined letter, Item item, List<Fault> faults) {
        letter.requested(item).flatMap(RequestedItem::evidence).ifPresent(record -> {
            for (EvidenceSource source : record.sources()) {
                if (!(source instanceof EvidenceSource.OtherWeb web)
                        || web.missingParts().isEmpty()) continue;
                faults.add(fault(
                        letter,
                        severity(letter.origin()),
                        item.path("reviewerBasis"),
                        item.name() + " relies on " + web.name() + ", which lacks "
                                + String.join(", ", web.missingParts()) + "."));
            }
        });
    }
}
