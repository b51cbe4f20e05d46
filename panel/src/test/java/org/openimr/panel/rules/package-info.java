/** Every rule with one candidate who passes it and one who differs in one fact and fails. Every person is fictional. */
@NullMarked
package org.openimr.panel.rules;

import org.jspecify.annotations.NullMarked;
