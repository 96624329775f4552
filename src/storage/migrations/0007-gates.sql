-- The rules that a practice lets stop a signature: their ids as canonical JSON in the order of the standards; empty where none was chosen.
alter table practice add column gates text;
