package org.openimr.server.desk;

import java.util.regex.Pattern;

/**
 * What a sentence of a draft is, by its words: whether it needs a page of the file behind it. Rules of our own, no
 * judgement of what it says; a sentence that is two things at once is taken for the one that must be proved.
 */
public enum SentenceKind {
    /** States a fact of this worker's record: somebody must be able to look it up. */
    RECORD,
    /** Says that the record does not hold something: no page shows that, a search does. */
    ABSENCE,
    /** Says what a guideline or a study recommends. */
    GUIDELINE,
    /** Draws the conclusion. */
    CONCLUSION,
    /** None of these. */
    OTHER;

    private static final String PERSON =
            "\\b(patient|worker|employee|claimant|applicant|he|she|his|her|him|\\d+[- ]years?[- ]old)\\b(?!s)";

    private static final Pattern SOMEBODY = words(PERSON);
    private static final Pattern DATE = words(
            "\\b(\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"
                    + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? (19|20)\\d\\d"
                    + "|(january|february|march|april|may|june|july|august|september|october|november|december),? (19|20)\\d\\d)\\b");
    private static final Pattern DOCUMENT = words(
            "\\b(reports?|notes?|visit|exam|examination|evaluation|x-?rays?|mri|ct"
                    + "|emg|radiographs?|ultrasound|electrodiagnos\\w+|records?|documentation|provider|physician|surgeon|therapist|doctor)\\b");
    private static final Pattern TOLD = words(
            "\\b(reported|reports|complain(s|ed)|underwent|presented|show(s|ed)?|reveal(s|ed)?"
                    + "|demonstrate[sd]?|indicate[sd] that|noted|notes|documented|documents|diagnosed|prescribed|treated|completed|received|injured"
                    + "|sustained|failed|improved|worsened|rated|measured|denie[sd]|described|describes|attended|included|started|stopped"
                    + "|returned|weaned|persist(s|ed)|continue[sd]|tried|had|has had|has been|takes|took|tolerated|fell|lifted)\\b");
    private static final Pattern FOUND = words(
            "\\bthere (is|are|was|were)\\b.*\\b(documentation|findings?|complaints?|evidence|history|deficits?)\\b");
    private static final Pattern STATE = words("\\b(is|was|has|had|with|remains?|works?|weighs?)\\b");
    private static final Pattern MEASURE =
            words("\\b\\d+(\\.\\d+)?\\s?(mg|mcg|ml|%|percent|degrees?|visits?|sessions?|weeks?"
                    + "|months?|years?|days?|pounds?|lbs?|/\\s?10|/\\s?5)(?!\\w)|\\b\\d{1,2}/(10|5)\\b");
    private static final Pattern GUIDE = words("\\b(mtus|acoem|odg|official disability guidelines|guidelines?|cochrane"
            + "|systematic reviews?|randomi[sz]ed|formulary|peer-reviewed|literature|studies|trials)\\b");
    private static final Pattern CLOSING = words("\\bmedically (un)?necessary\\b|\\bmedical necessity\\b"
            + "|\\b(therefore|thus|accordingly|hence|consequently|in conclusion)\\b|\\b(upheld|overturned)\\b"
            + "|\\bi (find|conclude|agree|disagree)\\b|\\bcriteri(a|on) (is|are|was|were|has|have)( not)?( been)? (met|satisfied)\\b"
            + "|\\b(request|treatment|service)s? (is|are|was|were)( not)? (supported|appropriate|warranted|indicated"
            + "|certified|recommended|approved)\\b");
    private static final Pattern MISSING =
            words("\\bthere (is|was|are|were)( \\w+)? (no|not|a lack of|lack of|insufficient)"
                    + "( \\w+){0,3} (indication|evidence|rationale|documentation|information|mention|discussion)\\b|"
                    + "\\b(no|without|lack(s|ing)? (of )?|absence of|absent)( \\w+){0,4} ?"
                    + "(documentation|mention|documented \\w+)\\b"
                    + "|\\bno( \\w+){0,3} evidence\\b.*\\b(in|within) the (\\w+ ){0,2}(records?|file|documentation|reports?|notes?)\\b"
                    + "|\\b(is|was|are|were|been) not (been )?(documented|mentioned|described|recorded|submitted|provided|included|specified)\\b"
                    + "|\\bha(s|ve) not been (documented|mentioned|described|recorded|submitted|provided|included|specified)\\b"
                    + "|\\b(do|does|did) not (document|mention|describe|record|include|specify|contain|state)\\b"
                    + "|\\bfail(s|ed)? to (document|mention|describe|specify)\\b|\\bundocumented\\b");
    /** What would be so if the record said something else: no fact of this one. */
    private static final Pattern HYPOTHESIS = words("^the criteria of .+ would (not )?be satisfied if\\b");
    /** What a guideline asks of any patient: "when the patient has failed conservative care". */
    private static final Pattern CONDITION = words(
            "\\b(when|if|unless|where|until|once|whether|that|provided)( that)? (the|a|an) " + PERSON + "[^,;.]*");

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** What that sentence is. */
    public static SentenceKind of(String sentence) {
        if (has(HYPOTHESIS, sentence)) return GUIDELINE;
        boolean dated = has(DATE, sentence);
        boolean told = has(TOLD, sentence);
        if (has(CLOSING, sentence) && !dated && !(told && has(DOCUMENT, sentence))) return CONCLUSION;
        if (has(MISSING, sentence)) return ABSENCE;
        if (has(GUIDE, sentence))
            return dated || ofSomebody(CONDITION.matcher(sentence).replaceAll("")) ? RECORD : GUIDELINE;
        if (dated || told || has(FOUND, sentence) || ofSomebody(sentence)) return RECORD;
        return has(DOCUMENT, sentence) && has(MEASURE, sentence) ? RECORD : OTHER;
    }

    private static boolean ofSomebody(String sentence) {
        return has(SOMEBODY, sentence) && (has(TOLD, sentence) || has(STATE, sentence) || has(MEASURE, sentence));
    }

    private static boolean has(Pattern pattern, String sentence) {
        return pattern.matcher(sentence).find();
    }
}
