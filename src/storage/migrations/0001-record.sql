-- The record of a practice. Every table carries its practice; every key begins with it.

do $$
begin
  if not exists (select from pg_roles where rolname = 'goldthread_app') then
    create role goldthread_app login;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

-- On a managed server the owner is no superuser, and becomes the application only as its member.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant goldthread_app to %I', current_user);
  end if;
exception
  when insufficient_privilege then
    if not pg_has_role('goldthread_app', 'member') then
      raise exception 'The login % may not act as goldthread_app. As an administrator run: grant goldthread_app to %', current_user, current_user;
    end if;
end
$$;

revoke create on schema public from public;
grant usage on schema public to goldthread_app;

create function current_practice() returns uuid
  language sql stable
  return nullif(current_setting('app.practice', true), '')::uuid;

create function current_person() returns uuid
  language sql stable
  return nullif(current_setting('app.person', true), '')::uuid;

create table practice (
  practice uuid not null,
  id uuid not null check (id = practice),
  name text not null,
  time_zone text not null,
  idle_minutes int not null,
  session_hours int not null,
  is_sample boolean not null,
  public_key text not null,
  rule_set text not null,
  created_at timestamptz not null,
  primary key (practice, id)
);

create table person (
  practice uuid not null,
  id uuid not null,
  name text not null,
  email text,
  roles text not null,
  credentials text not null,
  licence text not null,
  supervisor uuid,
  active boolean not null,
  secret text,
  secret_changed_at timestamptz,
  must_change_secret boolean not null,
  origin uuid,
  created_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, supervisor) references person (practice, id)
);
create unique index person_email on person (email, practice) where email is not null;

create table client (
  practice uuid not null,
  id uuid not null,
  name text not null,
  goes_by text,
  record_number text not null,
  born_on date,
  pronouns text,
  language text,
  contact text,
  guardian text,
  payer text,
  origin uuid,
  created_at timestamptz not null,
  primary key (practice, id)
);
create index client_name on client (practice, lower(name));

create table episode (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  setting text not null,
  admitted_on date not null,
  closed_on date,
  closed_reason text,
  created_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, client) references client (practice, id)
);
create index episode_client on episode (practice, client);

create table care_team (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  episode uuid not null,
  person uuid not null,
  role text not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (practice, id),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, episode) references episode (practice, id),
  foreign key (practice, person) references person (practice, id)
);
create index care_team_client on care_team (practice, client, person);
create index care_team_person on care_team (practice, person) where left_at is null;
create unique index care_team_once on care_team (practice, episode, person) where left_at is null;

-- A person outside the treatment team who gave a reason for looking into a chart.
create table glass (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  person uuid not null,
  reason text not null,
  broken_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, person) references person (practice, id)
);
create index glass_client on glass (practice, client, person);

-- Body and Sheet are canonical JSON (RFC 8785) kept as text: what is hashed and sealed is what is stored, byte for byte.
create table document (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  episode uuid not null,
  type text not null,
  definition_version int not null,
  revision int not null,
  status text not null check (status in ('draft', 'signed', 'discarded')),
  body text not null,
  happened_on date,
  author uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  based_on uuid,
  opened_from uuid,
  about uuid,
  awaits uuid,
  signer uuid,
  signer_name text,
  signer_credentials text,
  signer_licence text,
  signer_role text,
  signed_at timestamptz,
  signed_on date,
  sign_method text,
  sheet text,
  content_hash text,
  seal text,
  seal_key text,
  origin uuid,
  primary key (practice, id),
  check ((about is not null) = (type in ('addendum', 'correction', 'late-entry'))),
  constraint signed_is_complete check (
    case
      when status = 'signed' then
        signer is not null and signer_name is not null and signer_credentials is not null
        and signer_licence is not null and signer_role is not null and signed_at is not null
        and signed_on is not null and sign_method is not null and sheet is not null
        and content_hash is not null and seal is not null and seal_key is not null
      else signed_at is null and content_hash is null and seal is null
    end
  ),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, episode) references episode (practice, id),
  foreign key (practice, author) references person (practice, id),
  foreign key (practice, based_on) references document (practice, id),
  foreign key (practice, opened_from) references document (practice, id),
  foreign key (practice, about) references document (practice, id)
);
create index document_client on document (practice, client, created_at);
create index document_author on document (practice, author) where status = 'draft';
create index document_awaits on document (practice, awaits) where awaits is not null;
create index document_about on document (practice, about) where about is not null;

