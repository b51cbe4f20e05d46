-- The archive's source of truth: every version of every published letter. The index is a read model of this table.

create table letter_import (
    id        bigint      generated always as identity primary key,
    source    text        not null,
    actor     text        not null,
    begun_at  timestamptz not null default now()
);

comment on table letter_import is 'Who brought letters in, when and from where; one row per run.';

create table letter_import_end (
    import_id bigint      primary key references letter_import,
    ended_at  timestamptz not null default now(),
    added     bigint      not null,
    corrected bigint      not null,
    unchanged bigint      not null,
    conflicts bigint      not null,
    unread    bigint      not null
);

comment on table letter_import_end is 'What a run came to; absent where it was cut off.';

create table published_letter (
    position     bigint      generated always as identity primary key,
    id           text        not null,
    version      integer     not null check (version > 0),
    withdrawn    boolean     not null,
    kind         text        not null,
    name         text        not null,
    source_hash  bytea       not null check (length(source_hash) = 32),
    letter_hash  bytea       not null check (length(letter_hash) = 32),
    letter       bytea,
    published_on date        not null,
    reason       text,
    import_id    bigint      not null references letter_import,
    kept_at      timestamptz not null default now(),
    unique (id, version),
    check ((letter is null) = withdrawn),
    check (reason is not null or not withdrawn)
);

comment on table published_letter is 'Versions of published letters, only ever added to. The one with the highest version counts.';
comment on column published_letter.position is 'In the order in which the rows became visible: writers wait for each other.';
comment on column published_letter.name is 'Where the document stood in its source.';
comment on column published_letter.source_hash is 'SHA-256 of the document as it stood in its source.';
comment on column published_letter.letter_hash is 'SHA-256 of what the letter says, as published JSON.';
comment on column published_letter.letter is 'The determination and the text of the letter, deflated together; docs/archive/import.md gives the form.';
comment on column published_letter.reason is 'Why it was corrected or withdrawn, for the public.';

create index published_letter_source on published_letter (source_hash);
-- Deflated already: a second attempt would only take time.
alter table published_letter alter column letter set storage external;

create table letter_conflict (
    id           text        not null,
    source_hash  bytea       not null check (length(source_hash) = 32),
    letter_hash  bytea       not null check (length(letter_hash) = 32),
    known_hash   bytea       not null check (length(known_hash) = 32),
    kind         text        not null,
    name         text        not null,
    letter       bytea       not null,
    import_id    bigint      not null references letter_import,
    kept_at      timestamptz not null default now(),
    primary key (id, source_hash)
);

comment on table letter_conflict is 'Letters whose number was known with other content, kept aside. One is settled once its source is among the versions of its number.';
comment on column letter_conflict.known_hash is 'SHA-256 of the document of the version that counted when this one arrived.';

create function archive_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'IMR-914: % on % was refused. What was published is kept as it is; add a version that corrects or withdraws it.', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger published_letter_append_only before update or delete or truncate on published_letter
    for each statement execute function archive_is_append_only();
alter table published_letter enable always trigger published_letter_append_only;
create trigger letter_conflict_append_only before update or delete or truncate on letter_conflict
    for each statement execute function archive_is_append_only();
alter table letter_conflict enable always trigger letter_conflict_append_only;
