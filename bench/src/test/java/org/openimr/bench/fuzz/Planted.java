package org.openimr.bench.fuzz;

import java.util.function.Consumer;

/** A target with a fault planted in it. */
record Planted(FuzzTarget real, Stock stock, Consumer<String> fault) implements FuzzTarget {
    /** With longer repetitions than usual, so that what is slow shows in few inputs. */
    static Planted in(FuzzTarget real, int usual, Consumer<String> fault) {
        Stock stock = real.stock();
        return new Planted(real, new Stock(stock.seeds(), stock.tokens(), stock.longest(), usual), fault);
    }

    static Planted in(FuzzTarget real, Consumer<String> fault) {
        return new Planted(real, real.stock(), fault);
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public Bounds bounds() {
        return real.bounds();
    }

    @Override
    public Answer read(String input) {
        fault.accept(input);
        return real.read(input);
    }
}
