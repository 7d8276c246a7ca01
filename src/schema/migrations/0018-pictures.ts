// The examining of pictures: what waits, what was seen, and the originals, which nobody but the program itself reads.

export const pictures = `
create table picture_examinations (
  school_id uuid not null references schools (id),
  id uuid not null,
  -- SHA-256 of the file as it came; of a redacted picture, of that and the boxes.
  fingerprint bytea not null check (length(fingerprint) = 32),
  state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn')),
  version integer not null,
  -- The file as it came; of a redacted picture, at first the one that is to be redacted.
  original_id uuid,
  redactions jsonb,
  submitted_by uuid,
  submitted_at timestamptz not null,
  -- Whoever examines it renews this; past it, another may take it up.
  taken_until timestamptz,
  tries integer not null default 0,
  step text check (step in ('open', 'faces', 'writing')),
  progress integer not null default 0 check (progress between 0 and 100),
  opened_at timestamptz,
  width integer,
  height integer,
  seen jsonb not null default '{}',
  refusal text,
  settled_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, original_id) references files (school_id, id),
  foreign key (school_id, submitted_by) references people (school_id, id)
);
-- The same picture is examined once.
create unique index on picture_examinations (school_id, fingerprint) where state <> 'withdrawn';
create index on picture_examinations (submitted_at) where state = 'waiting';

-- The examination that a copy of a picture belongs to; its bytes are there once the original has been opened.
alter table files add column examination_id uuid, add column made boolean not null default true, add column gone_at timestamptz,
  add foreign key (school_id, examination_id) references picture_examinations (school_id, id);
create index on files (school_id, examination_id) where examination_id is not null;

alter table picture_examinations enable row level security;
alter table picture_examinations force row level security;
create policy owner_looks_up on picture_examinations for select to current_user using (true);
create policy system_all on picture_examinations for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy sender_reads on picture_examinations for select
  using (school_id = viewer_school() and submitted_by = viewer_person());
create policy sender_adds on picture_examinations for insert
  with check (school_id = viewer_school() and submitted_by = viewer_person() and state = 'waiting');
-- Whoever sees a copy of a picture behind the scenes sees what was found in it.
create policy inside_reads on picture_examinations for select using (school_id = viewer_school() and (select viewer_is_inside())
  and exists (select 1 from files f where f.school_id = picture_examinations.school_id and f.examination_id = picture_examinations.id));

-- The schools with pictures to examine now.
create function schools_with_pictures(at timestamptz) returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$
  select s.id, s.zone from schools s where s.id in (select e.school_id from picture_examinations e
    where e.state = 'waiting' and (e.taken_until is null or e.taken_until <= at))
  order by s.id $$;

-- How many pictures of the school come before one that waits: a number, and nothing of whose they are.
create function pictures_ahead(examination uuid) returns integer language sql stable security definer
  set search_path = public as $$
  select count(*)::integer from picture_examinations e, picture_examinations own
    where own.school_id = viewer_school() and own.id = examination and own.state = 'waiting'
      and e.school_id = own.school_id and e.state = 'waiting' and e.id <> own.id
      and (e.opened_at is null and own.opened_at is not null
        or (e.opened_at is null) = (own.opened_at is null) and (e.submitted_at, e.id) < (own.submitted_at, own.id)) $$;
`
