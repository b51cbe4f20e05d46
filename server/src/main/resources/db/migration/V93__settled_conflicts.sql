-- What a letter lacks that was read in part, what became of letters kept aside, and runs that nobody can rewrite.

create table letter_partly_read (
    source_hash bytea       primary key check (length(source_hash) = 32),
    id          text        not null,
    findings    text        not null,
    import_id   bigint      not null references letter_import,
    kept_at     timestamptz not null default now()
);

comment on table letter_partly_read is 'Documents that could be read only in part, written with the letter itself: every run that meets the document tells of it. Letters of before this table have no row.';
comment on column letter_partly_read.findings is 'JSON, as in the report of an import; docs/archive/import.md.';

create table letter_conflict_settled (
    id          text        not null,
    source_hash bytea       not null,
    taken       boolean     not null,
    reason      text        not null check (btrim(reason) <> ''),
    import_id   bigint      not null references letter_import,
    settled_at  timestamptz not null default now(),
    primary key (id, source_hash),
    foreign key (id, source_hash) references letter_conflict
);

comment on table letter_conflict_settled is 'How a conflict was settled; who did it stands in letter_import.';
comment on column letter_conflict_settled.taken is 'The letter kept aside became a further version; otherwise the known one was kept.';
comment on column letter_conflict_settled.reason is 'Of a letter that was taken also the public''s.';

do $$
declare
    kept text;
begin
    foreach kept in array array['letter_import', 'letter_import_end', 'letter_partly_read', 'letter_conflict_settled'] loop
        execute format('create trigger %I before update or delete or truncate on %I'
            || ' for each statement execute function archive_is_append_only()', kept || '_append_only', kept);
        execute format('alter table %I enable always trigger %I', kept, kept || '_append_only');
    end loop;
end $$;
