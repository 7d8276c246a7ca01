// The fourteen kinds of inappropriate use (§7.1–7.14), as the policy map tells them, and "other": the categories of a breach.
import { clauses } from '../clauses.data.ts'

export const breachCategories: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    clauses
      .filter(({ number }) => /^7\.\d+$/u.test(number))
      .map(({ number, meaning }) => [`7-${number.slice(2)}`, `${number}: ${meaning}`]),
  ),
  other: 'Something else, told in the note',
}
