// People authorised from outside: they read and sign the policy, and judge what is contributed to the sites they help to run.

export const authorised = `
-- Whom the head has authorised to run sites (Appendix 1: "school employees or authorised"). It opens the policy and their sites, and no list of people or pupils.
create function runs_sites_by_authorisation(school uuid, person uuid, today date) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select 1 from authorisations a where a.school_id = school and a.person_id = person and a.kind = 'run-sites'
    and a.starts <= today and a.ends >= today) $$;
create function viewer_is_authorised() returns boolean language sql stable as
  $$ select viewer_kind() = 'person' and runs_sites_by_authorisation(viewer_school(), viewer_person(), program_today()) $$;

create policy authorised_read on policy_versions for select
  using (school_id = viewer_school() and state = 'approved' and (select viewer_is_authorised()));
create policy own_read on policy_signatures for select
  using (school_id = viewer_school() and person_id = viewer_person());
create policy own_read on authorisations for select
  using (school_id = viewer_school() and person_id = viewer_person());
create policy authorised_sign on policy_signatures for insert
  with check (school_id = viewer_school() and way = 'own' and person_id = viewer_person() and (select viewer_is_authorised()));
create policy witnessed_authorised on policy_signatures for insert
  with check (school_id = viewer_school() and way in ('witness', 'paper')
    and witness_id = viewer_person() and person_id <> viewer_person()
    and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office'))
    and runs_sites_by_authorisation(school_id, person_id, program_today()));
create policy own_signatures on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'signature'
    and exists (select 1 from policy_signatures s where s.school_id = ledger_text.school_id and s.id = subject_id
      and s.person_id = viewer_person()));
`
