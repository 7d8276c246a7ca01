// Whether it came across: the questions that may be asked on one text, and how many somebody answers.
import { sameWords } from '../changes/compare-versions.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { fill, type PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { questionBank, questionsNeeded, type PolicyQuestion } from './questions.data.ts'
import type { ReadingPlan } from './reading-plan.ts'

/** A question of the bank; or, where the bank has none that holds, a clause that is read once more. */
export type Check =
  | ({ kind: 'question' } & PolicyQuestion)
  | { kind: 'again'; id: string; clause: string; text: string }

export interface Checks {
  /** In the order in which they are asked. */
  order: readonly Check[]
  needed: number
}

/** `lot` gives each check a place of its own for this person: a text, sorted as texts are. */
export function checksFor(
  version: Pick<PolicyVersion, 'clauses' | 'filling'>,
  { since, changes }: ReadingPlan,
  lot: (id: string) => string,
): Checks {
  const draw = <C extends Check>(checks: readonly C[]) =>
    checks.toSorted((one, other) => (lot(one.id) < lot(other.id) ? -1 : 1))
  const asked = draw(questionsThatHold(version))
  if (!since) return firstReading(asked, draw(bankedClauses(version.clauses).map(again)))
  const changed = new Set(changes.flatMap(({ number, after }) => (after === undefined ? [] : [number])))
  const own = asked.filter(({ clause }) => changed.has(clause))
  const unasked = version.clauses.filter(
    ({ number }) => changed.has(number) && !own.some(({ clause }) => clause === number),
  )
  const reread = draw(unasked.map(again))
  const others = asked.filter(({ clause }) => !changed.has(clause))
  const needed = Math.min(questionsNeeded, Math.max(1, changed.size))
  // One question at least is a real one: where none is left for what changed, one on the rest comes last.
  return own.length > 0 || others.length === 0
    ? { order: [...own, ...reread, ...others], needed }
    : {
        order: [...reread.slice(0, questionsNeeded - 1), ...others],
        needed: Math.min(questionsNeeded, reread.length + 1),
      }
}

const firstReading = (asked: readonly Check[], reread: readonly Check[]): Checks => {
  const order = asked.length < questionsNeeded ? [...asked, ...reread] : asked
  return { order, needed: Math.min(questionsNeeded, order.length) }
}

/** A question is asked only where the school's clause says what the model's says, word for word: its answer follows from that. */
function questionsThatHold({
  clauses,
  filling,
}: Pick<PolicyVersion, 'clauses' | 'filling'>): Extract<Check, { kind: 'question' }>[] {
  const model = new Map(fill(modelPolicy, filling).map(({ number, text }) => [number, text]))
  const holds = new Set<string>(
    clauses
      .filter(({ number, text }) => sameWords(text, model.get(number) ?? ''))
      .map(({ number }) => number),
  )
  return questionBank
    .filter(({ clause }) => holds.has(clause))
    .map((question) => ({ kind: 'question', ...question }))
}

/** The clauses that matter enough for the bank to ask about; in a text without any of them, every one. */
function bankedClauses(clauses: readonly PolicyClause[]): readonly PolicyClause[] {
  const banked = new Set<string>(questionBank.map(({ clause }) => clause))
  const own = clauses.filter(({ number }) => banked.has(number))
  return own.length > 0 ? own : clauses
}

const again = ({ number, text }: PolicyClause): Extract<Check, { kind: 'again' }> => ({
  kind: 'again',
  id: `again-${number}`,
  clause: number,
  text,
})
