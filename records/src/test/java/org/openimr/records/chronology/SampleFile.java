package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SamplePage;

/** Sample cases as the reader gets them: blanks made single as in a text layer, the place of each line kept. */
final class SampleFile {
    private static final double CHARACTERS_ACROSS = 110;

    private SampleFile() {}

    static CaseFile of(SampleCase sample) {
        return new CaseFile(
                Optional.of(sample.injury()),
                sample.documents().stream()
                        .map(document -> of(document, pages(document)))
                        .toList());
    }

    static CaseDocument of(SampleDocument document, List<PageText> pages) {
        return new CaseDocument(
                document.name(),
                kind(document),
                Optional.of(document.head().author()),
                document.head().service(),
                pages);
    }

    private static List<PageText> pages(SampleDocument document) {
        List<PageText> pages = new ArrayList<>();
        for (SamplePage page : document.pages()) {
            List<TextLine> lines = page.written().stream().map(SampleFile::line).toList();
            pages.add(new PageText(TextSource.TEXT_LAYER, lines));
        }
        return pages;
    }

    private static TextLine line(String written) {
        int left = written.length() - written.stripLeading().length();
        double right = Math.min(1, (written.stripTrailing().length() + 5) / CHARACTERS_ACROSS);
        Box box = new Box(Math.min(right, (left + 5) / CHARACTERS_ACROSS), 0, right, 1);
        return new TextLine(written.strip().replaceAll("\\s+", " "), box, OptionalInt.empty());
    }

    private static DocumentKind kind(SampleDocument document) {
        return switch (document.head().kind()) {
            case APPLICATION -> DocumentKind.APPLICATION_FORM;
            case UTILIZATION_REVIEW -> DocumentKind.UTILIZATION_REVIEW_DECISION;
            case REQUEST_FOR_AUTHORIZATION -> DocumentKind.REQUEST_FOR_AUTHORIZATION;
            case FIRST_REPORT -> DocumentKind.FIRST_REPORT;
            case PROGRESS_REPORT -> DocumentKind.PROGRESS_REPORT;
            case CONSULTATION -> DocumentKind.CONSULTATION;
            case MEDICAL_LEGAL -> DocumentKind.MEDICAL_LEGAL_EVALUATION;
            case OPERATIVE_REPORT -> DocumentKind.OPERATIVE_REPORT;
            case PROCEDURE_NOTE -> DocumentKind.PROCEDURE_NOTE;
            case IMAGING_REPORT -> DocumentKind.IMAGING_REPORT;
            case ELECTRODIAGNOSTIC_REPORT -> DocumentKind.ELECTRODIAGNOSTIC_STUDY;
            case LABORATORY_REPORT -> DocumentKind.LABORATORY_REPORT;
            case DRUG_SCREEN -> DocumentKind.DRUG_SCREEN;
            case THERAPY_NOTES, FLOW_SHEET -> DocumentKind.THERAPY_NOTE;
            case MEDICATION_LIST -> DocumentKind.PHARMACY_RECORD;
            case WORK_STATUS_SLIP -> DocumentKind.WORK_STATUS;
            case FUNCTIONAL_CAPACITY -> DocumentKind.FUNCTIONAL_EVALUATION;
            case PSYCHOLOGICAL_REPORT -> DocumentKind.PSYCHOLOGICAL_REPORT;
            case LETTER -> DocumentKind.CORRESPONDENCE;
        };
    }
}
