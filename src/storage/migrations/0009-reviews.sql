-- Reviews of records by colleagues: practice records, outside every chart and every export of a client.

create table sample_draw (
  practice uuid not null,
  id uuid not null,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  size text not null,
  seed text not null,
  -- What was drawn from, as canonical JSON: with seed and size it draws the same sample again.
  frame text not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, drawn_by) references person (practice, id)
);
create index sample_draw_quarter on sample_draw (quarter, practice);

-- One for each drawn record. What was checked, what was asked and what was answered is canonical JSON.
create table worksheet (
  practice uuid not null,
  id uuid not null,
  draw uuid not null,
  quarter text not null,
  client uuid not null,
  episode uuid not null,
  was text not null check (was in ('open', 'closed')),
  clinicians text not null,
  reviewer uuid,
  status text not null check (status in ('open', 'signed')),
  revision int not null,
  checked text,
  asked text,
  answers text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  signer uuid,
  signer_name text,
  signer_credentials text,
  signer_licence text,
  signer_role text,
  signed_at timestamptz,
  signed_on date,
  sign_method text,
  content_hash text,
  seal text,
  seal_key text,
  primary key (practice, id),
  constraint signed_worksheet_is_complete check (
    case
      when status = 'signed' then
        signer is not null and signer = reviewer and signer_name is not null and signer_credentials is not null
        and signer_licence is not null and signer_role is not null and signed_at is not null
        and signed_on is not null and sign_method is not null and checked is not null and asked is not null
        and content_hash is not null and seal is not null and seal_key is not null
      else signed_at is null and content_hash is null and seal is null
    end
  ),
  foreign key (practice, draw) references sample_draw (practice, id),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, episode) references episode (practice, id),
  foreign key (practice, reviewer) references person (practice, id)
);
create unique index worksheet_once on worksheet (episode, quarter, practice);
create index worksheet_quarter on worksheet (quarter, practice);
create index worksheet_reviewer on worksheet (client, reviewer, practice) where status = 'open';

create table corrective_action (
  practice uuid not null,
  id uuid not null,
  worksheet uuid not null,
  about text not null,
  what text not null,
  responsible uuid not null,
  due_on date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, worksheet) references worksheet (practice, id),
  foreign key (practice, responsible) references person (practice, id),
  foreign key (practice, asked_by) references person (practice, id)
);
create index correction_responsible on corrective_action (responsible, practice);
create index correction_worksheet on corrective_action (worksheet, practice);

-- What became of it, step by step: nothing of it is taken back.
create table corrective_step (
  practice uuid not null,
  id uuid not null,
  correction uuid not null,
  nth int not null,
  kind text not null check (kind in ('done', 'confirmed', 'reopened')),
  by uuid not null,
  at timestamptz not null,
  words text,
  due_on date,
  primary key (practice, id),
  constraint corrective_step_once unique (correction, nth, practice),
  foreign key (practice, correction) references corrective_action (practice, id),
  foreign key (practice, by) references person (practice, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['sample_draw', 'worksheet', 'corrective_action', 'corrective_step']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_practice on %I using (practice = current_practice()) with check (practice = current_practice())',
      name);
    execute format('create trigger never_deleted before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I execute function refuse_change()', name);
  end loop;
  foreach name in array array['sample_draw', 'corrective_action', 'corrective_step']
  loop
    execute format('create trigger never_changed before update on %I for each row execute function refuse_change()', name);
  end loop;
end
$$;

grant select, insert, update on worksheet to goldthread_app;
grant select, insert on sample_draw, corrective_action, corrective_step to goldthread_app;

create function refuse_change_of_worksheet() returns trigger language plpgsql as $$
begin
  raise exception 'worksheet % is signed: it is never changed', old.id using errcode = 'integrity_constraint_violation';
end
$$;
create trigger signed_stays before update on worksheet
  for each row when (old.status = 'signed') execute function refuse_change_of_worksheet();

-- Everybody who has worked on an episode, now or then: on its treatment team, as author, as signer or awaited signer, or
-- with comments. Whoever only entered appointments has not.
create function concerned_with(of_episode uuid) returns table (person uuid)
  language sql stable
  begin atomic
    -- Documents are found by their client, for which there is an index.
    with written as (
      select d.* from episode e join document d on d.practice = e.practice and d.client = e.client and d.episode = e.id
        where e.practice = current_practice() and e.id = of_episode
    )
    select t.person from care_team t where t.practice = current_practice() and t.episode = of_episode
    union
    select p from written d, unnest(array[d.author, d.signer, d.awaits]) p
      where d.type <> 'appointment' and p is not null
    union
    select c.signer from written d join co_signature c on c.practice = d.practice and c.document = d.id
    union
    select r.by from written d join returned r on r.practice = d.practice and r.document = d.id;
  end;

-- The second wall: nobody is made, or signs as, the reviewer of a record that they have worked on.
create function refuse_own_review() returns trigger language plpgsql as $$
begin
  if new.reviewer in (select c.person from concerned_with(new.episode) c) then
    raise exception 'worksheet %: its reviewer has worked on the record', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger never_own before insert or update of reviewer, status on worksheet
  for each row when (new.reviewer is not null) execute function refuse_own_review();
