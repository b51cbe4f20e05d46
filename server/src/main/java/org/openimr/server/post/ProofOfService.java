package org.openimr.server.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.openimr.law.ServiceMethod;

/**
 * That a letter was served: how, to whom, when, and what shows it. Deadlines run from it.
 *
 * @param address   masked
 * @param servedAt  by e-mail when the mail server took it, by mail when that day began in
 *     California, or when the batch was made on it. When electronic service is complete is not found in the sources at hand; this is our choice
 * @param evidence  the mail server's answer and the message's name, the batch of mail, the availability in the portal
 */
public record ProofOfService(
        LetterId letter, Channel channel, ServiceMethod method, String address, Instant servedAt, String evidence) {
    public ProofOfService {
        if (evidence.isBlank()) throw new IllegalArgumentException("service has a proof");
    }

    /** The same for the same proof: whoever records it twice records it once. */
    public UUID command() {
        String name = "service/" + letter + "/" + channel;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
