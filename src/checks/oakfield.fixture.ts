// The small school on which the tests of the checks are written: a few invented pupils, and how to read findings.
import { check } from './check.ts'
import type { Context, Pupil } from './context.ts'

/** A pupil from “Given|Family|class”; without consent unless told otherwise. */
export function pupil(line: string, more: Partial<Pupil> = {}): Pupil {
  const [givenName = '', familyName = '', className = ''] = line.split('|')
  return { id: line, givenName, familyName, className, nameConsent: false, photoConsent: false, ...more }
}

export const oakfield: Context = {
  audience: ['families'],
  author: { name: 'Tomasz Reed', position: 'Class teacher' },
  school: 'Oakfield Primary School',
  schoolContacts: [
    '01632 960100',
    'office@oakfield.example',
    'Oakfield Primary School, 1 Mill Lane, Oakfield OX1 2AB',
  ],
  roster: [
    pupil('Amina|Khan|4B'),
    pupil('Bilal|Hussain|4B', { nameConsent: true }),
    pupil('Grace|Hill|4B'),
    pupil('Zoë|O’Neill|Kestrels'),
    pupil('Anne-Marie|Smith-Jones|Year 2'),
    pupil('William|Price|2A', { knownAs: 'Will' }),
    pupil('May|Ibrahim|2A'),
    pupil('Chloe|Adams|4B'),
    pupil('Chloe|Bennett|2A', { nameConsent: true }),
    pupil('Łukasz|Nowak|2A'),
    pupil('Jo|King|2A'),
  ],
}

/** What is found, one line each: the words, how sure, and whether it stops. */
export function found(text: string, context: Context = oakfield): string[] {
  return check({ text }, context).map(({ start, end, certainty, stops }) =>
    [text.slice(start, end), certainty, ...(stops ? ['stops'] : [])].join(' · '),
  )
}
