-- What reviewers are called in published statistics.

create table pseudonym_key (
    one  boolean primary key default true check (one),
    key  bytea   not null
);

comment on table pseudonym_key is 'The secret from which all pseudonyms come, encrypted with the key of the vault of pseudonyms; one row.';

create table reviewer_pseudonym (
    series     text not null,
    reviewer   uuid not null,
    pseudonym  text not null,
    primary key (series, reviewer),
    unique (series, pseudonym)
);

comment on table reviewer_pseudonym is 'Who is called what in one series of publications; as secret as the names. Rows are never changed or deleted.';
