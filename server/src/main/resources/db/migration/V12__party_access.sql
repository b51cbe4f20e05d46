-- Which account of a party belongs to which case. A party sees and does nothing on any other.
create table party_access (
    account    uuid not null,
    number     text not null,
    party_role text not null,
    granted_at timestamptz not null,
    primary key (account, number)
);

create index party_access_case on party_access (number);
