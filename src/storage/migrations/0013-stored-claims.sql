-- The billed sessions of a record that do not pass under some rule set, each with the rules that decide; computed anew with the result.
alter table check_result add column claims text not null default '[]';
update check_result set mark = '';
