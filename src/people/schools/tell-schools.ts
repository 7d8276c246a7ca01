// What the command line says when it founds schools and trusts: for machines one JSON object, for people sentences.
import type { Db } from '../../platform/database.ts'
import { addSchool } from './add-school.ts'
import { addTrust } from './add-trust.ts'
import { nameHost } from './name-host.ts'
import { nameLead } from './name-lead.ts'

export type Told = { ok: true; out: string } | { ok: false; problem: string }

/** What was typed after the command: its words, and what stands behind each --name. */
export interface Typed {
  words: readonly string[]
  json: boolean
  option: (name: string) => string | undefined
  options: (name: string) => readonly string[]
  flag: (name: string) => boolean
}

export async function tellSchoolAdd(db: Db, now: Date, { option, json }: Typed): Promise<Told> {
  const done = await addSchool(db, now, { host: option('host') ?? '', name: option('name') ?? '' })
  if (!done.ok) return done
  const { host, name, code, endsAt } = done.founded
  const until = endsAt.toISOString().slice(0, 10)
  return say(json, { host, name, setUpCode: code, until }, [
    `${name} can be set up at https://${host}/set-up`,
    `The code: ${code}. It opens the set-up once, until ${until}. Give it to the headteacher in person.`,
    'The same command again gives a new code.',
  ])
}

export async function tellSchoolHost(db: Db, now: Date, { words, json }: Typed): Promise<Told> {
  const done = await nameHost(db, now, words[0] ?? '')
  return done.ok ? say(json, { host: done.host }, [`The school is found at ${done.host}.`]) : done
}

export async function tellTrustAdd(db: Db, now: Date, { words, options, json }: Typed): Promise<Told> {
  const done = await addTrust(db, now, { name: words[0] ?? '', hosts: options('school') })
  if (!done.ok) return done
  const { trust, schools } = done
  return say(json, { trust, schools }, [`In ${trust} now: ${schools.join(', ')}.`])
}

export async function tellTrustLead(db: Db, now: Date, { words, option, flag, json }: Typed): Promise<Told> {
  const [email = ''] = words
  const ends = flag('end')
  const done = await nameLead(db, now, { email, at: option('school'), ends })
  if (!done.ok) return done
  const { trust, school } = done
  return say(json, { trust, school, leads: !ends }, [
    ends
      ? `They don’t lead ${trust} any more.`
      : `They lead ${trust}. When they sign in at ${school}, the menu has a page “Trust”.`,
  ])
}

const say = (json: boolean, object: object, sentences: readonly string[]): Told => ({
  ok: true,
  out: json ? JSON.stringify(object) : sentences.join('\n'),
})
