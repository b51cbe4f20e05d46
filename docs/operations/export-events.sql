-- Every event, in the order of positions, a line each: what VerifyCheckpoints.java reads. See tamper-evidence.md.
set client_encoding = 'UTF8';
copy (
    select position, stream, version, type, type_version, payload::text, actor,
           to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
           command_id, command_part, encode(previous_hash, 'hex'), encode(hash, 'hex')
      from event order by position
) to stdout;
