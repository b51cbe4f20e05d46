package org.openimr.server.environment;

/**
 * Every environment variable that the program or its launcher reads; a name that is not here is read nowhere. The name
 * of the constant is that of the variable without {@code OPENIMR_}.
 */
public enum Variable {
    DATA(
            Subject.START,
            "Folder of the embedded database, the documents, the keys and the archive's index; --data wins",
            "a folder, made if absent",
            "data, in the folder of the start"),
    DATABASE_URL(
            Subject.START,
            "A PostgreSQL that someone else runs, in place of the embedded one, with user and password in it;"
                    + " --database-url wins",
            "jdbc:postgresql://host:port/name?user=...&password=...",
            "not set: the embedded database",
            true),
    DATABASE_URL_FILE(
            Subject.START,
            "A file that holds the address of the database, read where DATABASE_URL is not set",
            "a file",
            "not set"),
    SETTINGS_FILE(
            Subject.START,
            "The file of the settings below; --settings wins",
            "a file of key = value",
            "not set: the defaults"),
    ACCOUNTS_FILE(
            Subject.START,
            "Accounts to make or change at the start; it holds passwords, and may be removed afterwards",
            "a JSON file that only its owner may read",
            "not set: no account is made or changed"),
    HOST(
            Subject.NETWORK,
            "Address to listen on; on any but the machine's own the sign-in needs TLS, here or in front; --host wins",
            "an address or a name of this machine",
            "127.0.0.1"),
    PORT(Subject.NETWORK, "Port to listen on; --port wins", "0 (any free one) to 65535", "8080"),
    TLS_CERTIFICATE_FILE(
            Subject.NETWORK,
            "Certificate, followed by those that vouch for it; with it the server speaks TLS and nothing else, and"
                    + " takes a renewed one up within a minute",
            "a PEM file",
            "not set: no TLS of the server's own"),
    TLS_KEY_FILE(
            Subject.NETWORK,
            "Private key of the certificate",
            "a PEM file (PKCS #8, not encrypted)",
            "must be set with a certificate"),
    DOCUMENTS(
            Subject.FILES,
            "Folder of the encrypted documents; several servers on one database share it",
            "a folder, made if absent",
            "documents in the data folder"),
    MASTER_KEY_FILE(
            Subject.FILES,
            "The key that encrypts the keys of all cases; made at the first start; better on another disk than the"
                    + " documents",
            "a file",
            "keys/master-key.json in the data folder"),
    CLAMD(
            Subject.FILES,
            "A virus scanner that speaks clamd's protocol",
            "host:port, or the path of a socket",
            "not set: files are not scanned"),
    BACKUP(
            Subject.BACKUP,
            "Folder into which the embedded database's log and the documents are copied, also by later starts without"
                    + " it, until it is off",
            "a folder on another disk or machine, or off",
            "as at the last start; at first: off"),
    BACKUP_SECONDS(
            Subject.BACKUP,
            "How long a change may wait before it is copied there: what a lost machine can cost",
            "1 to 86400",
            "60, a choice of ours"),
    CHECKPOINTS(
            Subject.LOG,
            "Folder into which what was added to the event log is signed each minute; better another machine's",
            "a folder, made if absent",
            "checkpoints in the data folder"),
    CHECKPOINT_KEY_FILE(
            Subject.LOG,
            "The key that signs; better where the database's administrators cannot read it",
            "a PEM file, made if absent",
            "keys/checkpoint-key.pem in the data folder"),
    SMTP_HOST(
            Subject.EMAIL,
            "The mail server that takes our e-mail",
            "a name or an address",
            "not set: e-mail is off, and letters go to the print queue"),
    SMTP_PORT(Subject.EMAIL, "Its port", "1 to 65535", "587 with starttls, 465 with smtps, 25 with none"),
    SMTP_SECURITY(
            Subject.EMAIL,
            "How the connection is kept secret; without encryption only on the same machine",
            "starttls, smtps or none",
            "starttls"),
    SMTP_FROM(
            Subject.EMAIL,
            "Sender of our e-mail; what cannot be delivered comes back there",
            "an e-mail address",
            "must be set with a host"),
    PORTAL_URL(
            Subject.EMAIL,
            "Where people sign in, as our e-mail says it and as passkeys belong to it; they work on its pages alone",
            "an https address with a name, no number",
            "must be set with a host; for passkeys: localhost, where only this machine reaches the server"),
    SMTP_USER(Subject.EMAIL, "User, if the mail server asks for one", "a name", "not set: nobody signs in"),
    SMTP_PASSWORD(Subject.EMAIL, "Its password", "text", "must be set with a user, or the next one", true),
    SMTP_PASSWORD_FILE(
            Subject.EMAIL, "A file that holds the password, read where SMTP_PASSWORD is not set", "a file", "not set"),
    ARCHIVE_INDEX(
            Subject.ARCHIVE,
            "What keeps the index: the server's process in its data folder, or a search cluster",
            "lucene or opensearch",
            "lucene"),
    ARCHIVE_OPENSEARCH_HOSTS(
            Subject.ARCHIVE,
            "The cluster's nodes",
            "addresses with commas between them: http://one:9200,https://two:9200",
            "must be set for opensearch"),
    ARCHIVE_OPENSEARCH_NAME(Subject.ARCHIVE, "What the names of the indices begin with", "a name", "openimr-archive"),
    ARCHIVE_OPENSEARCH_SHARDS(Subject.ARCHIVE, "Parts of a new index", "a whole number from 1", "3"),
    ARCHIVE_OPENSEARCH_REPLICAS(Subject.ARCHIVE, "Further copies of each part", "a whole number from 0", "1"),
    ARCHIVE_OPENSEARCH_SECONDS(
            Subject.ARCHIVE,
            "Longest time of one call with all its attempts, in seconds",
            "a whole number from 1",
            "30"),
    ARCHIVE_OPENSEARCH_USER(
            Subject.ARCHIVE, "User, if the cluster asks who calls", "a name", "not set: nobody signs in"),
    ARCHIVE_OPENSEARCH_PASSWORD(
            Subject.ARCHIVE, "Its password", "text", "must be set with a user, or the next one", true),
    ARCHIVE_OPENSEARCH_PASSWORD_FILE(
            Subject.ARCHIVE,
            "A file that holds the password, read where ARCHIVE_OPENSEARCH_PASSWORD is not set",
            "a file",
            "not set"),
    API_ANONYMOUS_PER_MINUTE(
            Subject.API, "How much one source without a key may ask in a minute", "a whole number from 1", "600"),
    API_KEY_PER_MINUTE(
            Subject.API,
            "How much one key may ask in a minute",
            "a whole number, not below the one without a key",
            "6000"),
    SECOND_FACTOR(
            Subject.SIGN_IN,
            "Whether staff, reviewers, the regulator and the appeals board must have a second factor; parties may",
            "required or offered",
            "required; offered with --demo"),
    SIGN_IN_PER_SOURCE(
            Subject.SIGN_IN,
            "How many wrong passwords or codes one network may send within a window, on all accounts together",
            "a whole number from 1",
            "30, a choice of ours"),
    SIGN_IN_PER_ACCOUNT(
            Subject.SIGN_IN,
            "How many are taken on one account within a window, from elsewhere than where its owner signed in before",
            "1 to 40",
            "10, a choice of ours"),
    SIGN_IN_WINDOW_MINUTES(
            Subject.SIGN_IN,
            "The window over which they are counted, in minutes",
            "a whole number from 1",
            "15, a choice of ours"),
    OIDC_ISSUER(
            Subject.SIGN_IN,
            "A provider of OpenID Connect through which people may sign in, as its own configuration names it",
            "an https address",
            "not set: people sign in here alone"),
    OIDC_CLIENT(
            Subject.SIGN_IN,
            "As which this server is known to it; it sends people back to /sign-in/provider at PORTAL_URL",
            "text",
            "must be set with an issuer"),
    OIDC_SECRET(
            Subject.SIGN_IN, "The secret of that client", "text", "must be set with an issuer, or the next one", true),
    OIDC_SECRET_FILE(Subject.SIGN_IN, "A file that holds it, read where OIDC_SECRET is not set", "a file", "not set"),
    OIDC_CLAIM(
            Subject.SIGN_IN,
            "The claim of its ID token that is the account's name here; one that people cannot change there themselves",
            "the name of a claim",
            "preferred_username"),
    OIDC_ACR(
            Subject.SIGN_IN,
            "The acr of its sign-ins that count as two factors; it is asked for, and after any other a second one is"
                    + " asked for here",
            "a value of acr",
            "not set: none counts as two"),
    OIDC_NAME(
            Subject.SIGN_IN, "The provider as people know it, on the sign-in page", "text", "the name of its machine"),
    LOG_FORMAT(
            Subject.OPERATIONS,
            "How a line of the log is written; in both forms it names nobody and no case",
            "text or json",
            "text"),
    METRICS_FROM(
            Subject.OPERATIONS,
            "From where /metrics may be read without the key",
            "loopback, private (loopback and private addresses) or nobody",
            "loopback"),
    METRICS_KEY(
            Subject.OPERATIONS,
            "A key with which /metrics may be read from anywhere, sent as Authorization: Bearer KEY",
            "text of at least 20 characters",
            "not set: no key opens it",
            true),
    METRICS_KEY_FILE(
            Subject.OPERATIONS, "A file that holds the key, read where METRICS_KEY is not set", "a file", "not set"),
    OTLP_ENDPOINT(
            Subject.OPERATIONS,
            "Where traces are sent by OTLP over HTTP",
            "an address: http://127.0.0.1:4318/v1/traces",
            "not set: nothing is traced"),
    DISK_FREE_MB(
            Subject.OPERATIONS,
            "Below so much free space under the data folder the server says that it is not ready",
            "a whole number from 1",
            "512, a choice of ours"),
    REQUESTS_AT_ONCE(
            Subject.OPERATIONS,
            "Requests that are worked on at the same time; further ones are answered 503 with Retry-After",
            "a whole number from 1",
            "256, a choice of ours"),
    STOP_NOTICE_SECONDS(
            Subject.OPERATIONS,
            "How long, after the signal to stop, requests are still taken while the server says that it is not ready:"
                    + " as long as what stands in front needs to notice",
            "0 to 60",
            "0, a choice of ours"),
    STOP_SECONDS(
            Subject.OPERATIONS,
            "Longest time for requests in flight to end, and then for jobs in hand",
            "1 to 300",
            "20, a choice of ours"),
    VOCABULARY(
            Subject.LISTS,
            "Folders of code lists, read above those that the program brings along; --vocabulary wins",
            "folders, as in a search path",
            "not set: the program's own lists"),
    GUIDELINES(
            Subject.LISTS,
            "Folders of guideline recommendations, read above the sample that the program brings along",
            "folders, as in a search path",
            "not set: the sample"),
    JAVA_HOME(Subject.LAUNCHER, "The JDK 25 to use", "the folder of a JDK 25", "not set: the first that is found"),
    CHROMIUM(
            Subject.LAUNCHER,
            "Set by the launcher itself: the browser that tests and a benchmark use",
            "a program",
            "the first that is found");

    static final String PREFIX = "OPENIMR_";

    private final Subject subject;
    private final String means;
    private final String allowed;
    private final String usual;
    private final boolean secret;

    Variable(Subject subject, String means, String allowed, String usual) {
        this(subject, means, allowed, usual, false);
    }

    Variable(Subject subject, String means, String allowed, String usual, boolean secret) {
        this.subject = subject;
        this.means = means;
        this.allowed = allowed;
        this.usual = usual;
        this.secret = secret;
    }

    /** As the environment has it: {@code OPENIMR_DATA}. */
    public String variable() {
        return PREFIX + name();
    }

    public Subject subject() {
        return subject;
    }

    /** What it is, in words. */
    public String means() {
        return means;
    }

    /** Which values can be, in words. */
    public String allowed() {
        return allowed;
    }

    /** What counts where it is not set, in words. */
    public String usual() {
        return usual;
    }

    /** Whether the value itself is secret, and so better in a file. */
    public boolean isSecret() {
        return secret;
    }
}
