-- Findings are counted by rule, clinician and age without reading their words.
create index check_finding_counts on check_finding (by_set, rule, practice)
  include (episode, client, severity, outcome, is_answered, author, tells_on);
