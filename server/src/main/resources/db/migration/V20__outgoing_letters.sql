-- Letters on their way out. A letter is made once and kept as it was sent; how it goes out is the outbox; that it was
-- served is a proof. See docs/decisions/0007-letters-on-their-way-out.md.

create table outgoing_letter (
    id             text        primary key,
    case_number    text        not null,
    kind           text        not null,
    issue          integer     not null check (issue >= 1),
    recipient      text        not null,
    language       text        not null,
    pdf            bytea       not null,
    pdf_sha256     bytea       not null check (pdf_sha256 = sha256(pdf)),
    html           bytea       not null,
    html_sha256    bytea       not null check (html_sha256 = sha256(html)),
    event_position bigint      not null,
    stream_version integer     not null check (stream_version >= 1),
    event_hash     bytea       not null check (length(event_hash) = 32),
    made_at        timestamptz not null,
    unique (case_number, kind, issue, recipient)
);

comment on table outgoing_letter is 'Every letter as it was made. Append only.';
comment on column outgoing_letter.id is 'Case, kind, issue and recipient: CM26-0000001/FINAL_DETERMINATION/1/EMPLOYEE.';
comment on column outgoing_letter.event_hash is 'The event that the letter tells of.';

create function post_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'IMR-931: % on % was refused. A letter that was made, and the proof that it was served, are kept as they are; a corrected letter is a further issue.', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger outgoing_letter_append_only before update or delete or truncate on outgoing_letter
    for each statement execute function post_is_append_only();
alter table outgoing_letter enable always trigger outgoing_letter_append_only;

-- Apart from the letter: never logged, and erased when the law says so without touching the letter.
create table letter_address (
    letter      text    primary key references outgoing_letter,
    name        text    not null check (name <> ''),
    lines       text[]  not null,
    mail        text    not null,
    email       text,
    preference  text    not null,
    has_account boolean not null
);

-- One row for each channel tried; all but one have failed.
create table letter_delivery (
    letter         text        not null references outgoing_letter,
    channel        text        not null check (channel in ('EMAIL', 'PORTAL', 'PRINT')),
    state          text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'PRINTED')),
    attempts       integer     not null default 0,
    message_id     text        not null,
    reply          text        not null default '',
    batch          uuid,
    handed_over_at timestamptz not null,
    changed_at     timestamptz not null,
    primary key (letter, channel)
);

create unique index letter_delivery_one_way on letter_delivery (letter) where state <> 'FAILED';
create index letter_delivery_print on letter_delivery (handed_over_at, letter)
    where channel = 'PRINT' and state = 'WAITING';

create table print_batch (
    id        uuid        primary key,
    made_at   timestamptz not null,
    mailed_on date
);
alter table letter_delivery add foreign key (batch) references print_batch;

create table proof_of_service (
    letter    text        not null references outgoing_letter,
    channel   text        not null,
    recipient text        not null,
    method    text        not null,
    address   text        not null,
    served_at timestamptz not null,
    evidence  text        not null check (evidence <> ''),
    primary key (letter, channel)
);

comment on column proof_of_service.address is 'Masked: enough to know which of the addresses on file, not to write to it.';

create trigger proof_of_service_append_only before update or delete or truncate on proof_of_service
    for each statement execute function post_is_append_only();
alter table proof_of_service enable always trigger proof_of_service_append_only;

-- Reading in the portal is a fact of its own: service does not depend on it.
create table letter_read (
    letter  text        primary key references outgoing_letter,
    read_at timestamptz not null
);

create table post_alarm (
    id          bigint      generated always as identity primary key,
    letter      text        not null,
    code        text        not null,
    what        text        not null,
    raised_at   timestamptz not null,
    settled_at  timestamptz
);

create unique index post_alarm_open on post_alarm (letter, code) where settled_at is null;
