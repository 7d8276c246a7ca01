// The register's records: where an account is, who holds its password, who can get back in, and what was looked at.

export const siteRecords = `
create table site_records (
  school_id uuid not null references schools (id),
  id uuid not null,
  state text not null check (state in ('kept', 'not-ours', 'gone')),
  version integer not null,
  -- The site whose approval the account has, or has asked for.
  site_id uuid,
  name text not null,
  host text not null,
  -- As typed, where the host is none of those that we know.
  host_name text not null,
  address text not null,
  run_by text not null check (run_by in ('school', 'governors', 'pta', 'others')),
  -- Who answers for it, and asks for its approval.
  author_id uuid,
  terms_at text not null,
  terms_conform text check (terms_conform in ('yes', 'no')),
  youngest integer check (youngest between 0 and 120),
  provided_by_school text check (provided_by_school in ('yes', 'no')),
  for_education text check (for_education in ('yes', 'no')),
  intervention text not null,
  mend_by date,
  checked_on date,
  declared_on date not null,
  changed_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, author_id) references people (school_id, id)
);
create unique index on site_records (school_id, site_id) where site_id is not null;
create table site_record_people (
  school_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('password', 'recovery', 'host-administrator')),
  primary key (school_id, record_id, person_id, part),
  foreign key (school_id, record_id) references site_records (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);

create function viewer_keeps_register() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'communications-manager', 'office') $$;

do $$ declare t text; begin
  foreach t in array array['site_records', 'site_record_people'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_reads on %I for select using (school_id = viewer_school() and viewer_kind() = ''system'')', t);
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and (select viewer_is_inside()))', t);
    execute format('create policy keepers_add on %I for insert with check (school_id = viewer_school() and (select viewer_keeps_register()))', t);
  end loop;
end $$;
create policy keepers_change on site_records for update
  using (school_id = viewer_school() and ((select viewer_keeps_register()) or author_id = viewer_person()))
  with check (school_id = viewer_school());
create policy keepers_remove on site_record_people for delete
  using (school_id = viewer_school() and (select viewer_keeps_register()));

-- What everybody may know of the school's accounts: which there are, and which look like it and are not.
create function official_sites()
  returns table (name text, host text, host_name text, address text, run_by text, not_ours boolean)
  language sql stable security definer set search_path = public as $$
  select r.name, r.host, r.host_name, r.address, r.run_by, r.state = 'not-ours'
  from site_records r
  left join sites s on s.school_id = r.school_id and s.id = r.site_id
  where r.school_id = viewer_school() and viewer_kind() <> 'nobody' and r.address <> ''
    and (r.state = 'not-ours' or r.state = 'kept' and s.state in ('approved', 'open'))
  union all
  -- A page hosted here, open to everybody: its address is the last part alone.
  select s.name, null, '', s.slug, 'school', false
  from sites s
  where s.school_id = viewer_school() and viewer_kind() <> 'nobody' and s.state = 'open' and s.hosted
    and exists (select 1 from site_audiences a where a.school_id = s.school_id and a.site_id = s.id
      and a.part = 'audience' and a.kind = 'public')
  order by 1 $$;

create policy inside_reads_site_records on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'site-record' and (select viewer_is_inside()));
`
