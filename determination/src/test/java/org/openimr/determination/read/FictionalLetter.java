package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.StockWording;

/** A made-up letter of the 2016-17 wording or of this program's own, line by line, in the four layouts in which extraction leaves a letter, or with each paragraph on one line. */
final class FictionalLetter {
    private static final int WIDTH = 96;

    static final String HEADING_ONE = "Left elbow arthroscopy, with debridement: second attempt: Overturned";
    static final String HEADING_TWO =
            "Hand therapy 12 visits was the original request. Hand therapy 4 visits was authorized"
                    + " by the Claims Administrator. The remaining IMR eligible portion of the original request, Hand therapy 8"
                    + " visits is: Upheld";

    private final List<String> paragraphs = new ArrayList<>();

    String summary = "The injured worker is a 47 year old female who sustained an industrial injury on 3-9-2016. The"
            + " injured worker was diagnosed as having lateral epicondylitis, left elbow, sprain of the wrist and hand,"
            + " and anxiety. Treatment to date has included anti-inflammatory medication and a splint.";

    private String sender = "MAXIMUS Federal Services";
    private String disputed = "items/Service";
    private String guideline = "MAXIMUS guideline: ";

    static String of(String layout) {
        return new FictionalLetter().in(layout);
    }

    /** The same letter as this program issues it. */
    static String issuedHere(String layout) {
        FictionalLetter letter = new FictionalLetter();
        letter.sender = "The independent medical review organization";
        letter.disputed = "items/services";
        letter.guideline = "Expert reviewer guideline: ";
        return letter.in(layout);
    }

    String in(String layout) {
        paragraphs.clear();
        paragraphs.add(StockWording.REVIEWER_HEADING);
        paragraphs.add(sender + " sent the complete case file to an expert reviewer. He/she has no"
                + " affiliation with the employer, employee, providers or the claims administrator. He/she has been in"
                + " active clinical practice for more than five years and is currently working at least 24 hours a week"
                + " in active practice. The expert reviewer was selected based on his/her clinical experience,"
                + " education, background, and expertise in the same or similar specialties that evaluate and/or treat"
                + " the medical condition and disputed " + disputed + ". He/she is familiar with governing laws and"
                + " regulations, including the strength of evidence hierarchy that applies to Independent Medical Review"
                + " determinations.");
        paragraphs.add(StockWording.CREDENTIALS_LABEL);
        paragraphs.add("State(s) of Licensure: Nevada,North Dakota");
        paragraphs.add("Certification(s)/Specialty: Orthopedic Surgery, Hand Surgery");
        paragraphs.add(StockWording.SUMMARY_HEADING);
        paragraphs.add(StockWording.SUMMARY_INTRODUCTION);
        paragraphs.add(summary);
        paragraphs.add(StockWording.ISSUES_HEADING);
        paragraphs.add(StockWording.ISSUES_INTRODUCTION);
        issue(
                HEADING_ONE,
                "Decision based on MTUS Elbow Complaints 2007, Section(s): Surgical Considerations.",
                "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary, Special Studies,"
                        + " and Elbow Complaints 2007. Decision based on Non-MTUS Citation Official Disability Guidelines"
                        + " (ODG), Elbow, Surgery.",
                "The guideline asks for three months of conservative care. The records show four. Anti-inflammatory"
                        + " treatment failed. Therefore, the request is medically necessary.");
        issue(
                HEADING_TWO,
                "The Claims Administrator did not cite any medical evidence for its decision.",
                "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision"
                        + " based on Non-MTUS Citation Invented Handbook of Splints, 3rd ed., page 12.",
                "Four visits were authorized. No reason for more is documented. As such, the request is not medically"
                        + " necessary.");
        issue(
                "Associated surgical service: Sling: Overturned",
                "Decision based on MTUS Elbow Complaints 2007.",
                "Decision based on MTUS Elbow Complaints 2007.",
                "The surgery is supported. A sling is part of it. Therefore, the request is medically necessary.");
        return switch (layout) {
            case "double-spaced" -> header("row") + body(" \n\n", " \n\n", " \n\n\n\n\n");
            case "unwrapped" -> header("row") + String.join("\n\n", paragraphs) + "\n";
            case "plain-lines" -> header("row") + body(" \n", " \n", "\n");
            case "split-header-formfeed" -> header("column") + body(" \n", "\n", "\n \n \n \n\f");
            case "split-header-dehyphenated" -> header("column") + dehyphenated(body("\n", "", "\n\f"));
            default -> throw new IllegalArgumentException(layout);
        };
    }

    private void issue(String heading, String claims, String reviewer, String rationale) {
        paragraphs.add(heading);
        paragraphs.add("Claims Administrator guideline: " + claims);
        paragraphs.add(guideline + reviewer);
        paragraphs.add("Decision rationale: " + rationale);
    }

    private static String header(String order) {
        return order.equals("row")
                ? " \nCase Number: CM16-0000123  \nDate Assigned: 12/08/2016 Date of Injury:  03/08/2016 \nDecision Date:"
                        + " 01/06/2017 UR Denial Date:  11/18/2016 \nPriority:  Expedited Application \nReceived:"
                        + "  \n12/05/2016 \n \n"
                : "Case Number: \nDate Assigned: \nDecision Date: \nPriority:  \n\nCM16-0000123 \n12/08/2016 \n01/06/2017"
                        + " \nExpedited \n\n03/08/2016 \nDate of Injury:  \nUR Denial Date:   11/18/2016 \n12/05/2016"
                        + " \nApplication \nReceived:  \n\n";
    }

    /** The paragraphs wrapped, with a page end inside the first rationale and one right after the issues heading. */
    private String body(String lineEnd, String paragraphEnd, String pageEnd) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : paragraphs) {
            String wrapped = wrap(paragraph, lineEnd);
            if (paragraph.startsWith("Decision rationale: The guideline")) {
                wrapped = wrapped.replaceFirst(" The records", lineEnd + pageEnd + "The records");
            }
            boolean heading = paragraph.equals(StockWording.ISSUES_HEADING);
            out.append(wrapped).append(lineEnd).append(heading ? pageEnd : paragraphEnd);
        }
        return out.toString();
    }

    /** Breaks lines at spaces and after hyphens. */
    private static String wrap(String paragraph, String lineEnd) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split("(?<= )|(?<=-)", -1)) {
            if (column + word.strip().length() > WIDTH) {
                while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
                out.append(lineEnd);
                column = 0;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    private static String dehyphenated(String text) {
        return text.replaceAll("-\n(?=\\S)", "");
    }
}
