-- Decisions of other review programs, from their open data. They are compared with determinations, never counted among them.

create table other_program_decision (
    program          text    not null,
    reference        text    not null,
    version          integer not null check (version > 0),
    year             integer not null,
    outcome          text    not null,
    kind             text    not null,
    diagnosis        text,
    diagnosis_detail text,
    treatment        text,
    treatment_detail text,
    age_from         integer,
    age_to           integer,
    sex              text,
    priority         text,
    days_to_review   integer,
    days_to_adopt    integer,
    findings         text,
    edition          text,
    mended           text[]  not null,
    content_hash     bytea   not null check (length(content_hash) = 32),
    mapping_hash     bytea   not null check (length(mapping_hash) = 32),
    import_id        bigint  not null references letter_import,
    primary key (program, reference, version)
);

comment on table other_program_decision is 'One row per decision and version; the highest version counts. Categories are the words of the mapping with that hash.';
comment on column other_program_decision.mended is 'Columns of the program''s table whose damaged value the mapping mends.';
comment on column other_program_decision.content_hash is 'SHA-256 of what the row says in our values.';

create trigger other_program_decision_append_only before update or delete or truncate on other_program_decision
    for each statement execute function archive_is_append_only();
alter table other_program_decision enable always trigger other_program_decision_append_only;
