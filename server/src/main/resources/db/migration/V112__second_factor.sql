-- Codes of an authenticator app, what stands in for them when it is lost, and tokens for programs of a person.

create table second_factor (
    account      uuid        primary key references account on delete cascade,
    sealed       bytea       not null,
    confirmed_at timestamptz not null,
    last_step    bigint      not null
);

comment on column second_factor.sealed is 'The secret, encrypted with the key of the vault "sign-in".';
comment on column second_factor.last_step is 'Of the code that was taken last: no code is taken twice.';

create table recovery_code (
    account uuid not null references account on delete cascade,
    hash    text not null,
    used_at timestamptz,
    primary key (account, hash)
);

create table access_token (
    id         uuid        primary key,
    account    uuid        not null references account on delete cascade,
    hash       text        not null unique,
    name       text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);

create index access_token_account on access_token (account);

comment on table access_token is 'What a program of a person sends in place of a password; hash is the SHA-256 of 256 random bits.';
