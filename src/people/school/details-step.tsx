// The step of the set-up that asks for the school's name, web site, number and colour.
import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { DetailsFields } from './details-fields.tsx'
import { readDetails } from './read-details.ts'
import { schoolDaysRoom } from './school-decisions.ts'
import { anyWrong, typedOr, type StepForm } from './step-form.ts'

export const detailsStep: StepForm = {
  lead: 'They stand on every page, and what you change here stands there at once.',
  async fields(visit, errors) {
    const { name, webSite, colour } = visit.school
    const phone = await phoneOf(visit)
    const value = typedOr(visit, { 'school-name': name, 'web-site': webSite, colour, phone })
    return <DetailsFields field={(each) => ({ name: each, value: value(each), error: errors[each] })} />
  },
  async save(visit) {
    const { school, errors } = readDetails(visit.form)
    if (anyWrong(errors)) return { ok: false, errors }
    return act(visit, schoolDaysRoom, visit.school.id, 'change-details', { input: school })
  },
}

async function phoneOf({ tx, viewer }: Sight): Promise<string> {
  const row = await tx
    .selectFrom('schools')
    .select('phone')
    .where('id', '=', viewer.schoolId)
    .executeTakeFirst()
  return row?.phone ?? ''
}
