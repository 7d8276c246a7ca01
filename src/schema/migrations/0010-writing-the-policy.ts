// What the writing of the policy keeps: other policies with their review dates.

export const writingThePolicy = `
-- The list itself comes with the program; here stands where this school's own policy is read, and when it is looked at again.
create table other_policies (
  school_id uuid not null references schools (id),
  id uuid not null,
  state text not null,
  version integer not null,
  link text,
  review_on date,
  primary key (school_id, id)
);
alter table other_policies enable row level security;
alter table other_policies force row level security;
create policy owner_looks_up on other_policies for select to current_user using (true);
create policy inside_reads on other_policies for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy system_reads on other_policies for select
  using (school_id = viewer_school() and viewer_kind() = 'system');
create policy writers_add on other_policies for insert
  with check (school_id = viewer_school() and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office')));
create policy writers_change on other_policies for update
  using (school_id = viewer_school() and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office')))
  with check (school_id = viewer_school() and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office')));

create policy inside_reads_other_policies on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'other-policy' and (select viewer_is_inside()));

-- The program itself reminds whoever keeps the register of guidance.
create policy system_reads on guidance_standing for select
  using (school_id = viewer_school() and viewer_kind() = 'system');
create policy system_reads on guidance_checks for select
  using (school_id = viewer_school() and viewer_kind() = 'system');
`
