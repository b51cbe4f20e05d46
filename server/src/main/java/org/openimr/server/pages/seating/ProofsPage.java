package org.openimr.server.pages.seating;

import java.util.Optional;
import org.openimr.panel.commitment.ProofText;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.process.Actor;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.Commitments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the medical director takes out for the regulator. An opening names the reviewer, a remand proof nobody. */
@Controller
final class ProofsPage {
    private final SeekingDoor door;
    private final Commitments commitments;

    ProofsPage(SeekingDoor door, Commitments commitments) {
        this.door = door;
        this.commitments = commitments;
    }

    /** @param seat  ordinal of all that were taken, from 1 */
    @GetMapping("/cases/{number}/reviewer/seats/{seat}/opening.txt")
    ResponseEntity<String> opening(
            Actor actor, @PathVariable("number") String number, @PathVariable("seat") String seat) {
        SoughtCase sought = door.open(actor, number);
        Optional<Taken> taken = Written.number(seat)
                .flatMap(ordinal -> sought.seating().everTaken().stream()
                        .filter(one -> one.ordinal() == ordinal)
                        .findFirst());
        return taken.flatMap(one -> commitments.opening(sought.number(), one))
                .map(ProofText::print)
                .map(text -> download(text, "opening-" + sought.number() + "-" + seat + ".txt"))
                .orElseThrow(Written::absent);
    }

    @GetMapping("/cases/{number}/reviewer/remand-proof.txt")
    ResponseEntity<String> remand(Actor actor, @PathVariable("number") String number) {
        SoughtCase sought = door.open(actor, number);
        return commitments
                .remandProof(sought.number(), sought.seating())
                .map(ProofText::print)
                .map(text -> download(text, "remand-proof-" + sought.number() + ".txt"))
                .orElseThrow(Written::absent);
    }

    private static ResponseEntity<String> download(String text, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
