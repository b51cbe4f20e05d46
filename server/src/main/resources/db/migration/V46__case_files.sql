-- The key of each case, encrypted with the master key, which is not in this database.
create table vault_key (
    vault   text  primary key,
    wrapped bytea not null
);

comment on table vault_key is 'Without the file of the master key nothing kept for a case can be read.';

-- Files sent for a case, from the first byte to the last page read.
create table received_file (
    id             uuid        primary key,
    number         text        not null,
    sender         text        not null,
    kind           text        not null,
    name           text        not null,
    sent_by        text        not null,
    sent_by_role   text        not null,
    size           bigint      not null check (size > 0),
    begun_at       timestamptz not null,
    arrived        bigint      not null default 0 check (arrived between 0 and size),
    received_at    timestamptz,
    state          text        not null,
    sha256         text,
    type           text,
    pages          int,
    refusal        text,
    refused_at     int,
    not_filed      text,
    came_with      uuid        references received_file,
    check ((received_at is null) = (arrived < size))
);

comment on column received_file.sender is 'The party whose document it is; the organization may hand in what it received on paper.';
comment on column received_file.kind is 'What the sender says that it is.';
comment on column received_file.refusal is 'Permanent code, where the file was not taken.';
comment on column received_file.refused_at is 'The page at which reading ended; pages before it are kept.';
comment on column received_file.not_filed is 'Permanent code, where the file was read and the case did not take it.';
comment on column received_file.came_with is 'The e-mail message it was attached to.';

create index received_file_case on received_file (number, begun_at);
create index received_file_content on received_file (sha256) where sha256 is not null;

-- What arrived of a file that is not whole yet; each part is kept like a document.
create table file_part (
    file    uuid   not null references received_file on delete cascade,
    first   bigint not null,
    size    bigint not null,
    content text   not null,
    primary key (file, first)
);

-- Each page of a file, once.
create table file_page (
    file       uuid             not null references received_file on delete cascade,
    page       int              not null check (page > 0),
    width      double precision not null,
    height     double precision not null,
    turned     int              not null,
    source     text             not null,
    confidence int,
    doubt      text,
    words      bytea            not null,
    text       text             not null,
    copy       text,
    thumbnail  text,
    picture    bigint,
    primary key (file, page)
);

comment on column file_page.words is 'The lines and where they stand, encrypted with the key of the case.';
comment on column file_page.text is 'Hash of the text.';
comment on column file_page.copy is 'Hash of the page as the reviewer is shown it; empty until it is made.';

create index file_page_without_copy on file_page (file) where copy is null;
