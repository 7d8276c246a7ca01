// Gives the school that the set-up has just made its first policy, in the same transaction: the model, in force from today.
import { look } from '../../platform/database.ts'
import type { Route } from '../../platform/http/route.ts'
import { bringModelIntoForce } from './first-version.ts'

/** The set-up's routes with this added to them; the set-up itself knows nothing of policies. */
export const withModelPolicy = (route: Route): Route =>
  route.method === 'GET'
    ? route
    : {
        ...route,
        handle: async (visit) => {
          const response = await route.handle(visit)
          if (response.status >= 400) return response
          const { tx, now, today, viewer, form, school } = visit
          const system = { kind: 'system', schoolId: viewer.schoolId } as const
          await look(tx, system, { now, zone: school.zone })
          const filling = { 'school-name': form.text('school-name').trim() }
          await bringModelIntoForce({ tx, now, today, viewer: system }, filling, today)
          return response
        },
      }
