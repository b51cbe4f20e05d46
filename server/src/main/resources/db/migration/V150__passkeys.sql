-- Passkeys: what an authenticator of a person is known by. None of it is secret.

create table passkey (
    id              uuid        primary key,
    account         uuid        not null references account on delete cascade,
    credential      text        not null unique check (length(credential) <= 1364),
    attested        bytea       not null,
    counter         bigint      not null,
    transports      text        not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    name            text        not null,
    made_at         timestamptz not null,
    last_used_at    timestamptz,
    last_challenge  text        not null default ''
);

create index passkey_account on passkey (account, made_at);

comment on table passkey is 'Keys of Web Authentication by which a person signs in; the private part never leaves the authenticator.';
comment on column passkey.credential is 'The credential''s identifier, at most 1,023 bytes, as base64url.';
comment on column passkey.attested is 'The authenticator''s model, the identifier and the public key as the authenticator gave them (Web Authentication, section 6.5.2).';
comment on column passkey.counter is 'Of signatures, as last said; 0 for ever where the authenticator counts none.';
comment on column passkey.backup_eligible is 'Whether the private part may be copied to the person''s other devices.';
comment on column passkey.backed_up is 'Whether it was, when it was last used.';
comment on column passkey.last_challenge is 'That was answered last: no answer is taken twice, also when two come at once.';
