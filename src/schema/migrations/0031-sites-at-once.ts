// Which sites the viewer runs or oversees is asked once for a query, where it was asked once for each row.

export const sitesAtOnce = `
create function sites_that_viewer_runs() returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct t.site_id from site_team t
  where t.school_id = viewer_school() and t.person_id = viewer_person() and viewer_works_here() $$;
-- The same rule as viewer_oversees_site, for all sites; a test holds the two together.
create function sites_that_viewer_oversees() returns setof uuid language sql stable security definer set search_path = public as $$
  select s.id from sites s
  where s.school_id = viewer_school() and (select viewer_works_here()) and (
    s.id in (select sites_that_viewer_runs())
    or (select viewer_has_role('headteacher', 'deputy-headteacher', 'communications-manager', 'designated-safeguarding-lead',
      'deputy-safeguarding-lead', 'chair-of-governors'))
    or (select viewer_decides_for('16.2', '16.4', '16.5'))
    or (select viewer_stands_in_for_role('headteacher', 'communications-manager', 'chair-of-governors'))
    or viewer_person() in (s.author_id, s.line_manager_id)
    or (select viewer_is_inside()) and s.line_manager_id in (select viewer_acts_for())) $$;
-- The people for whom the viewer acts, where the viewer is at the school at all.
create function people_that_viewer_stands_in_for() returns setof uuid language sql stable security definer set search_path = public as $$
  select f from viewer_acts_for() f where (select viewer_is_inside()) $$;

alter policy readers on posts using (school_id = viewer_school() and (
  author_id = viewer_person() or manager_id = viewer_person()
  or site_id in (select sites_that_viewer_oversees()) or state = 'published' and viewer_reads_site(site_id)));
alter policy stand_ins_read on posts
  using (school_id = viewer_school() and manager_id in (select people_that_viewer_stands_in_for()));
alter policy readers on post_versions using (school_id = viewer_school()
  and exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id
    and (p.author_id = viewer_person() or p.manager_id = viewer_person() or p.site_id in (select sites_that_viewer_oversees()))));
alter policy stand_ins_read on post_versions using (school_id = viewer_school()
  and exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id
    and p.manager_id in (select people_that_viewer_stands_in_for())));

create function contributions_that_viewer_sent() returns setof uuid language sql stable security definer set search_path = public as $$
  select s.contribution_id from contribution_senders s
  where s.school_id = viewer_school() and s.person_id = viewer_person() $$;
alter policy readers on contributions using (school_id = viewer_school() and (
  site_id in (select sites_that_viewer_runs()) or id in (select contributions_that_viewer_sent())
  or state = 'published' and viewer_reads_site(site_id)));
alter policy team_changes on contributions using (school_id = viewer_school() and site_id in (select sites_that_viewer_runs()));
alter policy team_and_sender_read on contribution_senders
  using (school_id = viewer_school() and (person_id = viewer_person() or site_id in (select sites_that_viewer_runs())));
alter policy team_and_own_read on neutral_names
  using (school_id = viewer_school() and (person_id = viewer_person() or site_id in (select sites_that_viewer_runs())));

-- Those who may see everybody are not asked about each person's sites and contributions as well.
alter policy audience_reads_team on people
  using (school_id = viewer_school() and not (select viewer_is_inside()) and exists (select 1 from site_team t
    where t.school_id = people.school_id and t.person_id = people.id and viewer_reads_site(t.site_id)));
alter policy team_reads_contributors on people
  using (school_id = viewer_school() and not (select viewer_is_inside()) and exists (select 1 from contribution_senders s
    where s.school_id = people.school_id and s.person_id = people.id));
`
