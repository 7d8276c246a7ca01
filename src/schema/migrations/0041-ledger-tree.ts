// The ledger's tree (RFC 6962): its nodes, written with each leaf in the same transaction, and its signed checkpoints.

export const ledgerTree = `
-- The whole subtrees above the leaves: level 1 stands over two of them, each level over twice as many.
create table ledger_node (
  school_id uuid not null references schools (id),
  level smallint not null check (level > 0),
  index bigint not null,
  hash bytea not null,
  primary key (school_id, level, index)
);

-- The leaves of every school are read once, by their owner.
alter table ledger_leaf no force row level security;
insert into ledger_node select a.school_id, 1, a.index / 2, sha256('\\x01'::bytea || a.hash || b.hash)
  from ledger_leaf a join ledger_leaf b on b.school_id = a.school_id and b.index = a.index + 1 where a.index % 2 = 0;
do $$ declare up smallint := 1; begin
  loop
    insert into ledger_node select a.school_id, up + 1, a.index / 2, sha256('\\x01'::bytea || a.hash || b.hash)
      from ledger_node a join ledger_node b on b.school_id = a.school_id and b.level = up and b.index = a.index + 1
      where a.level = up and a.index % 2 = 0;
    exit when not found;
    up := up + 1;
  end loop;
end $$;
alter table ledger_leaf force row level security;

-- Each checkpoint as it was signed. One that has gone out can't be taken back.
create table ledger_checkpoints (
  school_id uuid not null references schools (id),
  size bigint not null check (size > 0),
  note text not null,
  made_at timestamptz not null,
  -- The date on the school's wall.
  day date not null,
  primary key (school_id, size)
);
-- Where a checkpoint has arrived outside.
create table ledger_checkpoints_sent (
  school_id uuid not null,
  size bigint not null,
  sent_at timestamptz not null,
  primary key (school_id, size),
  foreign key (school_id, size) references ledger_checkpoints (school_id, size)
);

do $$ declare t text; begin
  foreach t in array array['ledger_node', 'ledger_checkpoints', 'ledger_checkpoints_sent'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_school_reads on %I for select using (school_id = viewer_school())', t);
    execute format('create trigger for_ever before update or delete on %I for each row execute function ledger_is_for_ever()', t);
    execute format('create trigger for_ever_whole before truncate on %I for each statement execute function ledger_is_for_ever()', t);
  end loop;
end $$;
-- Nobody writes a node but the function below, which knows one way only.
create policy owner_grows on ledger_node for insert to current_user with check (school_id = viewer_school());
create policy program_signs on ledger_checkpoints for insert
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy program_sends on ledger_checkpoints_sent for insert
  with check (school_id = viewer_school() and viewer_kind() = 'system');

create function ledger_tree_grows() returns trigger language plpgsql security definer set search_path = public as $$
declare
  place bigint := new.index;
  up smallint := 0;
  whole bytea := new.hash;
  beside bytea;
begin
  while place % 2 = 1 loop
    if up = 0 then
      select l.hash into strict beside from ledger_leaf l where l.school_id = new.school_id and l.index = place - 1;
    else
      select n.hash into strict beside from ledger_node n
        where n.school_id = new.school_id and n.level = up and n.index = place - 1;
    end if;
    whole := sha256('\\x01'::bytea || beside || whole);
    up := up + 1;
    place := place / 2;
    insert into ledger_node values (new.school_id, up, place, whole);
  end loop;
  return null;
end $$;
create trigger tree_grows after insert on ledger_leaf for each row execute function ledger_tree_grows();
`