create table co_signature (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  document uuid not null,
  signer uuid not null,
  signer_name text not null,
  signer_credentials text not null,
  signer_licence text not null,
  signer_role text not null,
  signed_at timestamptz not null,
  signed_on date not null,
  sign_method text not null,
  content_hash text not null,
  seal text not null,
  seal_key text not null,
  origin uuid,
  primary key (practice, id),
  unique (practice, document, signer),
  foreign key (practice, document) references document (practice, id)
);

-- A supervisor's comments on a draft or on a signed document that still waits for the second signature.
create table returned (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  document uuid not null,
  revision int not null,
  by uuid not null,
  comment text not null,
  at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, document) references document (practice, id),
  foreign key (practice, by) references person (practice, id)
);
create index returned_document on returned (practice, document);

-- The ledger: `at`, `who` and `verb` repeat what the content says, for searching. One chain of events per client, one for the practice, one per author of private notes.
create table chain (
  practice uuid not null,
  id uuid not null,
  seq bigint not null,
  head bytea not null,
  primary key (practice, id)
) with (fillfactor = 50);

create table event (
  practice uuid not null,
  chain uuid not null,
  seq bigint not null,
  content text not null,
  prev bytea not null,
  hash bytea not null,
  at text not null,
  who uuid,
  verb text not null,
  primary key (practice, chain, seq)
);
create index event_at on event (practice, at);

-- Operational tables: they come and go, and are no part of the record.
create table session (
  practice uuid not null,
  id uuid not null,
  person uuid not null,
  token_hash text not null unique,
  created_at timestamptz not null,
  last_seen timestamptz not null,
  locked boolean not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  agent text not null,
  primary key (practice, id),
  foreign key (practice, person) references person (practice, id)
);
create index session_person on session (practice, person) where ended_at is null;

create table sign_in_attempt (
  practice uuid,
  id text primary key,
  failures int not null,
  last_at timestamptz not null,
  refused_until timestamptz not null
);

-- The wall: without a practice nothing is seen, with one practice nothing of another, whoever asks.
do $$
declare
  name text;
begin
  foreach name in array array['practice', 'person', 'client', 'episode', 'care_team', 'glass', 'document',
    'co_signature', 'returned', 'chain', 'event', 'session', 'sign_in_attempt']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_practice on %I using (practice = current_practice()) with check (practice = current_practice())',
      name);
  end loop;
end
$$;

grant select, insert, update on practice, person, client, episode, care_team, document, session to goldthread_app;
grant select, insert on glass, co_signature, returned to goldthread_app;
grant select on chain, event to goldthread_app;

-- What was signed or entered in the ledger stays, for the owner of the tables as well.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: what is in the record stays in the record', lower(tg_op), tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;

create function refuse_change_of_signed() returns trigger language plpgsql as $$
begin
  raise exception 'document % is %: it is never changed', old.id, old.status
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger signed_stays before update on document
  for each row when (old.status <> 'draft') execute function refuse_change_of_signed();

do $$
declare
  name text;
begin
  foreach name in array array['practice', 'person', 'client', 'episode', 'care_team', 'glass', 'document',
    'co_signature', 'returned', 'chain', 'event']
  loop
    execute format('create trigger never_deleted before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I execute function refuse_change()', name);
  end loop;
  foreach name in array array['glass', 'co_signature', 'returned', 'event']
  loop
    execute format('create trigger never_changed before update on %I for each row execute function refuse_change()', name);
  end loop;
end
$$;

