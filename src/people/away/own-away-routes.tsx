// Saying that oneself is ill or away, and having one's calendar read, so that the rota knows (§14.5).
import { act } from '../../decisions/door.ts'
import { get, post, redirect, takingFile, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { addDays } from '../../policy/days.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { personRoom } from '../staff/person-decisions.ts'
import { busyTimes } from './busy-times.ts'
import { ownAbsences } from './own-absences.ts'
import { OwnAwayPage } from './own-away-page.tsx'

/** In bytes: a large calendar of many years. */
const mostCalendar = 2_000_000
/** How many days ahead a calendar is looked at. */
const daysRead = 90

export const ownAwayRoutes: readonly Route[] = [
  get('/away', 'away.tell', (visit) => awayPage(visit, {})),
  post('/away/today', 'away.tell', awayToday),
  takingFile(post('/away/calendar', 'away.tell', readCalendar), mostCalendar),
]

async function awayToday(visit: Visit): Promise<Response> {
  const { viewer, today } = visit
  const input = { deputy: null, starts: today, ends: today }
  const outcome = await act(visit, personRoom, personIdOf(viewer) ?? '', 'name-deputy', { input })
  return answered(visit, outcome, '/away')
}

async function readCalendar(visit: Visit): Promise<Response> {
  if (!visit.upload) return awayPage(visit, { calendar: 'Choose the file of your calendar first.' })
  const { school, today } = visit
  const text = new TextDecoder().decode(visit.upload.bytes)
  const busy = busyTimes(text, school.zone, today, addDays(today, daysRead))
  if (!busy)
    return awayPage(visit, {
      calendar:
        'That is no calendar file. In your calendar’s settings look for “export”: the file ends in .ics.',
    })
  const me = personIdOf(visit.viewer) ?? ''
  const outcome = await act(visit, personRoom, me, 'keep-calendar', { input: { busy } })
  return outcome.ok ? redirect('/away') : answered(visit, outcome, '/away')
}

async function awayPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { once, school } = visit
  return page(
    visit,
    { title: 'Away', backHref: '/', status: Object.values(errors).some(Boolean) ? 422 : 200 },
    <OwnAwayPage {...await ownAbsences(visit)} {...{ errors, once }} zone={school.zone} />,
  )
}
