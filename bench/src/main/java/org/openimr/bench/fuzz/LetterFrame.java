package org.openimr.bench.fuzz;

import org.openimr.determination.StockWording;

/** A short fictional letter with a place for the words of its summary. */
final class LetterFrame {
    static final String MARK = "@@";

    static final String TEXT = " \n"
            + "Case Number: CM16-0000123  \n"
            + "Date Assigned: 12/08/2016 Date of Injury:  03/08/2016 \n"
            + "Decision Date: 01/06/2017 UR Denial Date:  11/18/2016 \n"
            + "Priority:  Standard"
            + " Application \n"
            + "Received:  \n"
            + "12/05/2016"
            + " \n"
            + " \n" + StockWording.REVIEWER_HEADING + "\n\n" + StockWording.CREDENTIALS_LABEL
            + "\n\n"
            + "State(s) of Licensure: Nevada\n\nCertification(s)/Specialty: Hand Surgery\n\n"
            + StockWording.SUMMARY_HEADING + "\n\n" + StockWording.SUMMARY_INTRODUCTION + "\n\n"
            + "The injured worker is a 47 year old female who sustained an industrial injury on " + MARK
            + ". The injured worker was diagnosed as having sprain of the wrist.\n\n"
            + StockWording.ISSUES_HEADING + "\n\n" + StockWording.ISSUES_INTRODUCTION
            + "\n\nSling: Overturned\n\n"
            + "Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.\n\n"
            + "MAXIMUS guideline: Decision based on MTUS Elbow Complaints 2007.\n\n"
            + "Decision rationale: The records show it. Therefore, the request is medically necessary.\n";

    private LetterFrame() {}
}
