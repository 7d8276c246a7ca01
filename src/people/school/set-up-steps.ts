// The steps by which a school is set up after its first account, and how far it has come: each is done when what it asks is there.
import type { Sight } from '../../platform/database.ts'
import type { School } from '../../platform/http/visit.ts'
import { contactsAskedFor, type ContactAskedFor } from '../../policy/contact-kinds.data.ts'
import { namedPeople, namedPlaces, type NamedPlace } from '../../policy/named-people.data.ts'
import { allContacts, isTold } from '../contacts/contact-queries.ts'
import { holdersOf } from '../directory.ts'
import { schoolYear } from './school-year.ts'

export type StepName = 'details' | 'week' | 'terms' | 'breaks' | NamedPlace | ContactAskedFor | 'logo'

export interface Step {
  name: StepName
  title: string
  hint: string
  href: string
  optional: boolean
  done: boolean
}

const at = (name: StepName): string => `/school/set-up/${name}`
const steps: readonly Omit<Step, 'done'>[] = [
  step('details', 'The school’s name, web site and colour', 'As they stand now, to be checked'),
  { ...step('logo', 'Logo', 'Stands on every page'), href: '/school/logo', optional: true },
  step('week', 'Nation and working days', 'Bank holidays, and the days of the week'),
  step('terms', 'Terms and days shut', 'Dates are counted in your working days'),
  step('breaks', 'Breaks', 'When staff may use their own phones'),
  ...namedPlaces.map((place) => ({
    ...step(place, namedPeople[place].title, namedPeople[place].says),
    optional: namedPeople[place].optional,
  })),
  step('lado', 'LADO', 'Your local authority’s designated officer'),
  step('mash', 'Safeguarding hub (MASH)', 'Where referrals about a child go'),
  step('hr', 'HR', 'Asked when a matter may end in discipline'),
  step('governor-support', 'Governor Support', 'Asked when a matter concerns a governor'),
]

function step(name: StepName, title: string, hint: string): Omit<Step, 'done'> {
  return { name, title, hint, href: at(name), optional: false }
}

/** Every step in the order in which they follow each other. Without `school`, its logo counts as not given. */
export async function setUpSteps(sight: Sight, school?: School): Promise<Step[]> {
  const [year, contacts] = [await schoolYear(sight), await allContacts(sight)]
  const holders = await holdersOf(
    sight,
    namedPlaces.map((place) => namedPeople[place].role),
  )
  const done: Record<StepName, boolean> = {
    details: true,
    logo: Boolean(school?.logo),
    week: year.told,
    terms: year.terms.length > 0,
    breaks: year.breaks !== null,
    ...both(namedPlaces, (place) => (holders[namedPeople[place].role] ?? []).length > 0),
    ...both(contactsAskedFor, (key) => isTold(contacts.find((contact) => contact.key === key))),
  }
  return steps.map((each) => ({ ...each, done: done[each.name] }))
}

const both = <Name extends string>(names: readonly Name[], say: (name: Name) => boolean) =>
  Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, boolean>

/** Where somebody who has saved a step goes on: the next that is not done; to the list where none is left. */
export function nextAfter(all: readonly Step[], name: StepName): string {
  const from = all.findIndex((each) => each.name === name)
  const next = all.slice(from + 1).find(({ done, optional }) => !done && !optional)
  return next?.href ?? '/school/set-up'
}

/** How many of the steps that every school needs are still to be done. */
export const stepsLeft = (all: readonly Step[]): number =>
  all.filter(({ done, optional }) => !done && !optional).length
