// Who is linked with an accusation in a text: named in the sentence that accuses, or in one beside it. Pure.
import { namedIn } from '../../policy/cases/about-whom.data.ts'
import type { FindingKind } from '../../policy/finding-kinds.data.ts'
import { lendGlance } from '../glance/known-words.ts'
import { findPhrases } from '../language/find-phrases.ts'
import { accusingWords } from './accusing-words.data.ts'

interface Named {
  id: string
  name: string
}

/** Findings that accuse somebody of something grave. */
const grave: ReadonlySet<FindingKind> = new Set(['defamation', 'disclosure', 'illegal', 'sexual', 'abuse'])

/** The ids of those whom the text links with an accusation. Naming alone links nobody. */
export function accusedIn(text: string, people: readonly Named[]): string[] {
  if (namedIn(text, people).length === 0) return []
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => sentence.trim() !== '')
  const linked = sentences.flatMap((sentence, at) =>
    accuses(sentence) ? namedIn(sentences.slice(Math.max(0, at - 1), at + 2).join(' '), people) : [],
  )
  return [...new Set(linked)]
}

const accuses = (sentence: string): boolean =>
  accusingWords.some((words) => words.test(sentence)) ||
  lendGlance(sentence, (glance) => findPhrases(glance)).some(({ kind }) => grave.has(kind))
