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
    originals: originalsWithout(file.originals, clean),
    ledger: file.ledger.map(proof),
  }
}

/**
 * A record of evidence that names nobody else stays byte for byte, with its time stamp. A stamp on a record that was
 * changed would prove nothing: it is left out.
 */
function originalsWithout(
  originals: CaseFile['originals'],
  clean: (text: string) => string,
): CaseFile['originals'] {
  const whole = new Set(
    originals.flatMap(([name, content]) => {
      const text = content.toString('utf8')
      return name.endsWith('.json') && clean(text) === text ? [name, name.replace(/json$/u, 'tsr')] : []
    }),
  )
  return originals
    .filter(([name]) => whole.has(name) || !name.endsWith('.tsr'))
    .map(([name, content]) =>
      whole.has(name)
        ? ([name, content] as const)
        : ([`others-removed-${name}`, Buffer.from(clean(content.toString('utf8')), 'utf8')] as const),
    )
}
