-- What the nightly inspections found. See docs/decisions/0028-nightly-inspection.md.

create table inspection (
    id        bigint      generated always as identity primary key,
    begun_at  timestamptz not null,
    ended_at  timestamptz not null,
    looked    text[]      not null
);

comment on table inspection is 'Inspections that were made; the newest sixty are kept.';
comment on column inspection.looked is 'What was looked at, one line for each part.';

create table inspection_finding (
    inspection bigint  not null references inspection on delete cascade,
    line       integer not null check (line > 0),
    flaw       text    not null,
    place      text    not null,
    words      text    not null,
    primary key (inspection, line)
);

-- Up to which event every letter that was called for is settled; one row.
create table letters_inspected (
    one     boolean primary key default true check (one),
    through bigint  not null
);
insert into letters_inspected (through) values (0);
