/**
 * The final determination as data: what a letter says, and nothing that it does not say.
 *
 * <p>{@link org.openimr.determination.Determination} is the value; {@code read} makes it from text or PDF and keeps
 * where each field stood; {@code write} prints it in the published form; {@code check} looks for faults. Nothing here
 * decides a disputed item.
 */
@NullMarked
package org.openimr.determination;

import org.jspecify.annotations.NullMarked;
