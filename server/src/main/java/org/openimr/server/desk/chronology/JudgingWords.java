package org.openimr.server.desk.chronology;

import java.util.regex.Pattern;

/**
 * Words that judge a treatment, or tell how somebody judged it. A record may hold them; a proposal never repeats them,
 * because what is necessary is the reviewer's finding (Lab. Code 4610.6(c)).
 */
final class JudgingWords {
    private static final Pattern JUDGING = Pattern.compile(
            "\\b(necess\\w+|unnecess\\w+|appropriate\\w*|inappropriate\\w*|reasonabl\\w+|unreasonabl\\w+|warrant\\w*"
                    + "|unwarranted|support(s|ed|ing)?|unsupported|indicated|contraindicated|recommend\\w*|criteri\\w+"
                    + "|guidelines?|mtus|acoem|odg|should|must|medically|approv\\w+|certif\\w+|non-?certif\\w+"
                    + "|authoriz\\w+|den(y|ies|ied|ial|ials)|uphold|upheld|overturn\\w*|meets?|met|fails?|failed"
                    + "|justif\\w+|merit\\w*|evidence-based|consistent|inconsistent|therefore)\\b",
            Pattern.CASE_INSENSITIVE);

    private JudgingWords() {}

    static boolean stand(String text) {
        return JUDGING.matcher(text).find();
    }
}
