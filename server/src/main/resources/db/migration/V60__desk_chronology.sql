-- What rules proposed of a case file. Made when it is first asked for, and again when the file, the rules, the dictionary
-- or the vocabulary have changed.
create table chronology (
    number  text        not null,
    basis   text        not null,
    content bytea       not null,
    read_at timestamptz not null,
    primary key (number, basis)
);

comment on column chronology.basis is 'Hash over the pages and descriptions of the documents, the rules and the vocabulary.';
comment on column chronology.content is 'In JSON, encrypted with the key of the case; names the editions it was read with.';

-- What a reviewer made of it: put right, taken away, added. Rows are only added; the latest of one event counts.
create table chronology_correction (
    id       bigint      generated always as identity primary key,
    number   text        not null,
    reviewer uuid        not null,
    content  bytea       not null,
    made_at  timestamptz not null
);

comment on table chronology_correction is 'Stays inside the review organization.';
comment on column chronology_correction.content is 'In JSON, encrypted with the key of the case; with the event as it was first noted.';

create index chronology_correction_case on chronology_correction (number, reviewer, id);
