package org.openimr.server.api;

/** What can be wrong with a request before the process sees it. Codes are permanent. */
enum ApiFault {
    NOT_SIGNED_IN(
            401, "API-201", "The request names no account, or not with its password.", "Sign in with HTTP Basic."),
    NOT_ALLOWED(
            403,
            "API-202",
            "Your role may not do this, or there is no such address.",
            "Ask a person whose role may, or look the address up in /api/v1/openapi.json."),
    NO_SUCH_ADDRESS(404, "API-203", "There is no such address.", "Look it up in /api/v1/openapi.json."),
    NOT_PUBLISHED(
            404,
            "API-204",
            "No determination is published under this number.",
            "Check the number, or search /api/v1/determinations."),
    NOT_A_CASE_NUMBER(
            404, "API-205", "The address does not hold a case number.", "Write it as in the letter: CM26-0000001."),
    NO_SUCH_COMMAND(404, "API-206", "There is no such command.", "Look it up in /api/v1/openapi.json."),
    NO_LETTER(
            404,
            "API-207",
            "The determination of this case is not issued yet, so there is no letter.",
            "Ask again when it is issued."),
    NO_IDEMPOTENCY_KEY(
            400,
            "API-211",
            "The header Idempotency-Key is missing or not a UUID.",
            "Choose a new UUID for each command, and send the same one again only to repeat that command."),
    KEY_OF_ANOTHER_COMMAND(
            422,
            "API-212",
            "This Idempotency-Key was used for another command on this case, which was carried out.",
            "Choose a new UUID for this command."),
    BUSY(
            409,
            "API-213",
            "Others changed the case at the same moment, several times in a row; nothing was done.",
            "Send the command again with the same Idempotency-Key."),
    TOO_LARGE(413, "API-214", "The body is larger than one megabyte.", "Send a smaller one."),
    METHOD_NOT_ALLOWED(
            405, "API-215", "This address does not take this method.", "Look it up in /api/v1/openapi.json."),
    NOT_JSON(415, "API-216", "The body is not announced as JSON.", "Send the header Content-Type: application/json."),
    NOT_ACCEPTABLE(406, "API-217", "The answer cannot be given in the form asked for.", "Leave out the header Accept."),
    NO_SUCH_REVIEWER(
            422,
            "API-218",
            "No expert reviewer has this identifier.",
            "Choose one of the expert reviewers who have an account."),
    NUMBER_IS_GIVEN(
            422,
            "API-220",
            "The review organization gives an application its case number.",
            "Leave caseNumber out and send it to /api/v1/cases; the answer names the number."),
    NOT_A_PAST_MOMENT(
            400,
            "API-219",
            "The parameter asOf is neither a day nor a moment, or it is still to come; or reading is neither stood nor"
                    + " known.",
            "Write asOf as 2026-03-05 or 2026-03-05T17:00:00Z, and reading as stood (what had happened by then) or"
                    + " known (what had been written down by then)."),
    NOT_A_MONTH(
            404,
            "API-221",
            "The address does not hold a month, or the month has not begun.",
            "Write it as year and month, 2026-10, up to the present one."),
    FILE_NOT_ANNOUNCED(
            400,
            "API-231",
            "The file is not announced as it must be: its length, who sends it and what it is.",
            "Send Upload-Length, and Upload-Metadata with filename, sender and kind; see /api/v1/openapi.json."),
    NOT_A_PART(
            415,
            "API-232",
            "The request is no part of a file.",
            "Send Content-Type: application/offset+octet-stream and Upload-Offset."),
    PART_OUT_OF_PLACE(
            409,
            "API-233",
            "The part does not follow on what is here; nothing of it was kept, and nothing is lost.",
            "Send the part that begins at the Upload-Offset of this answer."),
    NO_SUCH_FILE(404, "API-234", "You are sending no such file.", "Announce it again."),
    NO_SUCH_ITEM(
            404,
            "API-241",
            "No determination is published under this number, or it has no item of this number.",
            "Check both, or search /api/v1/determinations."),
    NOT_A_SECTION(
            422,
            "API-242",
            "The parameter section is missing or is not the key of a section.",
            "Take a key from the derived fields of an item, and encode # as %23: acoem-2004/low-back%23special"
                    + " studies."),
    NO_SNAPSHOT(
            503,
            "API-243",
            "The first snapshot of everything published is still being made.",
            "Ask again in a minute, or export a search: /decisions.csv, /decisions.jsonl or /decisions.parquet."),
    NO_HOLDER(
            422,
            "API-244",
            "The body does not say who is to hold the key, or says it in more than 200 characters.",
            "Send {\"holder\": \"name and address of a person or office\"}."),
    KEY_NOT_LISTED(404, "API-245", "There is no such key.", "Look it up in /api/v1/keys."),
    NO_SUCH_KEY(
            401,
            "API-246",
            "The header X-API-Key holds no key of this installation, or one that was ended.",
            "Leave the header out, or ask staff for a new key."),
    TOO_MANY_REQUESTS(
            429,
            "API-247",
            "More was asked from this source, or with this key, than is shared out in a minute.",
            "Wait as many seconds as Retry-After says. With a key of your own the limit is higher."),
    WITHDRAWN(
            410,
            "API-248",
            "This letter was withdrawn from the archive.",
            "Do not rely on what it said; /versions behind its address lists what happened."),
    TOO_MANY_GUESSES(
            429,
            "API-251",
            "Too many wrong passwords came from this source, or for this account; this one was not looked at.",
            "Wait as many seconds as Retry-After says. From where you signed in before you still can."),
    PASSWORD_NOT_ENOUGH(
            401,
            "API-252",
            "A password alone is not enough for this account.",
            "Make a token on the page \"My sign-in\", and send it as Authorization: Bearer."),
    NO_SUCH_TOKEN(
            401,
            "API-253",
            "What was sent as a token is none of this installation, was ended, or its time is over.",
            "Make a new one on the page \"My sign-in\"."),
    ARCHIVE_UNAVAILABLE(
            503,
            "API-301",
            "The archive cannot be searched at the moment; nothing is lost.",
            "Try again later; the operator finds the reason in the log."),
    TOO_MUCH_AT_ONCE(
            503,
            "API-311",
            "More requests are worked on at this moment than are taken at once; nothing was begun.",
            "Wait as many seconds as Retry-After says, and send it again with the same Idempotency-Key."),
    DATABASE_BUSY(
            503,
            "API-312",
            "The database had no time for this request; nothing was begun.",
            "Wait as many seconds as Retry-After says, and send it again with the same Idempotency-Key."),
    DATABASE_LOST(
            503,
            "API-314",
            "The connection to the database broke while this was worked on; what was acknowledged is kept.",
            "Wait as many seconds as Retry-After says, and send it again with the same Idempotency-Key: it is done once."),
    NO_ROOM(
            507,
            "API-313",
            "The disk on which documents are kept is full; nothing of this part was kept, and nothing is lost.",
            "Send the same part again later. The operator sees it too, and makes room."),
    INTERNAL(
            500,
            "API-302",
            "The request failed because of a fault in the program; what was acknowledged is kept.",
            "Send it again with the same Idempotency-Key; if it fails again, tell the operator the time.");

    private final int status;
    private final String code;
    private final String what;
    private final String remedy;

    ApiFault(int status, String code, String what, String remedy) {
        this.status = status;
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }
}
