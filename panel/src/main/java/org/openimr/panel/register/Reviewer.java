package org.openimr.panel.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.PartyId;

/**
 * An expert reviewer as the organization knows him or her.
 *
 * @param person       who it is, in the graph of persons and organizations
 * @param languages    spoken and read, by their IETF tags: "es"
 * @param credentials  all that are on file, lapsed ones too, in the order in which they came
 * @param absences     days on which the reviewer takes no case
 */
public record Reviewer(
        ReviewerId id,
        PartyId person,
        Degree degree,
        Set<String> languages,
        Capacity capacity,
        List<During> absences,
        List<Credential> credentials) {
    public Reviewer {
        languages = Set.copyOf(languages);
        absences = List.copyOf(absences);
        credentials = List.copyOf(credentials);
        Set<CredentialId> seen = new HashSet<>();
        for (Credential credential : credentials) {
            if (!seen.add(credential.id())) throw new IllegalArgumentException("twice on file: " + credential.id());
        }
    }

    /** Those of one kind, in their order. */
    public <C extends Credential> List<C> all(Class<C> kind) {
        return credentials.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
