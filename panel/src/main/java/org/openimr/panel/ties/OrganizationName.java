package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.panel.ties.Party.Organization;

/**
 * An organization's name in plain words, without its legal form.
 *
 * @param whole  words without a space between them
 */
record OrganizationName(String whole) {
    /** Short names, and the words that no two organizations are told apart by. [D] */
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "lp",
            "llp",
            "pllc",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "co",
            "company",
            "pc",
            "apc",
            "plc",
            "the",
            "a",
            "and",
            "of");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("grp", "group"),
            Map.entry("med", "medical"),
            Map.entry("ctr", "center"),
            Map.entry("centre", "center"),
            Map.entry("hosp", "hospital"),
            Map.entry("assoc", "associates"),
            Map.entry("assocs", "associates"),
            Map.entry("mgmt", "management"),
            Map.entry("svcs", "services"),
            Map.entry("svc", "services"),
            Map.entry("service", "services"),
            Map.entry("ins", "insurance"),
            Map.entry("intl", "international"),
            Map.entry("univ", "university"),
            Map.entry("dept", "department"),
            Map.entry("saint", "st"));
    private static final int LONG_NAME = 10;

    static OrganizationName of(Organization organization) {
        String name = organization.name().replace(".", "").replace("&", " and ");
        List<String> words = Spelling.words(name);
        List<String> core = new ArrayList<>();
        for (String word : words) {
            if (!FORMS.contains(word)) core.add(WORDS.getOrDefault(word, word));
        }
        String whole = String.join("", core.isEmpty() ? words : core);
        return new OrganizationName(whole.isEmpty() ? name.strip() : whole);
    }

    /** But for one letter of a long one; numbers and the first letter are never mistaken. */
    boolean isOneErrorFrom(OrganizationName other) {
        return Math.min(whole.length(), other.whole.length()) >= LONG_NAME
                && whole.charAt(0) == other.whole.charAt(0)
                && digits().equals(other.digits())
                && Spelling.isOneErrorApart(whole, other.whole);
    }

    private String digits() {
        return whole.replaceAll("\\D", "");
    }
}
