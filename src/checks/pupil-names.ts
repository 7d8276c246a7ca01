// Finds pupils named in a text and weighs each against consent, class and the words around it (18.2).
import { classesBeside } from './classes-beside.ts'
import type { Context, Pupil } from './context.ts'
import { findingOf } from './finding.ts'
import type { Certainty, Finding } from './finding.ts'
import type { Glance } from './glance/glance.ts'
import { nameCandidates } from './name-candidates.ts'
import { certaintyOf } from './name-certainty.ts'
import { beginsSentence } from './name-surroundings.ts'
import type { Surroundings } from './name-surroundings.ts'
import type { Candidate, Reading } from './names/candidate.ts'
import { disguises } from './names/disguises.ts'
import { nameStretches } from './names/name-places.ts'
import { either } from './names/name-table.ts'
import type { Meant } from './names/name-table.ts'
import { prepareRoster } from './roster.ts'
import type { PreparedRoster } from './roster.ts'
import { keysOf, wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** Why the named pupils may not be named: nobody may be, one family has not agreed, or it may be another’s name. */
type Ban = 'everybody' | 'no-consent' | 'shared'

function banOn({ without, agreed }: Meant, context: Context): Ban | undefined {
  if (context.pupilsContribute) return 'everybody'
  if (without < 0) return undefined
  return agreed < 0 ? 'no-consent' : 'shared'
}

/** A name shared with somebody who agreed is one step less certain, and alone only a person can tell. */
function withDoubt(certainty: Certainty, ban: Ban, candidate: Candidate): Certainty {
  if (ban !== 'shared') return certainty
  return certainty === 'ask' || candidate.shape === 'given' ? 'ask' : 'likely'
}

type Seen = { readonly certainty: Certainty; readonly ban: Ban; readonly pupil: Pupil | undefined }

function sentenceFor(written: string, { certainty, ban, pupil }: Seen): string {
  const name = written.replace(/\s+/gu, ' ')
  const called = pupil?.knownAs?.trim() || pupil?.givenName.trim() || name
  const opening = certainty === 'ask' ? `“${name}” may be a pupil’s name` : 'This is a pupil’s name'
  if (ban === 'everybody') {
    return `${opening}. Pupils write here, so no pupil may be identified, whatever the family has agreed.`
  }
  if (ban === 'shared') {
    return `More than one pupil is called ${name}, and not every family has agreed to names on the school’s pages.`
  }
  return `${opening}: ${called}’s family has not agreed to names on the school’s pages.`
}

function findingFor(text: string, start: number, end: number, seen: Seen): Finding {
  return findingOf({
    kind: 'pupil-named',
    start,
    end,
    certainty: seen.certainty,
    sentence: sentenceFor(text.slice(start, end), seen),
    remedy: {
      label:
        seen.certainty === 'ask'
          ? 'If it is the pupil, leave the name out, or write “a pupil”.'
          : 'Leave the name out, or write “a pupil”.',
      replacement: beginsSentence(text, start) ? 'A pupil' : 'a pupil',
    },
  })
}

/** Where the author’s own name stands; staff say who they are (17.8). */
function placesOfAuthor(words: readonly Word[], context: Context): readonly [number, number][] {
  const name = keysOf(context.author.name)
  if (name.length === 0) return []
  return words.flatMap((word, first): [number, number][] => {
    const here = word.key === name[0] && name.every((key, step) => words[first + step]?.key === key)
    return here ? [[word.start, words[first + name.length - 1]?.end ?? word.end]] : []
  })
}

/** Whom the name means: where a class stands beside it, those of that class alone. */
function withClass(place: Surroundings, roster: PreparedRoster): { meant: Meant; inClass: boolean } {
  const { candidate } = place
  if (candidate.shape !== 'given') return { meant: candidate.meant, inClass: false }
  let meant: Meant | undefined
  for (const className of classesBeside(place, roster))
    for (const given of candidate.given)
      meant = either(meant, roster.names.find('given-class', given, className))
  return { meant: meant ?? candidate.meant, inClass: meant !== undefined }
}

function findingAt(reading: Reading, candidate: Candidate, context: Context): Seen | undefined {
  const place = { text: reading.text, words: reading.words, candidate }
  const { meant, inClass } = withClass(place, reading.roster)
  const ban = banOn(meant, context)
  const certainty = ban && certaintyOf(place, inClass)
  if (!ban || !certainty) return undefined
  const pupil = reading.roster.pupils[meant.without >= 0 ? meant.without : meant.agreed]
  return { ban, certainty: withDoubt(certainty, ban, candidate), pupil }
}

type Named = { readonly candidate: Candidate; readonly reading: Reading }

/** The names in a stretch as it stands, and those that it hides; a hidden first name alone is only asked about. */
function namedIn(reading: Reading): Named[] {
  const plain = nameCandidates(reading).map((candidate) => ({ candidate, reading }))
  const hidden = [...disguises(reading)].flatMap(({ reading: other, isChanged }) =>
    nameCandidates(other)
      .filter((candidate) => {
        for (let index = candidate.first; index <= candidate.last; index += 1)
          if (isChanged(index)) return true
        return false
      })
      .map((candidate) => ({ candidate, reading: other })),
  )
  return [...plain, ...hidden]
}

/** Every pupil’s name in the text that may not stand there, in order and without overlap. */
export function findPupilNames(glance: Glance, context: Context): Finding[] {
  const { text } = glance
  const roster = prepareRoster(context.roster)
  return nameStretches(glance, roster.filter).flatMap((stretch): Finding[] => {
    const part = text.slice(stretch.start, stretch.end)
    const words = wordsOf(part)
    const author = placesOfAuthor(words, context)
    return namedIn({ text: part, words, roster }).flatMap(({ candidate, reading }): Finding[] => {
      const [first, last] = [reading.words[candidate.first], reading.words[candidate.last]]
      if (!first || !last || author.some(([start, end]) => first.start < end && last.end > start)) return []
      const seen = findingAt(reading, candidate, context)
      return seen ? [findingFor(text, stretch.start + first.start, stretch.start + last.end, seen)] : []
    })
  })
}
