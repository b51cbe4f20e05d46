package org.openimr.vocabulary;

/**
 * Where a code stands in its list.
 *
 * @param chapter       as the list numbers it: "13"
 * @param section       first and last category: "M50-M54"
 */
public record CodeGroup(String chapter, String chapterTitle, String section, String sectionTitle) {}
