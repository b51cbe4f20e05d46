-- Persons, organizations and their ties are streams of the event log, party/<identifier>; a tie stands in the stream of
-- the party that it is from. One writer at a time holds the lock of the book: so positions of its events only rise, and
-- the highest tells whether anything changed.
create index event_party_position on event (position) where stream like 'party/%';

-- A command that comes again is found over all parties.
create index event_party_command on event (command_id) where stream like 'party/%';
