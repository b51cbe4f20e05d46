package org.openimr.server.api;

/** Ends a request with a problem. */
final class Declined extends RuntimeException {
    private final transient Problem problem;

    Declined(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Declined(ApiFault fault) {
        this(Problem.of(fault));
    }

    Problem problem() {
        return problem;
    }
}
