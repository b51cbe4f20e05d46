package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.panel.During;
import org.openimr.panel.register.UsState;
import org.openimr.panel.ties.Address;

/** Addresses, one a line: street, city, state, ZIP code, and the days on which they held, where those are known. */
final class Addresses {
    private static final String FORM = "an address; write street | city | state | ZIP code of five digits,"
            + " and where they are known | first day | last day";

    private Addresses() {}

    static String written(List<Address> addresses) {
        return addresses.stream().map(Addresses::written).collect(Collectors.joining("\n"));
    }

    private static String written(Address address) {
        String place = String.join(" | ", address.street(), address.city(), address.state(), address.zip());
        if (address.when().equals(During.always())) return place;
        return place + " | " + day(address.when().first()) + " | "
                + day(address.when().last());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Those that can be read; a line that cannot is a fault. */
    static List<Address> read(Typed typed, String name) {
        List<Address> addresses = new ArrayList<>();
        for (String line : typed.lines(name)) {
            typed.read(name, line, FORM, Addresses::parts)
                    .flatMap(parts -> address(typed, name, parts))
                    .ifPresent(addresses::add);
        }
        return addresses;
    }

    private static Optional<List<String>> parts(String line) {
        List<String> parts = new ArrayList<>(Typed.parts(line));
        while (parts.size() < 6) parts.add("");
        boolean isPlace = parts.size() == 6
                && !parts.get(0).isEmpty()
                && !parts.get(1).isEmpty()
                && UsState.find(parts.get(2)).isPresent()
                && parts.get(3).matches("\\d{5}");
        return isPlace ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Address> address(Typed typed, String name, List<String> parts) {
        Optional<LocalDate> first = optionalDay(typed, name, parts.get(4));
        Optional<LocalDate> last = optionalDay(typed, name, parts.get(5));
        typed.order(first, name, last);
        if (!typed.fault(name).isEmpty()) return Optional.empty();
        String state = UsState.find(parts.get(2)).orElseThrow().name();
        return Optional.of(new Address(parts.get(0), parts.get(1), state, parts.get(3), new During(first, last)));
    }

    private static Optional<LocalDate> optionalDay(Typed typed, String name, String text) {
        return text.isEmpty() ? Optional.empty() : typed.day(name, text);
    }
}
