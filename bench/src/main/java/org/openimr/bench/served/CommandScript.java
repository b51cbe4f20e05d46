package org.openimr.bench.served;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.bench.pgbench.Literals;
import org.openimr.bench.pgbench.Statement;

/**
 * The statements of one command, as the server sent them, made into a script that can be run again and again: each run is
 * the next command of a case of its client's own, and after so many of them of a new case. Nothing else is changed, but
 * that jobs are handed over for a distant day, as the server that waits beside would take them; every hash is 32 zero
 * bytes, and the database makes up the command's identifier.
 */
record CommandScript(String caseNumber, int commandsOfACase) {
    private static final String HASH = "00".repeat(32);
    private static final String APPEND = "append_events(";
    private static final String LOOK_UP = "from account where login";
    private static final String AT_ONCE = "1970-01-01 00:00:00+00";
    private static final String DISTANT = "2999-01-01 00:00:00+00";

    private static final int VERSION = 2;
    private static final int EXPECTED_HASH = 3;
    private static final int HASHES = 7;
    private static final int COMMAND = 8;

    /**
     * The last command among what was sent: who gave it, and its whole transaction.
     *
     * @throws IllegalStateException where there is none
     */
    static List<Statement> command(List<Statement> sent) {
        int append = last(sent, sent.size() - 1, one -> one.contains(APPEND));
        int connection = sent.get(append).connection();
        int begin = last(
                sent, append, one -> one.connection() == connection && one.sql().equals("BEGIN"));
        List<Statement> command = new ArrayList<>();
        command.add(sent.get(last(sent, begin, one -> one.contains(LOOK_UP))));
        for (Statement one : sent.subList(begin, sent.size())) {
            if (one.connection() != connection) continue;
            command.add(one);
            if (one.sql().equals("COMMIT")) return command;
        }
        throw new IllegalStateException("the command was not committed");
    }

    private interface Which {
        boolean is(Statement one);
    }

    private static int last(List<Statement> sent, int from, Which which) {
        for (int i = from; i >= 0; i--) if (which.is(sent.get(i))) return i;
        throw new IllegalStateException("the server sent no command to its database");
    }

    String of(List<Statement> command) {
        StringBuilder script = new StringBuilder("""
            \\set v (:v + 1) %% %d
            \\set s case when :v = 0 then :s + 1 else :s end
            \\set c 1000000 + :client_id * 1000000 + :round * 1000 + :s
            """.formatted(commandsOfACase));
        for (Statement one : command) {
            script.append(one.script(
                    (place, value) -> value(one.contains(APPEND) ? Optional.of(place) : Optional.empty(), value)));
        }
        return script.toString();
    }

    /** @param place of the value in the statement that appends */
    private String value(Optional<Integer> place, String value) {
        return switch (place.orElse(0)) {
            case VERSION -> ":v";
            case EXPECTED_HASH -> "'\\x" + HASH + "'";
            case HASHES -> "array['\\x" + HASH + "'::bytea]";
            case COMMAND -> "gen_random_uuid()";
            default ->
                value.contains(caseNumber) ? ofTheCase(value) : Literals.text(value.equals(AT_ONCE) ? DISTANT : value);
        };
    }

    /** A text in which the number of the case stands; behind a slash comes the version of its event. */
    private String ofTheCase(String value) {
        int at = value.indexOf(caseNumber);
        String rest = value.substring(at + caseNumber.length());
        String number = Literals.text(value.substring(0, at) + "CM26-") + " || :c::text";
        if (rest.matches("/\\d+")) return "(" + number + " || '/' || (:v + 1)::text)";
        return "(" + number + " || " + Literals.text(rest) + ")";
    }
}
