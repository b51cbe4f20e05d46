package org.openimr.archive.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words of a text as the index compares them: Unicode word boundaries, possessive dropped, lower case, accents folded,
 * Porter's stem. Common words are kept, unlike in the usual English analysis: "is not medically necessary" and "is
 * medically necessary" must not be the same phrase.
 */
public final class EnglishText {
    /** Positions between two sections of an item, wider than any phrase, so that none runs across. */
    public static final int SECTION_GAP = 2000;

    /** Characters that folding makes of one at most. */
    private static final int MOST_FOR_ONE = 4;

    private static final Analyzer ANALYZER = new Analysis();
    private static final KnownWords KNOWN = new KnownWords();

    private EnglishText() {}

    /** The analysis, for an index. */
    public static Analyzer analyzer() {
        return ANALYZER;
    }

    /**
     * One word in a text.
     *
     * @param term   the word as compared
     * @param start  first character
     * @param end    after the last character
     */
    public record Occurrence(String term, int start, int end) {}

    /** The words of a text in order. */
    public static List<Occurrence> words(String text) {
        return KNOWN.in(text);
    }

    /** The words of a text for looking only for these terms: what cannot be one of them stands without its term. */
    static List<Occurrence> wordsLike(List<List<String>> terms, String text) {
        return KNOWN.beginningLike(terms, text);
    }

    /** The same without anything remembered. */
    static List<Occurrence> analyzed(String text) {
        List<Occurrence> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Occurrence(term.toString(), offsets.startOffset(), offsets.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return words;
    }

    /** The terms of a text in order. */
    public static List<String> terms(String text) {
        return KNOWN.terms(text);
    }

    /** The letters of a word's beginning in lower case, accents folded, not stemmed. */
    public static String folded(String letters) {
        char[] lower = letters.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[lower.length * MOST_FOR_ONE];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length));
    }

    /** Whether this word ("the", "of") says too little to be searched for outside of a phrase. */
    public static boolean isCommon(String word) {
        return EnglishAnalyzer.getDefaultStopSet().contains(word);
    }

    private static final class Analysis extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
            return new TokenStreamComponents(source, new PorterStemFilter(new ASCIIFoldingFilter(words)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return SECTION_GAP;
        }
    }
}
