/** What runs beside the stage of a case: items, inquiries, service, holds, joined applications, alarms, money. */
@NullMarked
package org.openimr.process.docket;

import org.jspecify.annotations.NullMarked;
