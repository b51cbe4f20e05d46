-- Keys that raise the limit of requests; a key itself is shown once and kept as its hash.

create table api_key (
    id       uuid        primary key,
    hash     text        not null unique,
    holder   text        not null,
    made_by  text        not null,
    made_at  timestamptz not null
);

comment on table api_key is 'Who has a key of the public interface; hash is the SHA-256 of a random key of 256 bits.';
