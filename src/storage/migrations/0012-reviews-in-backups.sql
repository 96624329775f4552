-- On a managed server the owner of the tables sees the reviews only by a policy; without it a backup would be refused.
do $$
declare
  name text;
begin
  foreach name in array array['sample_draw', 'worksheet', 'corrective_action', 'corrective_step']
  loop
    execute format('create policy backup on %I for select to current_user using (public.whole_installation())', name);
  end loop;
end
$$;
