/**
 * The database: PostgreSQL started by the program in its data folder, or any PostgreSQL 15 or later by URL.
 *
 * <p>{@link org.openimr.server.postgres.Database#open} starts or connects, refuses settings under which an
 * acknowledged command could be lost, brings the schema up to date, and gives a pooled data source. The record of the
 * decision is {@code docs/decisions/0002-embedded-postgresql.md}.
 */
@NullMarked
package org.openimr.server.postgres;

import org.jspecify.annotations.NullMarked;