-- The only way into the ledger. Chains are locked in the order of their ids, so that two writers never wait for each other in a ring.
create function append_events(chains uuid[], contents text[], ats text[], whos uuid[], verbs text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := current_practice();
  many constant int := cardinality(chains);
  ids uuid[];
  seqs bigint[];
  heads bytea[];
  spot int;
  event_seqs bigint[];
  event_prevs bytea[];
  event_hashes bytea[];
begin
  if here is null then
    raise exception 'no practice is set';
  end if;
  for nth in 1 .. 2 loop
    select array_agg(id), array_agg(seq), array_agg(head) into ids, seqs, heads
      from (select id, seq, head from chain where practice = here and id = any (chains) order by id for update) locked;
    exit when nth = 2 or chains <@ ids;
    insert into chain (practice, id, seq, head)
      select here, c, 0, sha256(convert_to(here || '/' || c, 'UTF8'))
        from (select distinct c from unnest(chains) c order by c) fresh
      on conflict do nothing;
  end loop;
  for nth in 1 .. many loop
    spot := array_position(ids, chains[nth]);
    event_prevs[nth] := heads[spot];
    seqs[spot] := seqs[spot] + 1;
    heads[spot] := sha256(heads[spot] || int8send(seqs[spot]) || convert_to(contents[nth], 'UTF8'));
    event_seqs[nth] := seqs[spot];
    event_hashes[nth] := heads[spot];
  end loop;
  insert into event (practice, chain, seq, content, prev, hash, at, who, verb)
    select here, e.*
      from unnest(chains, event_seqs, contents, event_prevs, event_hashes, ats, whos, verbs) as e;
  update chain set seq = moved.seq, head = moved.head
    from unnest(ids, seqs, heads) as moved (id, seq, head)
    where chain.practice = here and chain.id = moved.id;
end
$$;
revoke all on function append_events(uuid[], text[], text[], uuid[], text[]) from public;
grant execute on function append_events(uuid[], text[], text[], uuid[], text[]) to goldthread_app;

-- Before anybody is signed in no practice is known: these few questions are answered across practices, and no others.
-- The owner sees other practices only inside the functions below: there alone a session of the application acts as owner.
-- (A setting on the function would say it more plainly, but only a superuser may give one a name of ours.)
create function at_the_door() returns boolean
  language sql stable
  return 'goldthread_app' in (session_user, current_setting('role'));

do $$
declare
  name text;
begin
  foreach name in array array['practice', 'person', 'session', 'sign_in_attempt']
  loop
    execute format('create policy door on %I to current_user using (at_the_door()) with check (at_the_door())', name);
  end loop;
end
$$;

create function practices_here() returns table (id uuid, name text, is_sample boolean)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select practice.id, practice.name, practice.is_sample from practice order by practice.created_at;
  end;

create function sign_in_candidates(address text)
  returns table (practice uuid, practice_name text, person uuid, secret text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select person.practice, practice.name, person.id, person.secret
      from person join practice on practice.practice = person.practice
      where person.email = address and person.active and person.secret is not null
      order by practice.created_at
      limit 8;
  end;

create function sessions_by_token(tokens text[])
  returns table (
    practice uuid, id uuid, person uuid, token_hash text, created_at timestamptz, last_seen timestamptz,
    locked boolean, ends_at timestamptz, name text, email text, roles text, credentials text,
    must_change_secret boolean, practice_name text, time_zone text, is_sample boolean, rule_set text, idle_minutes int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select s.practice, s.id, s.person, s.token_hash, s.created_at, s.last_seen, s.locked, s.ends_at,
        p.name, p.email, p.roles, p.credentials, p.must_change_secret, r.name, r.time_zone, r.is_sample, r.rule_set,
        r.idle_minutes
      from session s
        join person p on p.practice = s.practice and p.id = s.person
        join practice r on r.practice = s.practice
      where s.token_hash = any (tokens) and s.ended_at is null and p.active;
  end;

-- Counts an attempt before the secret is looked at, so that a hundred guesses at once count as a hundred.
-- Who need not wait is refused until no time at all, so that a clock that is set back locks nobody out.
-- Answers until when a key is refused (then nothing is counted), and until when it will be if this attempt fails.
create function count_attempt(keys text[], free int[], now_at timestamptz, longest_seconds int)
  returns table (wait_until timestamptz, then_until timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sign_in_attempt (id, failures, last_at, refused_until)
    select k, 0, now_at, '-infinity' from unnest(keys) k order by k on conflict do nothing;
  perform from sign_in_attempt where id = any (keys) order by id for update;
  select max(refused_until) into wait_until from sign_in_attempt where id = any (keys) and refused_until > now_at;
  if wait_until is null then
    update sign_in_attempt a set
        failures = counted.failures,
        last_at = now_at,
        refused_until = case
          when counted.failures < counted.free then '-infinity'
          else now_at + make_interval(secs => least(longest_seconds, 2 ^ least(counted.failures - counted.free, 20)))
        end
      from (
        select k.id, k.free,
            case when s.last_at < now_at - interval '1 day' then 1 else s.failures + 1 end as failures
          from unnest(keys, free) as k (id, free) join sign_in_attempt s on s.id = k.id
      ) counted
      where a.id = counted.id;
    select max(refused_until) into then_until from sign_in_attempt where id = any (keys) and refused_until > now_at;
  end if;
  return next;
end
$$;

-- After a success the account starts anew; the address only gets this one attempt back, or one known
-- password would wash off any number of guesses.
create function forgive_attempt(account text, address text) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update sign_in_attempt set failures = 0, refused_until = '-infinity' where id = account;
    update sign_in_attempt set failures = greatest(failures - 1, 0), refused_until = '-infinity' where id = address;
  end;

do $$
declare
  signature text;
begin
  foreach signature in array array['practices_here()', 'sign_in_candidates(text)', 'sessions_by_token(text[])',
    'count_attempt(text[], int[], timestamptz, int)', 'forgive_attempt(text, text)']
  loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to goldthread_app', signature);
  end loop;
end
$$;
