-- What the treatment team answered to a finding of the check. A withdrawal is a further row; neither is ever changed.

create table finding_answer (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  episode uuid not null,
  document uuid,
  withdraws uuid,
  key text,
  rule text,
  says text,
  fingerprint text,
  reason text,
  by uuid not null,
  by_name text not null,
  at timestamptz not null,
  on_day date not null,
  until_day date,
  primary key (practice, id),
  constraint answer_is_whole check (
    case
      when withdraws is null then
        key is not null and rule is not null and says is not null and reason is not null
        and (document is null) = (fingerprint is null) and (document is not null or until_day is not null)
      else coalesce(key, rule, says, fingerprint, reason) is null and document is null and until_day is null
    end
  ),
  foreign key (practice, client) references client (practice, id),
  foreign key (practice, episode) references episode (practice, id),
  foreign key (practice, document) references document (practice, id),
  foreign key (practice, withdraws) references finding_answer (practice, id),
  foreign key (practice, by) references person (practice, id)
);
create index finding_answer_client on finding_answer (client, practice);
create unique index withdrawn_once on finding_answer (withdraws, practice) where withdraws is not null;

alter table finding_answer enable row level security;
alter table finding_answer force row level security;
create policy own_practice on finding_answer
  using (practice = current_practice()) with check (practice = current_practice());
create policy backup on finding_answer for select to current_user using (whole_installation());
grant select, insert on finding_answer to goldthread_app;

create trigger never_deleted before delete on finding_answer for each row execute function refuse_change();
create trigger never_emptied before truncate on finding_answer execute function refuse_change();
create trigger never_changed before update on finding_answer for each row execute function refuse_change();
