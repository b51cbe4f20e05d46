package org.openimr.process.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often what happens, in one scenario; from 0 to 1. */
public final class Rates {
    private static final List<Likelihood> INELIGIBLE = List.of(
            Likelihood.UNSIGNED,
            Likelihood.LATE,
            Likelihood.NO_DECISION_ATTACHED,
            Likelihood.DENIED_FOR_MISSING_INFORMATION);
    private static final List<Likelihood> FAULTS =
            List.of(Likelihood.DELIVERED_TWICE, Likelihood.DELIVERED_LATE, Likelihood.OUT_OF_TURN, Likelihood.CRASH);

    private final Map<Likelihood, Double> rates;

    private Rates(Map<Likelihood, Double> rates) {
        this.rates = rates;
    }

    /** The usual ones. */
    public static Rates usual() {
        Map<Likelihood, Double> usual = new EnumMap<>(Likelihood.class);
        for (Likelihood likelihood : Likelihood.values()) usual.put(likelihood, likelihood.usual());
        return new Rates(usual);
    }

    /** The same with another rate of one. */
    public Rates with(Likelihood likelihood, double rate) {
        if (!(rate >= 0 && rate <= 1)) throw new IllegalArgumentException("a rate is from 0 to 1: " + rate);
        Map<Likelihood, Double> next = new EnumMap<>(rates);
        next.put(likelihood, rate);
        return new Rates(next);
    }

    /** The same with that share of ineligible applications, their reasons in the same proportion. */
    public Rates withIneligible(double share) {
        double now = INELIGIBLE.stream().mapToDouble(this::of).sum();
        Rates next = this;
        for (Likelihood reason : INELIGIBLE) next = next.with(reason, of(reason) * share / now);
        return next;
    }

    /** No crash, and every message once, in time and in turn. */
    public Rates withoutFaults() {
        Rates next = this;
        for (Likelihood fault : FAULTS) next = next.with(fault, 0);
        return next;
    }

    double of(Likelihood likelihood) {
        return rates.getOrDefault(likelihood, likelihood.usual());
    }

    /** Share of applications that are found eligible. */
    double eligible() {
        return 1 - INELIGIBLE.stream().mapToDouble(this::of).sum();
    }
}
