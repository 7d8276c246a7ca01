// Typing that is kept, posts that count once, and the ledger that nobody can rewrite.

export const formsAndLedger = `
create table form_drafts (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  person_id uuid not null,
  version integer not null,
  answers jsonb not null,
  updated_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
alter table form_drafts enable row level security;
alter table form_drafts force row level security;
create policy own_draft on form_drafts for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

-- A form that is posted twice counts once, and leads to the same place.
create table form_posts (
  school_id uuid not null references schools (id),
  once uuid not null,
  person_id uuid,
  location text,
  made_at timestamptz not null,
  primary key (school_id, once)
);
alter table form_posts enable row level security;
alter table form_posts force row level security;
create policy own_post on form_posts for all
  using (school_id = viewer_school() and person_id is not distinct from viewer_person())
  with check (school_id = viewer_school() and person_id is not distinct from viewer_person());

-- What somebody typed after their session had ended, sealed by the program, for the same person only.
create table kept_typing (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  path text not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
alter table kept_typing enable row level security;
alter table kept_typing force row level security;
create policy own_typing on kept_typing for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

-- The ledger: one row in ledger_leaf for ever, its text beside it.
create table ledger_head (
  school_id uuid primary key references schools (id),
  size bigint not null
);
create table ledger_leaf (
  school_id uuid not null references schools (id),
  index bigint not null,
  hash bytea not null,
  primary key (school_id, index)
);
create table ledger_text (
  school_id uuid not null,
  index bigint not null,
  salt bytea not null,
  entry text not null,
  at timestamptz not null,
  subject_kind text not null,
  subject_id uuid not null,
  primary key (school_id, index),
  foreign key (school_id, index) references ledger_leaf (school_id, index)
);
create index on ledger_text (school_id, subject_kind, subject_id);

do $$ declare t text; begin
  foreach t in array array['ledger_head', 'ledger_leaf', 'ledger_text'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy own_school on ledger_head for all using (school_id = viewer_school()) with check (school_id = viewer_school());
create policy own_school_adds on ledger_leaf for insert with check (school_id = viewer_school());
create policy own_school_reads on ledger_leaf for select using (school_id = viewer_school());
create policy own_school_adds on ledger_text for insert with check (school_id = viewer_school());

-- Refused for everybody, the owner too: the rights of a role can be widened by mistake, a trigger can't.
create function ledger_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger can only grow: % on % is refused.', tg_op, tg_table_name;
end $$;
create trigger for_ever before update or delete on ledger_leaf for each row execute function ledger_is_for_ever();
create trigger for_ever before update or delete on ledger_text for each row execute function ledger_is_for_ever();
create trigger for_ever_whole before truncate on ledger_leaf for each statement execute function ledger_is_for_ever();
create trigger for_ever_whole before truncate on ledger_text for each statement execute function ledger_is_for_ever();
create function ledger_head_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.school_id = old.school_id and new.size = old.size + 1 then return new; end if;
  raise exception 'The ledger can only grow, one entry at a time.';
end $$;
create trigger grows before update or delete on ledger_head for each row execute function ledger_head_grows();
create trigger for_ever_whole before truncate on ledger_head for each statement execute function ledger_is_for_ever();
`
