// Takes out of a case file everybody but the people whom it is about, where whoever makes the pack asks for it. Pure.
import { othersRemover } from '../../people/data-rights/remove-others.ts'
import type { CaseFile, Proof } from './pack.ts'

/** `all`: every name that the school knows. A ledger entry can't be changed and still prove itself: one that tells of others keeps its leaf alone. */
export function withoutOthers(file: CaseFile, all: readonly string[]): CaseFile {
  const clean = othersRemover({ own: file.subjects, all })
  const proof = ({ index, leaf, salt, entry }: Proof): Proof =>
    entry !== undefined && salt !== undefined && clean(entry) === entry
      ? { index, leaf, salt, entry }
      : { index, leaf }
  return {
    ...file,
    words: clean(file.words),
    child: null,
    steps: file.steps.map(({ at, by, done, said }) => ({
      at,
      by: clean(by),
      done,
      said: said.map(([question, answer]) => [question, clean(answer)] as const),
    })),
    originals: file.originals.map(
      ([name, content]) =>
        [`others-removed-${name}`, Buffer.from(clean(content.toString('utf8')), 'utf8')] as const,
    ),
    ledger: file.ledger.map(proof),
  }
}
