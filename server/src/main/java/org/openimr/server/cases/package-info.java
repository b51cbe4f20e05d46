/**
 * Cases as the server keeps them: {@link org.openimr.server.cases.CaseService} gives commands, {@link
 * org.openimr.server.cases.CaseQueries} answers what a person may see. Who the expert reviewer is leaves this package
 * in no answer (Lab. Code 4610.6(f)).
 */
@NullMarked
package org.openimr.server.cases;

import org.jspecify.annotations.NullMarked;
