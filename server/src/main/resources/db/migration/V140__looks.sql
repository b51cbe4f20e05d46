-- Who looked at what: each page, search and export that somebody who is signed in asked for. Append only. See
-- docs/decisions/0025-looks.md.

create table look (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    account     uuid        not null,
    role        text        not null check (role <> ''),
    kind        text        not null check (kind in ('VIEW', 'SEARCH', 'EXPORT')),
    mapping     text        not null check (mapping <> ''),
    case_number text,
    asked       text        not null,
    written_by  xid8        not null default pg_current_xact_id()
);

comment on table look is 'What was asked for, written before it was answered. Append only.';
comment on column look.mapping is 'Pattern of the address: /cases/{number}.';
comment on column look.asked is 'The address as it was asked for, with the question; shortened.';
comment on column look.written_by is 'The transaction that wrote it: below the oldest that still runs nothing can appear any more.';

create index look_of_case on look (case_number, id) where case_number is not null;
create index look_by_account on look (account, id);
create index look_to_seal on look (written_by, id);

create function look_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'IMR-940: % on the record of looks was refused. What was recorded is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger look_append_only before update or delete or truncate on look
    for each statement execute function look_is_append_only();
alter table look enable always trigger look_append_only;

revoke update, delete, truncate on look from public;

-- How far looks are sealed in the event log; one row.
create table look_sealed (
    one   boolean primary key default true check (one),
    below xid8    not null
);
insert into look_sealed (below) values ('0'::xid8);
