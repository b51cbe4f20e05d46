-- What the published monthly figures take from one case; worked out from its events like every read model.
create table case_dates (
    number           text primary key,
    received         date,
    duplicate        date,
    eligible         date,
    ineligible       date,
    assigned         date,
    records_complete date,
    issued           date,
    reasons          text[]  not null,
    items            integer not null,
    overturned       integer not null
);

comment on table case_dates is 'The days in California on which a case reached what the monthly update counts.';

create index case_dates_received on case_dates (received);
create index case_dates_eligible on case_dates (eligible);
create index case_dates_ineligible on case_dates (ineligible);
create index case_dates_issued on case_dates (issued);
