package org.openimr.server.api;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.LetterVersion;
import org.openimr.server.cases.Published;
import org.openimr.server.cases.PublishedTable;
import org.springframework.stereotype.Component;

/** Every letter of the archive, our own and those that were brought in, as it counts and as each version said. */
@Component
final class PublishedVersions {
    private final KeptLetters letters;
    private final PublishedTable published;

    PublishedVersions(KeptLetters letters, PublishedTable published) {
        this.letters = letters;
        this.published = published;
    }

    /**
     * What counts now.
     *
     * @throws Declined if nothing was ever published under that number, or it was withdrawn
     */
    PublishedDetermination counting(String number) {
        PublishedId id = id(number);
        List<LetterVersion> versions = letters.versions(id);
        // What this program publishes is public at once, and in the archive as soon as its job has run.
        if (versions.isEmpty()) return own(id).orElseThrow(() -> new Declined(ApiFault.NOT_PUBLISHED));
        return said(versions.getLast());
    }

    /**
     * What a version said, also where another one counts.
     *
     * @throws Declined if there is none of that number, or it is the one that withdrew the letter
     */
    PublishedDetermination version(String number, String version) {
        return all(number).stream()
                .filter(one -> Integer.toString(one.version()).equals(version))
                .findFirst()
                .map(this::said)
                .orElseThrow(() -> new Declined(ApiFault.NOT_PUBLISHED));
    }

    /**
     * The first one first.
     *
     * @throws Declined if nothing was ever published under that number
     */
    List<LetterVersion> all(String number) {
        List<LetterVersion> versions = letters.versions(id(number));
        if (versions.isEmpty()) throw new Declined(ApiFault.NOT_PUBLISHED);
        return versions;
    }

    private PublishedDetermination said(LetterVersion version) {
        if (version.withdrawn()) throw new Declined(withdrawn(version));
        return letters.said(version.id(), version.version())
                .orElseThrow(() -> new IllegalStateException(version + " says nothing and withdraws nothing"));
    }

    /** Why nothing is shown of a letter that was withdrawn; empty for every other number. */
    Optional<Declined> withdrawal(String number) {
        return PublishedId.parse(number)
                .map(letters::versions)
                .filter(versions -> !versions.isEmpty() && versions.getLast().withdrawn())
                .map(versions -> new Declined(withdrawn(versions.getLast())));
    }

    private static Problem withdrawn(LetterVersion version) {
        ApiFault fault = ApiFault.WITHDRAWN;
        String what = "This letter was withdrawn from the archive on " + CaliforniaTime.dayOf(version.keptAt()) + ": "
                + version.reason().orElse("no reason was given");
        return new Problem(
                fault.status(),
                fault.code(),
                what.endsWith(".") ? what : what + ".",
                fault.remedy(),
                Optional.empty(),
                List.of());
    }

    private Optional<PublishedDetermination> own(PublishedId id) {
        return CaseNumber.parse(id.value()).flatMap(published::get).map(found -> of(id, found));
    }

    private static PublishedDetermination of(PublishedId id, Published found) {
        return new PublishedDetermination(id, found.determination(), found.on(), LetterCopies.none());
    }

    private static PublishedId id(String number) {
        return PublishedId.parse(number).orElseThrow(() -> new Declined(ApiFault.NOT_A_CASE_NUMBER));
    }
}
