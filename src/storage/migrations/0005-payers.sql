-- Who pays for whom, and by which rules the practice checks: payers, what a client is covered by and when, and the practice's own rule sets.

create table payer (
  practice uuid not null,
  id uuid not null,
  name text not null,
  -- The rule set this payer is checked by; without one the practice's own choice holds.
  rule_set text,
  is_self_pay boolean not null,
  active boolean not null,
  created_at timestamptz not null,
  primary key (practice, id)
);
create unique index payer_name on payer (lower(name), practice);

-- A coverage that was entered by mistake ends on the day before it began, and so holds on no day.
create table coverage (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  payer uuid not null,
  member_number text,
  from_on date not null,
  until_on date check (until_on >= from_on - 1),
  by uuid,
  created_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, payer) references payer (practice, id),
  foreign key (practice, by) references person (practice, id)
);
create index coverage_client on coverage (client, practice);
create index coverage_payer on coverage (payer, practice);

-- What a practice wrote to change a rule set (`content` is canonical JSON). Each version is a row of its own and stays as it is; one that
-- is marked as withdrawn changes nothing, so that its base holds again.
create table own_rule_set (
  practice uuid not null,
  id uuid not null,
  set_id text not null,
  version text not null,
  effective_from date not null,
  is_withdrawn boolean not null,
  content text not null,
  by uuid,
  created_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, by) references person (practice, id)
);
create unique index own_rule_set_version on own_rule_set (set_id, version, practice);

do $$
declare
  name text;
begin
  foreach name in array array['payer', 'coverage', 'own_rule_set']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_practice on %I using (practice = current_practice()) with check (practice = current_practice())',
      name);
    execute format('create policy backup on %I for select to current_user using (whole_installation())', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I execute function refuse_change()', name);
  end loop;
end
$$;
create trigger never_changed before update on own_rule_set for each row execute function refuse_change();

grant select, insert, update on payer, coverage to goldthread_app;
grant select, insert on own_rule_set to goldthread_app;

-- Of a coverage only its end is ever changed.
create function refuse_change_of_coverage() returns trigger language plpgsql as $$
begin
  raise exception 'coverage % may end, and is never changed otherwise', old.id
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger only_ends before update on coverage
  for each row when (to_jsonb(old) - 'until_on' is distinct from to_jsonb(new) - 'until_on')
  execute function refuse_change_of_coverage();
