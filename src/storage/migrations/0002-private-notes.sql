-- Psychotherapy notes in the HIPAA sense: a room of their own, one key per author, seen by nobody but the author.

create schema private;
grant usage on schema private to goldthread_app;

create table private.note (
  practice uuid not null,
  id uuid not null,
  author uuid not null,
  client uuid not null,
  revision int not null,
  nonce bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (practice, id)
);
create index note_author on private.note (practice, author, client);

alter table private.note enable row level security;
alter table private.note force row level security;
create policy own_notes on private.note
  using (practice = public.current_practice() and author = public.current_person())
  with check (practice = public.current_practice() and author = public.current_person());
grant select, insert, update, delete on private.note to goldthread_app;
create trigger never_emptied before truncate on private.note execute function public.refuse_change();

-- Verification compares the sealed rows of all authors with the ledger, through the function below; their text stays closed.
create policy verification on private.note for select to current_user
  using (practice = public.current_practice() and public.at_the_door());

create function public.sealed_private_notes() returns setof private.note
  language sql stable security definer set search_path = private, public, pg_temp
  begin atomic
    select * from private.note where practice = current_practice();
  end;
revoke all on function public.sealed_private_notes() from public;
grant execute on function public.sealed_private_notes() to goldthread_app;
