// What everybody on the staff sees of an enquiry by the press (§16.7); what may be against the law, out of sight for everybody (§18.6).

export const mediaAndHidden = `
-- Who asks, since when, and what was cleared: not what is asked, nor whom it is about.
create function media_notices() returns table (id uuid, logged_at timestamptz, state text, outlet text, answer text, speaker text)
  language sql stable security definer set search_path = public as $$
  select c.id, coalesce(o.made_at, c.opened_on::timestamptz), c.state, o.said->>'outlet',
      case when c.state in ('cleared', 'answered') then k.said->>'answer' end,
      case when c.state in ('cleared', 'answered') then k.said->>'by' end
    from cases c
    left join case_steps o on o.school_id = c.school_id and o.case_id = c.id and o.action = 'open'
    left join lateral (select s.said from case_steps s where s.school_id = c.school_id and s.case_id = c.id
      and s.action = 'clear' order by s.number desc limit 1) k on true
  where c.school_id = viewer_school() and c.kind = 'media-enquiry' and (select viewer_is_inside())
    and (not c.rests or c.changed_on > program_today() - 14)
  order by c.rests, 2 desc, c.id $$;

-- What is out of sight: for readers, for its author, for staff and for the program itself, until somebody says that it was no such thing.
create table hidden_things (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null check (kind in ('post', 'contribution', 'site')),
  thing_id uuid not null,
  -- The concern or case that hides it.
  file_id uuid not null,
  state text not null check (state in ('hidden', 'shown')),
  version integer not null,
  hidden_at timestamptz not null,
  hidden_by uuid,
  primary key (school_id, id),
  unique (school_id, kind, thing_id),
  foreign key (school_id, hidden_by) references people (school_id, id)
);
create index on hidden_things (school_id, file_id);
alter table hidden_things enable row level security;
alter table hidden_things force row level security;
create policy owner_looks_up on hidden_things for select to current_user using (true);
create policy system_all on hidden_things for all using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy those_who_see_read on hidden_things for select using (school_id = viewer_school() and viewer_sees_party_of(file_id));

create policy those_who_see_hidden on ledger_text for select using (school_id = viewer_school() and subject_kind = 'hidden-thing'
  and exists (select 1 from hidden_things h where h.school_id = ledger_text.school_id and h.id = subject_id));

create function anything_hidden() returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from hidden_things h where h.school_id = viewer_school() and h.state = 'hidden') $$;
create function is_hidden(wanted_kind text, wanted uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from hidden_things h where h.school_id = viewer_school() and h.kind = wanted_kind
    and h.thing_id = wanted and h.state = 'hidden') $$;

-- Restrictive: no other policy lets a row through that this one stops. Most schools have nothing hidden, which costs one look-up.
create policy not_hidden on posts as restrictive for select using (not (select anything_hidden())
  or not is_hidden('post', id) and not is_hidden('site', site_id));
create policy not_hidden on post_versions as restrictive for select using (not (select anything_hidden())
  or exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id));
create policy not_hidden on contributions as restrictive for select using (not (select anything_hidden())
  or not is_hidden('contribution', id) and not is_hidden('post', post_id) and not is_hidden('site', site_id));
create policy not_hidden on files as restrictive for select using (not (select anything_hidden())
  or of_kind <> 'post' or exists (select 1 from posts p where p.school_id = files.school_id and p.id = of_id));
create policy not_hidden on file_chunks as restrictive for select using (not (select anything_hidden())
  or exists (select 1 from files f where f.school_id = file_chunks.school_id and f.id = file_id));
create policy not_hidden on held_words as restrictive for select using (not (select anything_hidden())
  or not is_hidden(kind, thing_id));
create policy not_hidden on naming_warnings as restrictive for select using (not (select anything_hidden())
  or not is_hidden(kind, thing_id));
create policy system_changes on concerns for update using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');

create or replace function viewer_reads_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from sites s where s.school_id = viewer_school() and s.id = site and s.state = 'open' and s.hosted)
    and (viewer_in_audience(site) or viewer_oversees_site(site)) and not is_hidden('site', site) $$;
create or replace function official_sites()
  returns table (name text, host text, host_name text, address text, run_by text, not_ours boolean)
  language sql stable security definer set search_path = public as $$
  select r.name, r.host, r.host_name, r.address, r.run_by, r.state = 'not-ours'
  from site_records r
  left join sites s on s.school_id = r.school_id and s.id = r.site_id
  where r.school_id = viewer_school() and viewer_kind() <> 'nobody' and r.address <> ''
    and (r.state = 'not-ours' or r.state = 'kept' and s.state in ('approved', 'open'))
    and (r.site_id is null or not is_hidden('site', r.site_id))
  union all
  -- A page hosted here, open to everybody: its address is the last part alone.
  select s.name, null, '', s.slug, 'school', false
  from sites s
  where s.school_id = viewer_school() and viewer_kind() <> 'nobody' and s.state = 'open' and s.hosted
    and not is_hidden('site', s.id)
    and exists (select 1 from site_audiences a where a.school_id = s.school_id and a.site_id = s.id
      and a.part = 'audience' and a.kind = 'public')
  order by 1 $$;
`
