// The story of a site, told through the real routes: a form filled in, three signatures, rules, and the page opens.
import { demoPassword, demoPeople } from '../../src/demo/oakfield.data.ts'
import { siteForm } from '../../src/sites/site-form.data.ts'
import type { Answer, PlainBrowser } from '../browser-without-screen.ts'
import { ledOn } from './led-on.ts'
import type { StoryWorld } from './story-world.ts'

export type Typed = Record<string, string | readonly string[]>

/** A form with nothing missing, by step. Overrides are laid over every step. */
export const wholeForm = (world: StoryWorld): Record<string, Typed> => ({
  team: { department: 'Year 4' },
  purpose: {
    name: 'Year 4 Explorers',
    aims: 'Show families what we learn, week by week.',
    content: 'Class news, drawings and writing.',
    worth: 'Children write for real readers.',
    hours: '2',
    'talked-day': '12',
    'talked-month': '11',
    'talked-year': '2026',
  },
  audience: { audience: ['staff', 'families'] },
  contributors: {
    ways: 'comments',
    contributors: ['families'],
    advertise: 'No advertising. Class families only.',
    vetter: world.id('office'),
  },
  people: {
    'administrators-1': world.id('teacher'),
    'administrators-2': world.id('manager'),
    'moderators-1': world.id('teacher'),
    'moderators-2': world.id('assistant'),
  },
  host: {
    host: 'school',
    'opens-day': '1',
    'opens-month': '12',
    'opens-year': '2026',
    'closes-day': '23',
    'closes-month': '7',
    'closes-year': '2027',
  },
  safety: {
    security: 'Only people whom the office knows can sign in.',
    success: 'Half of the families read it each week.',
    'evaluated-day': '1',
    'evaluated-month': '3',
    'evaluated-year': '2027',
    exit: 'A last post, then we keep a copy and close the page.',
  },
})

/** Begins a form and fills in every step; gives its id. `overrides` lays other answers over a step. */
export async function fillIn(
  world: StoryWorld,
  author: PlainBrowser,
  overrides: Record<string, Typed> = {},
): Promise<string> {
  const begun = await author.post('/sites')
  const id = /^\/sites\/([^/]+)\//u.exec(begun.location)?.[1] ?? ''
  const whole = wholeForm(world)
  for (const { slug } of siteForm) {
    ledOn(await author.post(`/sites/${id}/form/${slug}`, { ...whole[slug], ...overrides[slug] }))
  }
  return id
}

/** Signs one step as one person. */
export async function sign(world: StoryWorld, key: string, id: string, action: string): Promise<number> {
  return (await signed(world, key, id, action)).status
}

async function signed(world: StoryWorld, key: string, id: string, action: string): Promise<Answer> {
  const browser = await world.browser(key)
  const name = demoPeople.find((person) => person.key === key)?.name ?? ''
  return browser.post(`/sites/${id}/do/${action}`, { 'typed-name': name, password: demoPassword })
}

/** Approves a sent form with the three signatures. */
export async function approve(world: StoryWorld, id: string): Promise<void> {
  ledOn(await signed(world, 'manager', id, 'approve-as-line-manager'))
  ledOn(await signed(world, 'communications', id, 'approve-as-communications'))
  ledOn(await signed(world, 'head', id, 'approve-as-head'))
}

export const rules: Typed = {
  terms: 'This page is for the class and its families.',
  rules: 'Be kind.\nNo names of children.\nNo addresses or phone numbers.',
}

/** A site that is open, and its address. */
export async function openSite(
  world: StoryWorld,
  overrides: Record<string, Typed> = {},
): Promise<{ id: string; slug: string }> {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author, overrides)
  ledOn(await author.post(`/sites/${id}/send`))
  await approve(world, id)
  ledOn(await author.post(`/sites/${id}/rules`, rules))
  ledOn(await author.post(`/sites/${id}/do/open`))
  await lookAfter(world, author, id)
  const { text } = await author.get(`/sites/${id}`)
  return { id, slug: /href="\/s\/([^"/]+)"/u.exec(text)?.[1] ?? '' }
}

/** Everybody on its team looks after a site at every hour, on every day of the year. */
async function lookAfter(world: StoryWorld, author: PlainBrowser, id: string): Promise<void> {
  const days = [1, 2, 3, 4, 5, 6, 7]
  const hours = days.map((day) => ({ [`opens-${day}`]: '0:00', [`closes-${day}`]: '24:00' }))
  ledOn(await author.post(`/sites/${id}/cover/hours`, Object.assign({ holidays: 'yes' }, ...hours)))
  const duties = demoPeople.flatMap(({ key }) => days.map((day) => [`duty-${world.id(key)}-${day}`, 'all']))
  ledOn(await author.post(`/sites/${id}/cover/rota`, Object.fromEntries(duties)))
}
