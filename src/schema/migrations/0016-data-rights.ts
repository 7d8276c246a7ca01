// How long each kind of record is kept, what is held back from erasing, and what was given out to whom.

export const dataRights = `
create function viewer_keeps_data() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'office') $$;

-- What people ask of the school about their own data, and complaints about how it is kept.
create table data_requests (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null check (kind in ('access', 'complaint')),
  about_kind text not null check (about_kind in ('person', 'pupil', 'other')),
  about_id uuid,
  about_name text not null,
  asked text not null,
  received_on date not null,
  -- Null once no date binds any more.
  due_on date,
  state text not null check (state in ('received', 'acknowledged', 'extended', 'answered', 'closed')),
  version integer not null,
  answer text,
  answered_on date,
  file_made_at timestamptz,
  recorded_by uuid not null,
  primary key (school_id, id),
  foreign key (school_id, recorded_by) references people (school_id, id)
);
create index on data_requests (school_id, state, due_on);

-- A hold stands until somebody lifts it: a date that was forgotten erases nothing.
create table legal_holds (
  school_id uuid not null references schools (id),
  id uuid not null,
  about_kind text not null check (about_kind in ('person', 'pupil', 'site', 'post')),
  about_id uuid not null,
  about_name text not null,
  reason text not null,
  look_again_on date not null,
  state text not null check (state in ('in-force', 'lifted')),
  version integer not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, placed_by) references people (school_id, id)
);
create index on legal_holds (school_id, about_id) where state = 'in-force';

-- Where the school keeps a kind of record for longer or shorter than the rule that came with the program.
create table retention_rules (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null,
  amount integer not null check (amount between 1 and 1200),
  unit text not null check (unit in ('day', 'month', 'year')),
  reason text not null,
  state text not null check (state in ('own')),
  version integer not null,
  primary key (school_id, id),
  unique (school_id, kind)
);
-- What was erased: counts by kind, never what it said.
create table erasures (
  school_id uuid not null references schools (id),
  id uuid not null,
  at timestamptz not null,
  by_person uuid,
  counts jsonb not null,
  state text not null check (state in ('done')),
  primary key (school_id, id)
);
create index on erasures (school_id, at desc);
-- Which texts of the ledger are gone, and the entry that says so. Their leaves stand for ever.
create table ledger_erasures (
  school_id uuid not null,
  index bigint not null,
  entry_index bigint not null,
  erased_at timestamptz not null,
  primary key (school_id, index),
  foreign key (school_id, index) references ledger_leaf (school_id, index)
);

do $$ declare t text; begin
  foreach t in array array['data_requests', 'legal_holds', 'retention_rules', 'erasures', 'ledger_erasures'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_reads on %I for select using (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
  -- The program reads these for a person's file and for what is due to go; nobody else sees more than before.
  foreach t in array array['form_drafts', 'form_posts', 'kept_typing', 'ledger_text'] loop
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
  end loop;
  foreach t in array array['form_drafts', 'form_posts', 'sites', 'site_team', 'site_forms', 'site_approvals', 'site_rules',
    'posts', 'contributions', 'contribution_senders', 'neutral_names', 'guidance_checks'] loop
    execute format('create policy system_reads_for_files on %I for select using (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
  foreach t in array array['sessions', 'form_posts', 'kept_typing', 'form_drafts', 'letters', 'contributions', 'contribution_senders',
    'consents', 'consent_links', 'format_requests', 'pupils', 'pupil_carers', 'picture_pupils', 'withdrawal_tasks', 'data_requests'] loop
    execute format('create policy owner_erases on %I for delete to current_user using (school_id = viewer_school())', t);
  end loop;
end $$;

create policy keepers_read on data_requests for select using (school_id = viewer_school() and (select viewer_keeps_data()));
create policy keepers_add on data_requests for insert
  with check (school_id = viewer_school() and state = 'received' and recorded_by = viewer_person() and (select viewer_keeps_data()));
create policy keepers_change on data_requests for update
  using (school_id = viewer_school() and (select viewer_keeps_data())) with check (school_id = viewer_school());

create function is_head(person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from person_roles r where r.school_id = viewer_school() and r.person_id = person
    and r.role = 'headteacher' and r.starts <= program_today() and (r.ends is null or r.ends >= program_today())) $$;
-- A hold that concerns the head is the chair's alone; the others are the head's.
create function viewer_holds(about_kind text, about uuid) returns boolean language sql stable as $$
  select case when about_kind = 'person' and is_head(about)
    then viewer_has_role('chair-of-governors') and about is distinct from viewer_person()
    else viewer_has_role('headteacher') end $$;
create policy holders_read on legal_holds for select using (school_id = viewer_school() and viewer_holds(about_kind, about_id));
create policy holders_place on legal_holds for insert with check (school_id = viewer_school() and state = 'in-force'
  and placed_by = viewer_person() and viewer_holds(about_kind, about_id));
create policy holders_lift on legal_holds for update
  using (school_id = viewer_school() and viewer_holds(about_kind, about_id)) with check (school_id = viewer_school());

create policy keepers_read on retention_rules for select using (school_id = viewer_school() and (select viewer_keeps_data()));
create policy head_sets on retention_rules for all
  using (school_id = viewer_school() and (select viewer_has_role('headteacher')))
  with check (school_id = viewer_school() and (select viewer_has_role('headteacher')));
create policy keepers_read on erasures for select using (school_id = viewer_school() and (select viewer_keeps_data()));
create policy head_or_program_adds on erasures for insert with check (school_id = viewer_school()
  and (viewer_kind() = 'system' or by_person = viewer_person() and (select viewer_has_role('headteacher'))));
create policy everybody_sees_gaps on ledger_erasures for select using (school_id = viewer_school());
create policy owner_erases on ledger_erasures for insert to current_user with check (school_id = viewer_school());

create policy keepers_of_data on ledger_text for select using (school_id = viewer_school()
  and subject_kind in ('data-request', 'retention', 'erasure', 'ledger-text') and (select viewer_keeps_data()));
create policy holders_of_holds on ledger_text for select using (school_id = viewer_school() and subject_kind = 'hold'
  and exists (select 1 from legal_holds h where h.school_id = ledger_text.school_id and h.id = subject_id));

-- Whether a hold stands upon any of these: a person, a pupil, a site, a post. What has none of them is never held.
create function is_held(variadic things uuid[]) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from legal_holds h where h.school_id = viewer_school() and h.state = 'in-force'
    and h.about_id = any (things)) $$;

-- Every record of one kind, since when its time runs, and whether it is held. Told to nobody but the functions below.
create function retention_rows(wanted text) returns table (key text, since timestamptz, held boolean)
  language sql stable security definer set search_path = public as $$
  select encode(token_hash, 'hex'), expires_at, is_held(person_id) from sessions
    where wanted = 'sessions' and school_id = viewer_school()
  union all select once::text, made_at, is_held(person_id) from form_posts
    where wanted = 'form-posts' and school_id = viewer_school()
  union all select id::text, kept_at, is_held(person_id) from kept_typing
    where wanted = 'kept-typing' and school_id = viewer_school()
  union all select kind || encode(key, 'hex'), last_at, false from sign_in_tries
    where wanted = 'sign-in-tries' and school_id = viewer_school()
  union all select id::text, coalesce(sent_at, set_aside_at), is_held(to_person) from letters
    where wanted = 'letters' and school_id = viewer_school() and coalesce(sent_at, set_aside_at) is not null
  union all select id::text, updated_at, is_held(person_id) from form_drafts
    where wanted = 'drafts' and school_id = viewer_school()
  union all select c.id::text, c.decided_at, is_held(c.site_id, c.post_id, s.person_id) from contributions c
    left join contribution_senders s on s.school_id = c.school_id and s.contribution_id = c.id
    where wanted = 'refused-contributions' and c.school_id = viewer_school() and c.state in ('refused', 'upheld') and c.decided_at is not null
  -- An answer of a family that a later one of the same source has replaced. The last one is never erased by itself.
  union all select c.number::text, min(n.at), is_held(c.pupil_id, c.carer_id) from consents c
    join consents n on n.school_id = c.school_id and n.pupil_id = c.pupil_id and n.what = c.what and n.place = c.place
      and n.carer_id is not distinct from c.carer_id and n.number > c.number
    where wanted = 'replaced-consents' and c.school_id = viewer_school() group by c.number, c.pupil_id, c.carer_id
  union all select p.id::text, p.left_on::timestamptz, is_held(p.id)
      or exists (select 1 from pupil_carers k where k.school_id = p.school_id and k.pupil_id = p.id and is_held(k.person_id))
      or exists (select 1 from picture_pupils i where i.school_id = p.school_id and i.pupil_id = p.id and is_held(i.post_id))
    from pupils p where wanted = 'roster-leavers' and p.school_id = viewer_school() and p.left_on is not null
  union all select id::text, answered_at, is_held(asked_by) from format_requests
    where wanted = 'format-requests' and school_id = viewer_school() and answered_at is not null
  union all select id::text, answered_on::timestamptz, is_held(about_id) from data_requests
    where wanted = 'data-requests' and school_id = viewer_school() and answered_on is not null $$;
create function viewer_looks_at_retention() returns boolean language sql stable as
  $$ select viewer_kind() = 'system' or viewer_keeps_data() $$;

-- What is due of one kind, for the dry run: how many, since when the oldest, and how many a hold keeps.
create function retention_due(wanted text, before timestamptz)
  returns table (due integer, oldest timestamptz, held integer)
  language sql stable security definer set search_path = public as $$
  select count(*) filter (where not r.held)::integer, min(r.since) filter (where not r.held), count(*) filter (where r.held)::integer
  from retention_rows(wanted) r where r.since < before and viewer_looks_at_retention() $$;

-- Removes the texts of some things from the ledger, by the head's order. Their leaves stay, and one entry says so.
create function erase_ledger_text(kind text, things uuid[], why text) returns integer
  language plpgsql volatile security definer set search_path = public as $$
declare
  gone bigint[];
  own bigint;
  bytes bytea;
  words text;
  actor_name text;
begin
  if not viewer_has_role('headteacher') then
    raise exception 'Only the headteacher may have texts of the ledger erased.' using errcode = '42501';
  end if;
  if coalesce(trim(why), '') = '' then
    raise exception 'A text of the ledger is erased for a reason.' using errcode = '22023';
  end if;
  if is_held(variadic things) then
    raise exception 'A legal hold keeps these records: nothing is erased.' using errcode = '42501';
  end if;
  insert into ledger_head (school_id, size) values (viewer_school(), 1)
    on conflict (school_id) do update set size = ledger_head.size + 1 returning size - 1 into own;
  select array_agg(t.index order by t.index) into gone from ledger_text t
    where t.school_id = viewer_school() and t.subject_kind = kind and t.subject_id = any (things);
  select p.full_name into actor_name from people p where p.school_id = viewer_school() and p.id = viewer_person();
  -- Canonical as the program writes it (RFC 8785): keys in their order, no spaces.
  words := '{"action":"erase-text","actor":' || to_json(viewer_person()::text) || ',"at":"'
    || to_char(program_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","by":' || to_json(actor_name)
    || ',"clause":"","detail":{"count":' || coalesce(cardinality(gone), 0) || ',"entries":['
    || coalesce(array_to_string(gone, ','), '') || '],"reason":' || to_json(why) || '},"done":"erased texts of the ledger"'
    || ',"from":"nothing","subject":{"id":' || to_json(things[1]::text) || ',"kind":"ledger-text","version":1},"to":"erased","v":1}';
  bytes := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  insert into ledger_leaf values (viewer_school(), own, sha256('\\x00'::bytea || bytes || convert_to(words, 'UTF8')));
  insert into ledger_text values (viewer_school(), own, bytes, words, program_now(), 'ledger-text', things[1]);
  insert into ledger_erasures select viewer_school(), each, own, program_now() from unnest(gone) each;
  delete from ledger_text where school_id = viewer_school() and index = any (gone);
  return coalesce(cardinality(gone), 0);
end $$;
create policy owner_erases on ledger_text for delete to current_user using (school_id = viewer_school());
-- A text goes only where the ledger says already that it is gone.
create function ledger_text_is_for_ever() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from ledger_erasures e where e.school_id = old.school_id and e.index = old.index) then
    return old;
  end if;
  raise exception 'The ledger can only grow: % on % is refused.', tg_op, tg_table_name;
end $$;
drop trigger for_ever on ledger_text;
create trigger for_ever before update or delete on ledger_text for each row execute function ledger_text_is_for_ever();
create trigger for_ever before update or delete on ledger_erasures for each row execute function ledger_is_for_ever();
create trigger for_ever_whole before truncate on ledger_erasures for each statement execute function ledger_is_for_ever();

-- Erases what is due of one kind and held by nothing. The program by itself: only what tells nothing about anybody's doings.
create function erase_due(wanted text, before timestamptz) returns integer
  language plpgsql volatile security definer set search_path = public as $$
declare
  keys text[];
  ids uuid[];
begin
  if not (viewer_has_role('headteacher')
    or viewer_kind() = 'system' and wanted in ('sessions', 'form-posts', 'kept-typing', 'sign-in-tries', 'letters')) then
    raise exception 'Only the headteacher may have these records erased.' using errcode = '42501';
  end if;
  -- A hold that is being placed is waited for, and one that comes after waits for us.
  lock table legal_holds in share mode;
  select array_agg(r.key) into keys from retention_rows(wanted) r
    where r.since < least(before, program_now()) and not r.held;
  if keys is null then return 0; end if;
  case wanted
    when 'sessions' then delete from sessions where school_id = viewer_school() and encode(token_hash, 'hex') = any (keys);
    when 'form-posts' then delete from form_posts where school_id = viewer_school() and once::text = any (keys);
    when 'kept-typing' then delete from kept_typing where school_id = viewer_school() and id::text = any (keys);
    when 'sign-in-tries' then delete from sign_in_tries where school_id = viewer_school() and kind || encode(key, 'hex') = any (keys);
    when 'letters' then delete from letters where school_id = viewer_school() and id::text = any (keys);
    when 'drafts' then delete from form_drafts where school_id = viewer_school() and id::text = any (keys);
    when 'format-requests' then
      ids := keys::uuid[];
      delete from format_requests where school_id = viewer_school() and id = any (ids);
      perform erase_ledger_text('format-request', ids, 'Their time of keeping is over.');
    when 'data-requests' then
      ids := keys::uuid[];
      delete from data_requests where school_id = viewer_school() and id = any (ids);
      perform erase_ledger_text('data-request', ids, 'Their time of keeping is over.');
    when 'refused-contributions' then
      ids := keys::uuid[];
      delete from contribution_senders where school_id = viewer_school() and contribution_id = any (ids);
      delete from contributions where school_id = viewer_school() and id = any (ids);
      perform erase_ledger_text('contribution', ids, 'Their time of keeping is over.');
    when 'replaced-consents' then delete from consents where school_id = viewer_school() and number = any (keys::bigint[]);
    when 'roster-leavers' then
      ids := keys::uuid[];
      delete from picture_pupils where school_id = viewer_school() and pupil_id = any (ids);
      delete from withdrawal_tasks where school_id = viewer_school() and pupil_id = any (ids);
      delete from consents where school_id = viewer_school() and pupil_id = any (ids);
      delete from pupil_carers where school_id = viewer_school() and pupil_id = any (ids);
      delete from pupils where school_id = viewer_school() and id = any (ids);
      perform erase_ledger_text('consent', ids, 'Their time of keeping is over.');
    else raise exception 'No kind of record is called %.', wanted;
  end case;
  return cardinality(keys);
end $$;
revoke execute on function retention_rows(text), is_held(uuid[]) from public;
`
