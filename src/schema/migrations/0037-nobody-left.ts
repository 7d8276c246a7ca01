// Where every manager is a subject: a child's case goes to the deputy lead, and whoever raised a concern is told whom to ring (§10.1).

export const nobodyLeft = `
create or replace function managing_role(kind text, file uuid) returns text language plpgsql stable security definer set search_path = public as $$
declare
  rungs constant text[] := array['designated-safeguarding-lead', 'headteacher', 'chair-of-governors'];
  deputy constant text := 'deputy-safeguarding-lead';
  first integer := case when kind in ('concern', 'safeguarding', 'illegal-content') then 1 when kind = 'whistleblowing' then 99 else 2 end;
  last integer := case when kind in ('safeguarding', 'illegal-content') then 2 else 3 end;
begin
  if first > last then return null; end if;
  for at in 1 .. 2 loop
    if role_is_subject(file, rungs[at]) then first := greatest(first, at + 1); end if;
  end loop;
  for at in first .. last loop
    if not role_is_subject(file, rungs[at]) and exists (select 1 from role_holders(rungs[at])) then return rungs[at]; end if;
  end loop;
  for at in reverse last .. 1 loop
    if not role_is_subject(file, rungs[at]) and exists (select 1 from role_holders(rungs[at])) then return rungs[at]; end if;
  end loop;
  if kind in ('safeguarding', 'illegal-content') and not role_is_subject(file, deputy) and exists (select 1 from role_holders(deputy)) then
    return deputy;
  end if;
  return null;
end $$;

-- Whether nobody who manages a file stands above everybody whom it is about: as outsideFor of policy/cases/who-sees.ts.
create function nobody_above(kind text, file uuid) returns boolean language plpgsql stable security definer set search_path = public as $$
declare
  rungs constant text[] := array['designated-safeguarding-lead', 'headteacher', 'chair-of-governors'];
  managing text := managing_role(kind, file);
begin
  if kind = 'whistleblowing' then return false; end if;
  if managing is null then return true; end if;
  for at in reverse 3 .. 1 loop
    if role_is_subject(file, rungs[at]) then return coalesce(array_position(rungs, managing), 0) < at; end if;
  end loop;
  return false;
end $$;

-- For whoever holds the receipt or raised it: 'outside' where it waits here, and nobody above its subjects manages it.
create or replace function concern_standing(wanted bytea) returns text language sql stable security definer set search_path = public as $$
  select case
    when c.state in ('raised', 'read') and nobody_above('concern', c.id) then 'outside'
    when exists (select 1 from cases k where k.school_id = c.school_id and k.from_concern = c.id and not k.rests and nobody_above(k.kind, k.id)) then 'outside'
    when c.state = 'raised' then 'waiting'
    when c.state = 'read' then 'read'
    when exists (select 1 from cases k where k.school_id = c.school_id and k.from_concern = c.id and not k.rests) then 'acting'
    else 'done' end
  from concerns c where c.school_id = viewer_school() and c.receipt = wanted $$;
`
