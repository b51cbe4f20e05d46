/**
 * What is found, given out and told: rows of a whole result, items that cite a section, feeds, and alerts by e-mail with
 * their double consent, their daily digest and their end. Described in {@code docs/archive/alerts.md}.
 */
@NullMarked
package org.openimr.server.alerts;

import org.jspecify.annotations.NullMarked;
