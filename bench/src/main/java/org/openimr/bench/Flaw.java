package org.openimr.bench;

/** What holds a fictional reviewer of the benchmark back from every case: for each rule on a reviewer alone one at least. */
enum Flaw {
    LICENSE_LAPSED,
    LICENSE_RESTRICTED,
    LICENSE_SUSPENDED,
    LICENSE_ONLY_STATED,
    LICENSE_NOT_VERIFIED_AGAIN,
    BOARDS_LAPSED,
    BOARDS_NOT_VERIFIED_AGAIN,
    PRACTICE_TOO_SHORT,
    HOURS_TOO_FEW,
    DISCIPLINED,
    PRIVILEGES_LOST,
    DISCIPLINE_NEVER_LOOKED_FOR,
    EVALUATOR,
    CONTRACT_ENDED
}
