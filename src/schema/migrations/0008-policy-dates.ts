// The dates of a version of the policy, its wording with the slots still in it, and the slots that are the school's own.

export const policyDates = `
alter table policy_versions
  -- By when everybody signs it, and when it is looked at again.
  add column sign_by date,
  add column review_on date,
  -- As it was written, with its slots; null where the model's own wording stood.
  add column wording jsonb,
  -- Slots beside those of the model, by name.
  add column slots jsonb not null default '{}',
  -- What an imported document held that no clause has taken up yet.
  add column left_over jsonb not null default '[]';
`
