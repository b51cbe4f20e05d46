-- What sign-in remembers: guesses, the places from which a person signed in before, and what happened.

create table sign_in_secret (
    only_row boolean primary key default true check (only_row),
    value    bytea not null
);

comment on table sign_in_secret is 'By which names of accounts and places are made into numbers that nobody can choose.';

insert into sign_in_secret (value)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create table sign_in_guess (
    bucket       integer     primary key,
    failures     integer     not null,
    counted_from timestamptz not null,
    consecutive  integer     not null
);

comment on table sign_in_guess is
    'Wrong passwords and codes. A bucket is a kind and 18 bits of a keyed hash: there are never more than four times 262,144.';

create table familiar_source (
    account uuid        not null references account on delete cascade,
    source  text        not null,
    last_at timestamptz not null,
    primary key (account, source)
);

create index familiar_source_source on familiar_source (source);

comment on table familiar_source is 'From which browsers and networks an account was signed in to; keyed hashes.';

-- Who signed in or failed to, and what was changed of how one signs in.
create table sign_in_event (
    position bigint      generated always as identity primary key,
    at       timestamptz not null,
    kind     text        not null,
    account  uuid,
    way      text        not null,
    network  text        not null,
    by_whom  text        not null
);

create index sign_in_event_account on sign_in_event (account, position);

comment on column sign_in_event.account is 'Null where the name that was typed is that of no account: the name itself is not kept.';
comment on column sign_in_event.network is 'The network, 24 bits of version 4 or 48 of version 6; empty for an operator''s command.';

create function sign_in_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% on the record of sign-in was refused. What happened is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger sign_in_event_append_only before update or delete or truncate on sign_in_event
    for each statement execute function sign_in_event_is_append_only();
alter table sign_in_event enable always trigger sign_in_event_append_only;

revoke update, delete, truncate on sign_in_event from public;
