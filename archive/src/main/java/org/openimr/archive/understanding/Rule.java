package org.openimr.archive.understanding;

/** The rules by which fields are understood. A code is permanent and never reused. */
public enum Rule {
    CATEGORY_WORDS("category.words", "Words of the tree stand in the heading; the node of the highest priority wins."),
    CATEGORY_ASSOCIATED("category.associated", "The service goes with an operation, by its heading or by the reader."),
    DRUG_OWN_NAME("drug.own-name", "A name of our own list of drugs."),
    DRUG_VOCABULARY("drug.vocabulary", "A name of the loaded vocabulary."),
    DRUG_STRENGTH("drug.strength", "The first strength behind a drug and before the next."),
    DRUG_REFILLS("drug.refills", "A number of refills."),
    PART_NAMED("part.named", "The heading names the part of the body."),
    PART_OF_REQUEST("part.of-request", "Only the request of which this is the remaining portion names it."),
    PART_OF_LEVEL("part.of-level", "A level of the spine names its part."),
    PART_BACK("part.back", "The back without a region: the low back, doubtful."),
    LEVEL_NAMED("level.named", "The heading names the level, alone or in a range."),
    SIDE_NAMED("side.named", "The heading names the side; both and bilateral are two."),
    QUANTITY_STATED("quantity.stated", "A number of visits, sessions or treatments."),
    QUANTITY_NUMBERED("quantity.numbered", "A number behind # or quantity."),
    QUANTITY_TIMES("quantity.times", "A number behind x or times."),
    QUANTITY_LEADING("quantity.leading", "The number that opens the heading."),
    QUANTITY_SCHEDULE("quantity.schedule", "So many a week for so many weeks, multiplied."),
    QUANTITY_SHORTHAND("quantity.shorthand", "2 x 6: so many a week for so many weeks, multiplied."),
    QUANTITY_DURATION("quantity.duration", "Days, weeks, months or years of use."),
    QUANTITY_MEASURE("quantity.measure", "Grams or millilitres of a whole package."),
    DIAGNOSIS_PRINTED("diagnosis.printed-code", "The letter prints the code."),
    DIAGNOSIS_TITLE(
            "diagnosis.words", "Our list gives the code for these words, and the vocabulary knows it: doubtful."),
    GUIDELINE_TITLE("guideline.title", "Title and year of a guideline of the schedule."),
    GUIDELINE_CHAPTER("guideline.chapter", "Number or title of a chapter, as letters cited until 2015."),
    GUIDELINE_ONLY_EDITION(
            "guideline.only-edition", "No year is cited, and by then only one edition had been in force."),
    GUIDELINE_PUBLISHER("guideline.publisher", "The publisher is named, and a chapter behind it."),
    GUIDELINE_BARE_CHAPTER(
            "guideline.bare-chapter", "A chapter of the Official Disability Guidelines, unnamed: doubtful."),
    GUIDELINE_UNKNOWN("guideline.unknown", "A source that we do not know; its words are kept."),
    CRITERION_WORDS("criterion.words", "Words that say that a thing was shown or was missing."),
    OUTCOME_READ("outcome.read", "The word behind the heading."),
    DEPENDS_READ("depends.read", "The reader's own finding."),
    DEPENDS_AROUND_OPERATION(
            "depends.around-operation", "Headed as before or after an operation that stands in this letter."),
    DEPENDS_STOCK_WORDS(
            "depends.stock-words", "The rationale says that the primary is not necessary, and so neither is this.");

    private final String code;
    private final String says;

    Rule(String code, String says) {
        this.code = code;
        this.says = says;
    }

    /** Permanent name in stored data. */
    public String code() {
        return code;
    }

    /** For a person. */
    public String says() {
        return says;
    }
}
