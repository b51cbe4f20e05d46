package org.openimr.panel.matching;

/**
 * What one part of a fit costs.
 *
 * @param cost  0 where nothing is to be said against the reviewer
 * @param why   in words: "no unrestricted California license"
 */
public record PartCost(Part part, int cost, String why) {
    public PartCost {
        if (cost < 0) throw new IllegalArgumentException("a part costs nothing or something: " + cost);
    }
}
