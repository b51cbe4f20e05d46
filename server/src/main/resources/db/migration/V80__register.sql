-- The register of reviewers. The files themselves are streams of the event log, reviewer/<uuid>; here stands only which
-- version each has, written in the transaction of its events. It names nobody. One writer at a time locks this table:
-- a number of a provider or of a license belongs to one reviewer over all files.
create table register_file (
    reviewer uuid primary key,
    version  int  not null check (version > 0)
);

comment on table register_file is 'Rows are never deleted and versions only rise, so that their sum tells whether anything changed.';

-- A command that comes again is found over all files.
create index event_register_command on event (command_id) where stream like 'reviewer/%';

-- What was handed in to show a credential: the scan of a license, a letter of a board. The content is in the vault
-- reviewer-<uuid>, encrypted with a key of its own.
create table credential_document (
    id          uuid        primary key,
    reviewer    uuid        not null references register_file,
    credential  uuid        not null,
    file        text        not null,
    name        text        not null,
    type        text        not null,
    size        bigint      not null check (size > 0),
    pages       int         not null check (pages > 0),
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    -- sent twice, it is kept once
    unique (reviewer, credential, file)
);

comment on table credential_document is 'Stays inside the review organization: who reviews never leaves it.';
comment on column credential_document.file is 'Hash of the content as it was handed in; it is kept and never shown.';

-- Each page as it is shown: made anew, so that it can do nothing else.
create table credential_document_page (
    document  uuid not null references credential_document,
    page      int  not null check (page > 0),
    copy      text not null,
    thumbnail text not null,
    primary key (document, page)
);

create function credential_document_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% on the documents of credentials was refused. What was handed in is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger credential_document_append_only before update or delete or truncate on credential_document
    for each statement execute function credential_document_is_append_only();
alter table credential_document enable always trigger credential_document_append_only;

create trigger credential_document_page_append_only before update or delete or truncate on credential_document_page
    for each statement execute function credential_document_is_append_only();
alter table credential_document_page enable always trigger credential_document_page_append_only;

revoke update, delete, truncate on credential_document, credential_document_page from public;
