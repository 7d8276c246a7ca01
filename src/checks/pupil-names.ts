// Finds pupils named in a text and weighs each against consent, class and the words around it (18.2).
import { classesBeside } from './classes-beside.ts'
import type { Context, Pupil } from './context.ts'
import { findingOf } from './finding.ts'
import type { Certainty, Finding } from './finding.ts'
import { nameCandidates } from './name-candidates.ts'
import type { Candidate } from './name-candidates.ts'
import { certaintyOf } from './name-certainty.ts'
import { beginsSentence } from './name-surroundings.ts'
import { prepareRoster } from './roster.ts'
import { keysOf, wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** Why the named pupils may not be named: nobody may be, one family has not agreed, or it may be another’s name. */
type Ban = 'everybody' | 'no-consent' | 'shared'

function banOn(pupils: readonly Pupil[], context: Context): Ban | undefined {
  if (context.pupilsContribute) return 'everybody'
  const without = pupils.filter((pupil) => !pupil.nameConsent)
  if (without.length === 0) return undefined
  return without.length === pupils.length ? 'no-consent' : 'shared'
}

/** A name shared with somebody who agreed is one step less certain, and alone only a person can tell. */
function withDoubt(certainty: Certainty, ban: Ban, candidate: Candidate): Certainty {
  if (ban !== 'shared') return certainty
  return certainty === 'ask' || candidate.shape === 'given' ? 'ask' : 'likely'
}

type Seen = { readonly certainty: Certainty; readonly ban: Ban; readonly pupils: readonly Pupil[] }

function sentenceFor(written: string, { certainty, ban, pupils }: Seen): string {
  const name = written.replace(/\s+/gu, ' ')
  const [pupil] = pupils
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

function findingFor(text: string, words: readonly Word[], candidate: Candidate, seen: Seen): Finding {
  const start = words[candidate.first]?.start ?? 0
  const end = words[candidate.last]?.end ?? start
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

/** Where the author’s own name stands, as first word indexes with their last; staff say who they are (17.8). */
function placesOfAuthor(words: readonly Word[], context: Context): readonly [number, number][] {
  const name = keysOf(context.author.name)
  if (name.length === 0) return []
  return words.flatMap((word, first): [number, number][] => {
    const here = word.key === name[0] && name.every((key, step) => words[first + step]?.key === key)
    return here ? [[first, first + name.length - 1]] : []
  })
}

/** Every pupil’s name in the text that may not stand there, in order and without overlap. */
export function findPupilNames(text: string, context: Context): Finding[] {
  const roster = prepareRoster(context.roster)
  const words = wordsOf(text)
  const author = placesOfAuthor(words, context)
  return nameCandidates(text, words, roster).flatMap((candidate): Finding[] => {
    if (author.some(([first, last]) => candidate.first <= last && candidate.last >= first)) return []
    const place = { text, words, candidate }
    const beside = candidate.shape === 'given' ? classesBeside(place, roster) : new Set<string>()
    const inClass = candidate.pupils.filter((pupil) => beside.has(pupil.className))
    const pupils = inClass.length > 0 ? inClass : candidate.pupils
    const ban = banOn(pupils, context)
    const certainty = certaintyOf(place, inClass.length > 0)
    if (!ban || !certainty) return []
    const unnamed = context.pupilsContribute ? pupils : pupils.filter((pupil) => !pupil.nameConsent)
    const seen = { ban, certainty: withDoubt(certainty, ban, candidate), pupils: unnamed }
    return [findingFor(text, words, candidate, seen)]
  })
}
