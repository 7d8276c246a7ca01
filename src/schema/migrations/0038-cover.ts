// Who looks after a site and when: its hours, the rota, days that somebody takes, and what calendars say (14.5, 18.4).

export const cover = `
create table site_cover (
  school_id uuid not null references schools (id),
  site_id uuid not null,
  state text not null check (state in ('kept', 'paused')),
  version integer not null,
  -- Whether its hours count on bank holidays, closures and between terms too.
  in_holidays boolean not null,
  changed_at timestamptz not null,
  primary key (school_id, site_id),
  foreign key (school_id, site_id) references sites (school_id, id)
);
-- Minutes after midnight on the school's wall.
create table site_hours (
  school_id uuid not null,
  site_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  opens integer not null check (opens >= 0),
  closes integer not null check (closes > opens and closes <= 1440),
  primary key (school_id, site_id, weekday, opens),
  foreign key (school_id, site_id) references sites (school_id, id)
);
create table rota_duties (
  school_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  opens integer not null check (opens >= 0),
  closes integer not null check (closes > opens and closes <= 1440),
  primary key (school_id, site_id, person_id, weekday, opens),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create table rota_days (
  school_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  day date not null,
  primary key (school_id, site_id, person_id, day),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
-- When somebody's own calendar says that they are not free: times alone, never what for.
create table calendar_times (
  school_id uuid not null,
  person_id uuid not null,
  starts timestamptz not null,
  ends timestamptz not null check (ends > starts),
  primary key (school_id, person_id, starts, ends),
  foreign key (school_id, person_id) references people (school_id, id)
);

do $$ declare t text; begin
  foreach t in array array['site_cover', 'site_hours', 'rota_duties', 'rota_days', 'calendar_times'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
  foreach t in array array['site_cover', 'site_hours', 'rota_duties', 'rota_days'] loop
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and ((select viewer_is_inside()) or viewer_runs_site(site_id)))', t);
    execute format('create policy overseers_add on %I for insert with check (school_id = viewer_school() and viewer_oversees_site(site_id))', t);
  end loop;
  foreach t in array array['site_hours', 'rota_duties', 'rota_days'] loop
    execute format('create policy overseers_remove on %I for delete using (school_id = viewer_school() and viewer_oversees_site(site_id))', t);
  end loop;
end $$;
create policy overseers_change on site_cover for update
  using (school_id = viewer_school() and viewer_oversees_site(site_id)) with check (school_id = viewer_school());
create policy own_all on calendar_times for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

-- The program's own round asks only of sites that take contributions.
create policy system_reads on site_audiences for select using (school_id = viewer_school() and viewer_kind() = 'system');

-- What the rules need to know whether a site takes contributions, for whoever may read it: no reason, no name, no course.
create function cover_facts(site uuid, first_day date, last_day date) returns jsonb language sql stable security definer
  set search_path = public as $$
  with team as (select person_id from site_team
    where school_id = viewer_school() and site_id = site and part = 'moderator'),
  counted as (select id, number, effective_from, sign_by from policy_versions
    where school_id = viewer_school() and state = 'approved' and effective_from <= program_today()),
  belonging as (
    select person_id, starts, ends from person_capacities
    where school_id = viewer_school() and capacity in ('employee', 'contractor', 'volunteer', 'governor')
    union all
    select person_id, starts, ends from authorisations where school_id = viewer_school() and kind = 'run-sites')
  select jsonb_build_object(
    'inHolidays', coalesce((select in_holidays from site_cover c where c.school_id = viewer_school() and c.site_id = site), false),
    'hours', coalesce((select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', opens, 'closes', closes) order by weekday, opens)
      from site_hours h where h.school_id = viewer_school() and h.site_id = site), '[]'),
    'duties', coalesce((select jsonb_agg(jsonb_build_object('person', person_id, 'weekday', weekday, 'opens', opens, 'closes', closes))
      from rota_duties d where d.school_id = viewer_school() and d.site_id = site), '[]'),
    'taken', coalesce((select jsonb_agg(jsonb_build_object('person', person_id, 'day', day))
      from rota_days d where d.school_id = viewer_school() and d.site_id = site and day between first_day and last_day), '[]'),
    'away', coalesce((select jsonb_agg(jsonb_build_object('person', person_id, 'starts', starts, 'ends', ends))
      from absences a where a.school_id = viewer_school() and person_id in (select person_id from team)
        and ends >= first_day and starts <= last_day), '[]'),
    'busy', coalesce((select jsonb_agg(jsonb_build_object('person', person_id,
        'starts', round(extract(epoch from starts) * 1000), 'ends', round(extract(epoch from ends) * 1000)))
      from calendar_times b where b.school_id = viewer_school() and person_id in (select person_id from team)
        and ends >= first_day - 1 and starts <= last_day + 2), '[]'),
    'moderators', coalesce((select jsonb_agg(jsonb_build_object(
        'person', t.person_id,
        'here', coalesce((select jsonb_agg(jsonb_build_object('starts', starts, 'ends', ends)) from belonging b
          where b.person_id = t.person_id), '[]'),
        'trainedUntil', (select jsonb_agg(r.expires_on) from trainings r
          where r.school_id = viewer_school() and r.person_id = t.person_id),
        'versions', coalesce((select jsonb_agg(jsonb_build_object('effectiveFrom', v.effective_from, 'signBy', v.sign_by,
            'signed', exists (select 1 from policy_signatures s where s.school_id = viewer_school()
              and s.version_id = v.id and s.person_id = t.person_id)) order by v.number) from counted v), '[]')))
      from team t), '[]'))
  where viewer_kind() = 'system' or viewer_reads_site(site) or viewer_oversees_site(site) or viewer_is_inside() $$;

create policy inside_reads_cover on ledger_text for select using (school_id = viewer_school() and subject_kind = 'cover'
  and ((select viewer_is_inside()) or viewer_runs_site(subject_id)));
`
