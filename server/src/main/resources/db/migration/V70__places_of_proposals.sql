-- Where in a file the rules read what they propose of its documents; the words are in the page, encrypted.
create table proposed_place (
    division   bigint not null references file_division,
    first_page int    not null,
    field      text   not null,
    page       int    not null check (page > 0),
    line       int    not null check (line > 0),
    rule       text   not null,
    confidence text   not null,
    primary key (division, first_page, field)
);

comment on column proposed_place.first_page is 'Of the document that is proposed.';
comment on column proposed_place.rule is 'Which rule read it, for a person.';
