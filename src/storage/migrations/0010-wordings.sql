-- How far signed notes and plans stand word for word in records of other clients, so that a text written for somebody else is found.
-- No part of the record: both tables can be thrown away and computed anew, so the application may delete from them and no backup holds
-- them. `in_others` is what a chart is told: shares and stretches of days, never which client, which document or which words.

create table wording (
  practice uuid not null,
  document uuid not null,
  place text not null,
  client uuid not null,
  kind text not null,
  author uuid not null,
  tells_on date not null,
  signed_at timestamptz not null,
  words int not null,
  in_others text not null,
  primary key (practice, document, place),
  foreign key (practice, document) references document (practice, id)
);
create index wording_client on wording (client, practice);

-- A few fingerprints of each text, by which texts with much wording in common find each other.
create table wording_key (
  practice uuid not null,
  key int not null,
  document uuid not null,
  place text not null,
  primary key (practice, document, place, key),
  foreign key (practice, document, place) references wording (practice, document, place) on delete cascade
);
create index wording_key_found on wording_key (key, practice);

do $$
declare
  name text;
begin
  foreach name in array array['wording', 'wording_key']
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
