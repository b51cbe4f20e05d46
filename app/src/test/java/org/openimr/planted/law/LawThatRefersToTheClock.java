package org.openimr.planted.law;

import java.time.Instant;
import java.util.function.Supplier;

record LawThatRefersToTheClock() {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
