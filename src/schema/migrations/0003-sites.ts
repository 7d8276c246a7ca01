// The signed policy, the sites with their forms, approvals, teams and rules, and who may read a site.

export const sites = `
create table policy_versions (
  school_id uuid not null references schools (id),
  id uuid not null,
  number integer not null,
  title text not null,
  effective_from date not null,
  primary key (school_id, id)
);
create table policy_signatures (
  school_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  typed_name text not null,
  signed_at timestamptz not null,
  primary key (school_id, version_id, person_id),
  foreign key (school_id, version_id) references policy_versions (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
-- Those who are not employed by the school, yet may run a site: by name, by the head, with dates (16.1).
create table authorisations (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  granted_by uuid not null,
  purpose text not null,
  starts date not null,
  ends date not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);

create table sites (
  school_id uuid not null,
  id uuid not null,
  slug text,
  name text not null,
  state text not null,
  version integer not null,
  author_id uuid not null,
  line_manager_id uuid,
  hosted boolean not null default true,
  goes_live_on date,
  closes_on date,
  updated_at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, slug),
  foreign key (school_id, author_id) references people (school_id, id),
  foreign key (school_id, line_manager_id) references people (school_id, id)
);
-- What was sent for approval, word for word; a mended form is the next version.
create table site_forms (
  school_id uuid not null,
  site_id uuid not null,
  version integer not null,
  form jsonb not null,
  fingerprint text not null,
  sent_at timestamptz not null,
  primary key (school_id, site_id, version),
  foreign key (school_id, site_id) references sites (school_id, id)
);
create table site_team (
  school_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  part text not null,
  primary key (school_id, site_id, person_id, part),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on site_team (school_id, person_id);
create table site_audiences (
  school_id uuid not null,
  site_id uuid not null,
  part text not null,
  kind text not null,
  primary key (school_id, site_id, part, kind),
  foreign key (school_id, site_id) references sites (school_id, id)
);
create table site_approvals (
  school_id uuid not null,
  site_id uuid not null,
  version integer not null,
  step text not null,
  person_id uuid not null,
  typed_name text not null,
  sentence text not null,
  signed_at timestamptz not null,
  primary key (school_id, site_id, version, step),
  foreign key (school_id, site_id, version) references site_forms (school_id, site_id, version)
);
create table site_rules (
  school_id uuid not null,
  site_id uuid not null,
  version integer not null,
  terms text not null,
  rules jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (school_id, site_id, version),
  foreign key (school_id, site_id) references sites (school_id, id)
);

do $$ declare t text; begin
  foreach t in array array['policy_versions', 'policy_signatures', 'authorisations', 'sites', 'site_forms', 'site_team',
    'site_audiences', 'site_approvals', 'site_rules'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
  end loop;
  foreach t in array array['policy_versions', 'policy_signatures', 'authorisations'] loop
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and (select viewer_is_inside()))', t);
  end loop;
  foreach t in array array['sites', 'site_forms', 'site_team', 'site_audiences', 'site_approvals', 'site_rules'] loop
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and (select viewer_is_inside()))', t);
    execute format('create policy inside_adds on %I for insert with check (school_id = viewer_school() and (select viewer_is_inside()))', t);
  end loop;
  -- What was approved and signed stays as it was; only these move on with a new version.
  foreach t in array array['sites', 'site_team', 'site_audiences'] loop
    execute format('create policy inside_changes on %I for update using (school_id = viewer_school() and (select viewer_is_inside())) with check (school_id = viewer_school())', t);
    execute format('create policy inside_removes on %I for delete using (school_id = viewer_school() and (select viewer_is_inside()))', t);
  end loop;
end $$;

-- Somebody who has left runs and oversees nothing, whatever still bears their name.
create function viewer_works_here() returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() or exists (select 1 from authorisations a
    where a.school_id = viewer_school() and a.person_id = viewer_person()
      and a.starts <= program_today() and a.ends >= program_today()) $$;
create function viewer_runs_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from site_team t
      where t.school_id = viewer_school() and t.site_id = site and t.person_id = viewer_person())
    and viewer_works_here() $$;
create function viewer_oversees_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_works_here() and (
    viewer_runs_site(site)
    or viewer_has_role('headteacher', 'deputy-headteacher', 'communications-manager', 'designated-safeguarding-lead',
      'deputy-safeguarding-lead', 'chair-of-governors')
    or exists (select 1 from sites s where s.school_id = viewer_school() and s.id = site
      and viewer_person() in (s.author_id, s.line_manager_id))) $$;
-- A site is open to the audiences ticked in its form and to nobody else (Appendix 1); those who run it see it too.
create function viewer_in_audience(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from site_audiences a
    where a.school_id = viewer_school() and a.site_id = site and a.part = 'audience' and (
      a.kind = 'public'
      or a.kind = 'pupils' and viewer_has_capacity('pupil')
      or a.kind = 'staff' and viewer_has_capacity('employee', 'contractor', 'volunteer')
      or a.kind = 'families' and viewer_has_capacity('parent-or-carer')
      or a.kind in ('other-pupils', 'organisations', 'others') and exists (select 1 from person_capacities c
        where c.school_id = viewer_school() and c.person_id = viewer_person() and c.capacity = 'outside-contributor'
          and c.audience = a.kind and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())))) $$;
create function viewer_reads_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from sites s where s.school_id = viewer_school() and s.id = site and s.state = 'open' and s.hosted)
    and (viewer_in_audience(site) or viewer_oversees_site(site)) $$;

create policy audience_reads on sites for select
  using (school_id = viewer_school() and state = 'open' and viewer_reads_site(id));
create policy audience_reads on site_team for select
  using (school_id = viewer_school() and viewer_reads_site(site_id));
create policy audience_reads on site_audiences for select
  using (school_id = viewer_school() and viewer_reads_site(site_id));
create policy audience_reads on site_rules for select
  using (school_id = viewer_school() and viewer_reads_site(site_id));
-- The team of a site is known to its audience by name and position (17.8).
create policy audience_reads_team on people for select
  using (school_id = viewer_school() and exists (select 1 from site_team t
    where t.school_id = people.school_id and t.person_id = people.id and viewer_reads_site(t.site_id)));

create policy inside_reads_sites on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'site' and (select viewer_is_inside()));
create policy system_reads on ledger_text for select
  using (school_id = viewer_school() and viewer_kind() = 'system');
`
