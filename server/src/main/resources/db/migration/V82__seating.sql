-- How cases come to their reviewers. Written in the transaction of the event that it follows.

create table reviewer_seat (
    number    text        not null,
    ordinal   integer     not null,
    round     integer     not null,
    seat      integer     not null,
    reviewer  uuid        not null,
    taken_at  timestamptz not null,
    left_at   timestamptz,
    primary key (number, ordinal)
);

comment on table reviewer_seat is 'Who took which case, in the order in which they took it. Never shown outside the review organization.';

create index reviewer_seat_reviewer on reviewer_seat (reviewer, taken_at);

create table open_offer (
    number    text        not null,
    round     integer     not null,
    seat      integer     not null,
    reviewer  uuid        not null,
    until     timestamptz not null,
    primary key (number, round, seat)
);

comment on table open_offer is 'Offers that wait for an answer.';

create index open_offer_reviewer on open_offer (reviewer);

-- What fixes who took a seat. The root is published; what opens it is encrypted with the key of the case.
create table seat_commitment (
    number   text        not null,
    ordinal  integer     not null,
    day      date        not null,
    root     text        not null,
    opening  bytea       not null,
    primary key (number, ordinal)
);

create index seat_commitment_day on seat_commitment (day, number, ordinal);

create table seat_chain (
    number  text  primary key,
    key     bytea not null
);

comment on table seat_chain is 'The secret of each case''s chain of reviewers, encrypted with the key of the case.';
