package org.openimr.letters;

import java.util.List;

/**
 * The independent medical review organization as it stands at the head of its letters (8 CCR 9792.10.4(b): its name
 * and address).
 *
 * @param address  lines, at least one
 * @param contact  one line with telephone, fax or e-mail
 */
public record Letterhead(String organization, List<String> address, String contact) {
    public Letterhead {
        if (organization.isBlank()) throw new IllegalArgumentException("an organization without a name");
        if (address.isEmpty()) throw new IllegalArgumentException("an organization without an address");
        address = List.copyOf(address);
    }
}
