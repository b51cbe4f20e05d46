-- Which cases are of one worker and one injury: looked up for applications that may be decided together.

alter table case_overview add column worker text, add column injured_on date;

comment on column case_overview.worker is 'Name of the worker in small letters and single spaces, as it is compared; never shown.';

update case_overview o
   set worker = (select lower(regexp_replace(btrim(party ->> 'name'), '\s+', ' ', 'g'))
                   from jsonb_array_elements(e.payload -> 'application' -> 'parties') as party
                  where party ->> 'role' = 'INJURED_WORKER' limit 1),
       injured_on = (e.payload -> 'application' ->> 'dateOfInjury')::date
  from event e
 where e.stream = 'case/' || o.number and e.version = 1;

create index case_overview_worker on case_overview (worker, injured_on);
