-- An index begins with what it is there to find, not with the practice: else one that begins with the practice looks as good as
-- the primary key to a planner that knows nothing of a young table, and every row of the practice is read to find one.

drop index client_name;
create index client_name on client (lower(name), practice);
drop index episode_client;
create index episode_client on episode (client, practice);
drop index care_team_client;
create index care_team_client on care_team (client, person, practice);
drop index care_team_person;
create index care_team_person on care_team (person, practice) where left_at is null;
drop index care_team_once;
create unique index care_team_once on care_team (episode, person, practice) where left_at is null;
drop index glass_client;
create index glass_client on glass (client, person, practice);
drop index document_client;
create index document_client on document (client, practice, created_at);
drop index document_author;
create index document_author on document (author, practice) where status = 'draft';
drop index document_awaits;
create index document_awaits on document (awaits, practice) where awaits is not null;
drop index document_about;
create index document_about on document (about, practice) where about is not null;
alter table co_signature drop constraint co_signature_practice_document_signer_key;
alter table co_signature add constraint co_signature_once unique (document, signer, practice);
drop index returned_document;
create index returned_document on returned (document, practice);
drop index session_person;
create index session_person on session (person, practice) where ended_at is null;
drop index private.note_author;
create index note_author on private.note (author, client, practice);
