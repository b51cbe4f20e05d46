package org.openimr.bench.fuzz;

import java.util.List;

/**
 * What inputs of a target are made of.
 *
 * @param seeds    whole good inputs, which are spoiled; at least one
 * @param tokens   pieces that mean something to the reader; at least one
 * @param longest  characters of an input; longer ones are cut
 * @param usual    characters that a piece is repeated to, except rarely
 */
record Stock(List<String> seeds, List<String> tokens, int longest, int usual) {
    Stock {
        seeds = List.copyOf(seeds);
        tokens = List.copyOf(tokens);
        if (seeds.isEmpty() || tokens.isEmpty()) throw new IllegalArgumentException("nothing to make inputs of");
        if (usual < 1 || longest < usual) throw new IllegalArgumentException("no lengths: " + usual + ", " + longest);
    }
}
