// Translations of the policy, and requests for it in another language or format.

export const formats = `
-- Everybody may read the policy that counts today, and nothing of how it was written. Row-level security
-- shows or hides whole rows, so that a visitor is given these columns of one row by a function.
create function policy_in_force()
  returns table (id uuid, number integer, title text, clauses jsonb, fingerprint text, effective_from date,
    minute text, minuted_on date, review_on date, owner text)
  language sql stable security definer set search_path = public as $$
  select v.id, v.number, v.title, v.clauses, v.fingerprint, v.effective_from, v.minute, v.minuted_on, v.review_on,
    v.filling ->> 'policy-owner'
  from policy_versions v
  where v.school_id = viewer_school() and v.state = 'approved' and v.effective_from <= program_today()
    and viewer_kind() <> 'nobody'
  order by v.number desc limit 1 $$;

create function viewer_keeps_formats() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'office') $$;

-- One translation for each language. Each clause keeps the words that it was made from, so that it tells by itself
-- whether the policy has changed since.
create table policy_translations (
  school_id uuid not null references schools (id),
  id uuid not null,
  version_id uuid not null,
  version_number integer not null,
  language text not null,
  clauses jsonb not null default '[]',
  made_by text not null,
  state text not null check (state in ('kept-back', 'shown')),
  version integer not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, version_id) references policy_versions (school_id, id),
  foreign key (school_id, saved_by) references people (school_id, id),
  unique (school_id, language)
);

create table format_requests (
  school_id uuid not null references schools (id),
  id uuid not null,
  -- As the person chose or wrote it; null where they ask for a format alone.
  language text,
  format text not null,
  other text,
  -- E-mail, phone, or the office: how the answer reaches them.
  reach text not null check (reach in ('email', 'phone', 'office')),
  contact text,
  message text,
  asked_by uuid,
  asked_at timestamptz not null,
  due_on date not null,
  state text not null check (state in ('asked', 'in-hand', 'answered', 'cannot')),
  version integer not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, asked_by) references people (school_id, id),
  foreign key (school_id, answered_by) references people (school_id, id)
);
create index on format_requests (school_id, asked_at);

do $$ declare t text; begin
  foreach t in array array['policy_translations', 'format_requests'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_reads on %I for select using (school_id = viewer_school() and viewer_kind() = ''system'')', t);
    execute format('create policy keepers_read on %I for select using (school_id = viewer_school() and (select viewer_keeps_formats()))', t);
    execute format('create policy keepers_change on %I for update using (school_id = viewer_school() and (select viewer_keeps_formats())) with check (school_id = viewer_school())', t);
  end loop;
end $$;

create policy everybody_reads_shown on policy_translations for select
  using (school_id = viewer_school() and state = 'shown' and viewer_kind() <> 'nobody');
create policy keepers_add on policy_translations for insert
  with check (school_id = viewer_school() and (select viewer_keeps_formats()));
-- Whoever asks can make it wait for the office and nothing more, and never reads it again.
create policy anyone_asks on format_requests for insert
  with check (school_id = viewer_school() and viewer_kind() in ('visitor', 'person') and state = 'asked'
    and answer is null and asked_by is not distinct from viewer_person());

-- How many have asked since a time, told to those too who may not read what was asked.
create function format_requests_since(since timestamptz) returns integer language sql stable security definer
  set search_path = public as $$
  select count(*)::integer from format_requests r where r.school_id = viewer_school() and r.asked_at > since $$;

create policy keepers_of_formats on ledger_text for select
  using (school_id = viewer_school() and subject_kind in ('format-request', 'translation')
    and (select viewer_keeps_formats()));
`
