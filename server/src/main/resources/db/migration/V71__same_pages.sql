-- What a page is found again by, encrypted with the key of the case: hashes of short runs of words could be guessed.
alter table file_page add column sketch bytea;

-- Pages that came more than once, as they were found when a file was read. Rows are only added.
create table same_page (
    number       text             not null,
    earlier_file uuid             not null references received_file,
    earlier_page int              not null check (earlier_page > 0),
    later_file   uuid             not null references received_file,
    later_page   int              not null check (later_page > 0),
    same_by      text             not null,
    likeness     double precision not null check (likeness between 0 and 1),
    primary key (later_file, later_page, earlier_file)
);

create index same_page_case on same_page (number);
