-- Who may sign in. Names and logins stay inside the review organization.
create table account (
    id             uuid primary key,
    login          text not null unique check (login <> ''),
    password_hash  text not null,
    role           text not null,
    display_name   text not null,
    qualifications json
);

comment on column account.qualifications is 'Of an expert reviewer: what a letter may say.';

-- What kind of installation this is: a demonstration is never opened as a real one, nor the reverse.
create table installation (
    only_row boolean primary key default true check (only_row),
    demo     boolean not null
);
