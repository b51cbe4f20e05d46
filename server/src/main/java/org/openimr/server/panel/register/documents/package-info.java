/**
 * Documents that show a credential, kept as the case files are: encrypted, named by their content, never overwritten;
 * shown only as copies that were made anew. They name the reviewer and stay in the review organization, Lab. Code
 * 4610.6(f).
 */
@NullMarked
package org.openimr.server.panel.register.documents;

import org.jspecify.annotations.NullMarked;
