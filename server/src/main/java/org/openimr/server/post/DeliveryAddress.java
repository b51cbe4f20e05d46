package org.openimr.server.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.law.ServiceMethod;

/**
 * Where a letter goes. Never logged: its text says nothing.
 *
 * @param lines       postal address; empty if none is on file
 * @param mail        which mail it is from here to there, for the days that Code Civ. Proc. 1013(a) adds
 * @param hasAccount  whether the party can see letters in the portal
 */
public record DeliveryAddress(
        String name,
        List<String> lines,
        ServiceMethod mail,
        Optional<String> email,
        DeliveryPreference preference,
        boolean hasAccount) {
    private static final Pattern CALIFORNIA = Pattern.compile("\\b(CA|California)\\b");

    public DeliveryAddress {
        if (name.isBlank()) throw new IllegalArgumentException("an addressee has a name");
        lines = List.copyOf(lines);
        switch (mail) {
            case MAIL_WITHIN_CALIFORNIA, MAIL_ELSEWHERE_IN_US, MAIL_ABROAD, MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM -> {}
            case PERSONAL, OVERNIGHT, FAX, ELECTRONIC ->
                throw new IllegalArgumentException("not service by mail: " + mail);
        }
        email.ifPresent(DeliveryAddress::requireEmail);
    }

    /** The way the party asked for, where it can be gone; otherwise paper. */
    Channel channel(boolean emailIsOn) {
        boolean reachable = emailIsOn && email.isPresent();
        return switch (preference) {
            case EMAIL -> reachable ? Channel.EMAIL : Channel.PRINT;
            case PORTAL -> reachable && hasAccount ? Channel.PORTAL : Channel.PRINT;
            case MAIL -> Channel.PRINT;
        };
    }

    /** Enough to tell which of the addresses on file it was. */
    String masked(Channel channel) {
        return switch (channel) {
            case EMAIL, PORTAL -> {
                String address = email.orElseThrow();
                yield address.charAt(0) + "***" + address.substring(address.lastIndexOf('@'));
            }
            case PRINT -> lines.isEmpty() ? "***" : "***, " + lines.getLast();
        };
    }

    /**
     * Which mail it is: as the party said, otherwise by the address's last line: California's state code or name means
     * California, anything else a place elsewhere in the United States. Our choice; with no address, California.
     */
    static ServiceMethod mailTo(List<String> lines, Optional<ServiceMethod> wish) {
        if (wish.isPresent()) {
            switch (wish.get()) {
                case MAIL_WITHIN_CALIFORNIA,
                        MAIL_ELSEWHERE_IN_US,
                        MAIL_ABROAD,
                        MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM -> {
                    return wish.get();
                }
                case PERSONAL, OVERNIGHT, FAX, ELECTRONIC -> {}
            }
        }
        boolean here = lines.isEmpty() || CALIFORNIA.matcher(lines.getLast()).find();
        return here ? ServiceMethod.MAIL_WITHIN_CALIFORNIA : ServiceMethod.MAIL_ELSEWHERE_IN_US;
    }

    // A line break in an address would write headers of its own.
    private static void requireEmail(String address) {
        if (!isEmail(address)) throw new IllegalArgumentException("not an e-mail address that letters can be sent to");
    }

    /** Whether letters can be sent to it; what a form says may be anything. */
    public static boolean isEmail(String address) {
        int at = address.lastIndexOf('@');
        boolean plain = address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ',' && c != '<' && c != '>');
        return at > 0 && at < address.length() - 1 && plain;
    }

    @Override
    public String toString() {
        return "DeliveryAddress[…]";
    }
}
