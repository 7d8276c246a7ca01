// Reads whom a report is about, and says to whom it goes, by their posts: a visitor learns nobody's name here.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { contactsAmong, type ContactAmong } from '../../policy/whistle-contact.workflow.ts'
import { pointedAt, postLabel, whoReceives, type ReportAbout } from '../../policy/whistle-routing.ts'
import type { SpeakUpWords } from '../../ui/words/speak-up.en.ts'
import type { ReadyContact, whatRoutes } from './contact-queries.ts'

type Routes = Awaited<ReturnType<typeof whatRoutes>>

const mostLetters = 300

export const readAbout = (form: FormFields): ReportAbout => ({
  roles: pointedAt.filter((role) => form.all('about-roles').includes(role)),
  words: form.text('about-words').trim().slice(0, mostLetters),
})

/** The contacts who get a report about these people. */
export const readersFor = ({ people, contacts }: Routes, about: ReportAbout): ReadyContact[] => {
  const ids = new Set(whoReceives(contacts, about, people).map(({ personId }) => personId))
  return contacts.filter(({ personId }) => ids.has(personId))
}

/** "a contact among the staff and a contact among the governors" */
export function sayReaders(
  readers: readonly Pick<ReadyContact, 'among'>[],
  one: SpeakUpWords['contact'],
  several: SpeakUpWords['contact'],
): string {
  const parts = (Object.keys(contactsAmong) as ContactAmong[]).flatMap((among) => {
    const count = readers.filter((reader) => reader.among === among).length
    return count === 0 ? [] : [(count === 1 ? one : several)[among] ?? '']
  })
  return parts.join(' and ')
}

/** Whom a report is about, in one line for those who read it. */
export const sayAbout = ({ roles, words }: ReportAbout): string =>
  [...roles.map(postLabel), words].filter((each) => each !== '').join('; ')
