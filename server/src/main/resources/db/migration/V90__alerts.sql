-- Searches that people want to be told of by e-mail. Addresses stand here encrypted, and as a keyed digest by which the
-- ones of one person are counted; both go with the row when the person ends the alert.

create table alert_key (
    one  boolean primary key default true check (one),
    key  bytea   not null
);

comment on table alert_key is 'The secret of the digests of addresses, encrypted with the key of the vault of alerts; one row.';

create table alert (
    id              uuid        primary key,
    kind            text        not null check (kind in ('search', 'citing')),
    subject         text        not null,
    language        text        not null,
    address         bytea       not null,
    address_digest  text        not null,
    token_digest    text        not null unique,
    asked_at        timestamptz not null,
    confirmed_at    timestamptz,
    told_through    timestamptz not null,
    sending_through timestamptz,
    unique (address_digest, kind, subject)
);

comment on table alert is 'Alerts by e-mail. Without confirmed_at only asked for; such a row is deleted after two days.';
comment on column alert.address is 'Address and token, encrypted with the key of the vault of alerts.';
comment on column alert.told_through is 'Publications up to then were told, or were there before the alert.';
comment on column alert.sending_through is 'Set before a message goes to the mail server, cleared when it has answered: what was broken off in between is never sent again.';

create index alert_of_address on alert (address_digest);
