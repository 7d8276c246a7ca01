// Letters that the program sends by mail, and what its own rounds must know before there is a viewer.

export const letters = `
create table letters (
  school_id uuid not null references schools (id),
  id uuid not null,
  to_person uuid,
  to_address text,
  subject text not null,
  lines jsonb not null,
  -- The page of ours that it leads to, like /policy/sign.
  path text,
  why text not null,
  -- What may be sent once only says so by a key, such as the reminder of one day to one person.
  once text,
  written_at timestamptz not null,
  -- When it is tried next; far away once it was sent or given up.
  due_at timestamptz not null,
  tries integer not null default 0,
  problem text,
  sent_at timestamptz,
  given_up_at timestamptz,
  -- When somebody said that the person was told in another way.
  set_aside_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, to_person) references people (school_id, id),
  unique (school_id, once),
  check ((to_person is null) <> (to_address is null))
);
create index on letters (due_at) where sent_at is null and given_up_at is null;
alter table letters enable row level security;
alter table letters force row level security;
create policy owner_looks_up on letters for select to current_user using (true);
-- Whoever's deed causes a letter writes it; only the program itself reads and sends it.
create policy everybody_writes on letters for insert with check (school_id = viewer_school() and viewer_kind() <> 'nobody');
create policy system_all on letters for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');

-- The address of somebody of the school, told to the program itself alone.
create function mail_address(person uuid) returns text language sql stable security definer set search_path = public as $$
  select s.email from sign_ins s
  where s.school_id = viewer_school() and s.person_id = person and viewer_kind() = 'system' $$;

-- The schools for which the program makes its rounds.
create function every_school() returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$ select s.id, s.zone from schools s order by s.id $$;

-- The schools with letters to send now. A demonstration's letters are shown, and never sent.
create function schools_with_letters(at timestamptz) returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$
  select s.id, s.zone from schools s where not s.demonstration
    and s.id in (select l.school_id from letters l
      where l.sent_at is null and l.given_up_at is null and l.due_at <= at)
  order by s.id $$;

-- The host name by which a school is found, for the links in its letters.
create function school_host() returns text language sql stable security definer set search_path = public as $$
  select h.host from school_hosts h where h.school_id = viewer_school() and viewer_kind() = 'system'
  order by h.host limit 1 $$;

-- What the keepers of letters learn of one that did not arrive: for whom and why, never what it says. Of a plain
-- address they are told the part after the @ alone, since it may be that of somebody who raised a concern.
create function letters_given_up() returns table (id uuid, to_person uuid, at_domain text, written_at timestamptz,
    given_up_at timestamptz, problem text)
  language sql stable security definer set search_path = public as $$
  select l.id, l.to_person, split_part(l.to_address, '@', 2), l.written_at, l.given_up_at, l.problem from letters l
  where l.school_id = viewer_school() and l.given_up_at is not null and l.set_aside_at is null
    and (select viewer_has_role('headteacher', 'office'))
  order by l.given_up_at desc $$;

-- How one letter stands, with its row locked.
create function letter_state(wanted uuid) returns text language sql security definer set search_path = public as $$
  select case when set_aside_at is not null then 'set-aside' when given_up_at is not null then 'given-up'
    when sent_at is not null then 'sent' else 'waiting' end
  from letters where school_id = viewer_school() and id = wanted and (select viewer_has_role('headteacher', 'office'))
  for update $$;

-- Takes a letter that was given up on: to be sent again from the beginning, or set aside and emptied.
create function keep_letter(wanted uuid, state text) returns void language sql security definer set search_path = public as $$
  update letters set
    given_up_at = case state when 'waiting' then null else given_up_at end,
    tries = case state when 'waiting' then 0 else tries end,
    due_at = case state when 'waiting' then program_now() else due_at end,
    set_aside_at = case state when 'set-aside' then program_now() end,
    lines = case state when 'set-aside' then '[]' else lines end,
    path = case state when 'set-aside' then null else path end,
    why = case state when 'set-aside' then '' else why end,
    to_address = case when to_address is null then null when state = 'set-aside' then '' else to_address end
  where school_id = viewer_school() and id = wanted and given_up_at is not null and set_aside_at is null
    and (select viewer_has_role('headteacher', 'office')) $$;
create policy owner_keeps on letters for update to current_user using (true) with check (true);
create policy keepers_of_letters on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'letter'
    and (select viewer_has_role('headteacher', 'office')));

-- The outbox of a demonstration, for everybody who looks at it; of a real school, nothing.
create function demonstration_letters() returns table (id uuid, to_name text, to_address text, subject text, lines jsonb,
    path text, why text, written_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.id, p.full_name, coalesce(l.to_address, i.email), l.subject, l.lines, l.path, l.why, l.written_at
  from letters l join schools s on s.id = l.school_id and s.demonstration
    left join people p on p.school_id = l.school_id and p.id = l.to_person
    left join sign_ins i on i.school_id = l.school_id and i.person_id = l.to_person
  where l.school_id = viewer_school()
  order by l.written_at desc, l.id limit 100 $$;

-- Which quarter of an hour each round was last made for, so that of several programs one makes it.
create table rounds_made (
  school_id uuid not null references schools (id),
  round text not null,
  quarter timestamptz not null,
  primary key (school_id, round)
);
alter table rounds_made enable row level security;
alter table rounds_made force row level security;
create policy owner_looks_up on rounds_made for select to current_user using (true);
create policy system_all on rounds_made for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
`
