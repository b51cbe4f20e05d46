package org.openimr.panel.ties;

import org.openimr.panel.During;

/**
 * Where a party can be found.
 *
 * @param street  with number and suite, as written
 * @param zip     five digits
 */
public record Address(String street, String city, String state, String zip, During when) {
    public Address {
        if (!zip.matches("\\d{5}")) throw new IllegalArgumentException("not a ZIP code of five digits: " + zip);
    }
}
