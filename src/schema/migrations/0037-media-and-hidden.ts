// What everybody on the staff sees of an enquiry by the press (§16.7).

export const mediaAndHidden = `
-- Who asks, since when, and what was cleared: not what is asked, nor whom it is about.
create function media_notices() returns table (id uuid, logged_at timestamptz, state text, outlet text, answer text, speaker text)
  language sql stable security definer set search_path = public as $$
  select c.id, coalesce(o.made_at, c.opened_on::timestamptz), c.state, o.said->>'outlet',
      case when c.state in ('cleared', 'answered') then k.said->>'answer' end,
      case when c.state in ('cleared', 'answered') then k.said->>'by' end
    from cases c
    left join case_steps o on o.school_id = c.school_id and o.case_id = c.id and o.action = 'open'
    left join lateral (select s.said from case_steps s where s.school_id = c.school_id and s.case_id = c.id
      and s.action = 'clear' order by s.number desc limit 1) k on true
  where c.school_id = viewer_school() and c.kind = 'media-enquiry' and (select viewer_is_inside())
    and (not c.rests or c.changed_on > program_today() - 14)
  order by c.rests, 2 desc, c.id $$;
`
