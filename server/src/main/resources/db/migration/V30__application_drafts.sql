-- Applications that are being filled in by the public, and those that were sent.
create table application_draft (
    id          uuid        primary key,
    code_hash   bytea       not null unique check (length(code_hash) = 32),
    answers     jsonb       not null default '{}',
    started_at  timestamptz not null,
    expires_at  timestamptz not null,
    number      text        unique,
    received_at timestamptz,
    check ((number is null) = (received_at is null))
);

comment on table application_draft is 'One row per application on the public form. A sent one is kept as the form that was filed.';
comment on column application_draft.code_hash is 'SHA-256 of the code with which its writer comes back; the code itself is nowhere.';
comment on column application_draft.number is 'The case that it became.';

create index application_draft_expired on application_draft (expires_at) where number is null;

-- The copy of the utilization review decision: its bytes as they came.
create table application_copy (
    draft    uuid        primary key references application_draft on delete cascade,
    type     text        not null,
    name     text        not null,
    sha256   bytea       not null check (length(sha256) = 32),
    content  bytea       not null,
    added_at timestamptz not null
);

-- What a later application is compared with, in a form in which spelling does not matter.
create table application_sent (
    number      text        primary key,
    claim       text        not null,
    decided_on  date        not null,
    person      text        not null,
    born_on     date        not null,
    treatments  text[]      not null,
    received_at timestamptz not null
);

create index application_sent_decision on application_sent (claim, decided_on);
