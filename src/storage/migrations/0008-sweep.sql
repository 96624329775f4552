-- What the check found, kept so that what did not change need not be checked again. No part of the record: `check_result` and
-- `check_finding` can be thrown away and computed anew at any time, so the application may delete from them and no backup holds them.
-- `by_set` is the rule set that was asked for by name, or empty: then each date of service by the sets that hold on it.

create table check_result (
  practice uuid not null,
  episode uuid not null,
  client uuid not null,
  by_set text not null,
  mark text not null,
  checked_on date not null,
  checked_at timestamptz not null,
  sets text not null,
  tally text not null,
  scores text not null,
  claims_failing int not null,
  minutes_at_stake int not null,
  primary key (practice, episode, by_set),
  foreign key (practice, episode) references episode (practice, id)
);
create index check_result_client on check_result (client, practice);

create table check_finding (
  practice uuid not null,
  episode uuid not null,
  by_set text not null,
  nth int not null,
  client uuid not null,
  rule text not null,
  outcome text not null,
  severity text not null,
  is_advice boolean not null,
  key text not null,
  message text not null,
  label text not null,
  document uuid,
  document_type text not null,
  place text not null,
  author uuid,
  tells_on date,
  asked_by text[] not null,
  is_answered boolean not null,
  answer text,
  primary key (practice, episode, by_set, nth),
  foreign key (practice, episode, by_set) references check_result (practice, episode, by_set) on delete cascade
);

-- Each time somebody had the whole practice checked; what a whole one counted stays for the trend by quarter.
create table sweep (
  practice uuid not null,
  id uuid not null,
  by_set text not null,
  started_at timestamptz not null,
  started_on date not null,
  started_by uuid,
  ended_at timestamptz,
  state text not null check (state in ('running', 'stopped', 'complete')),
  is_stop_asked boolean not null,
  records int not null,
  due int not null,
  done int not null,
  totals text,
  primary key (practice, id),
  foreign key (practice, started_by) references person (practice, id)
);
create index sweep_started on sweep (started_at, practice);

do $$
declare
  name text;
begin
  foreach name in array array['check_result', 'check_finding', 'sweep']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_practice on %I using (practice = current_practice()) with check (practice = current_practice())',
      name);
    execute format('create policy backup on %I for select to current_user using (public.whole_installation())', name);
    execute format('grant select, insert, update, delete on %I to goldthread_app', name);
  end loop;
end
$$;
