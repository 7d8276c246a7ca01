// The register of guidance: complete, honest about what is not known, and with a successor for what is dead.
import { expect, test } from 'vitest'

import { clauses } from './clauses.data.ts'
import { duties } from './duties.data.ts'
import { guidance } from './guidance.data.ts'

const rows = [...guidance, ...duties]
const byId = new Map(guidance.map((source) => [source.id, source]))

test('§1.5 every source and every duty has an id of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

test('§1.5 every row bears on clauses that the policy has', () => {
  const numbers = new Set<string>(clauses.map(({ number }) => number))
  expect(rows.filter((row) => row.clauses.length === 0)).toEqual([])
  expect(rows.flatMap((row) => row.clauses).filter((number) => !numbers.has(number))).toEqual([])
})

test('§1.5 what is superseded names a successor that stands', () => {
  const dead = guidance.filter((source) => source.superseded)
  expect(dead.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['safer-working-practice-dcsf', 'working-together-2018', 'ceop-centre']),
  )
  for (const { superseded } of dead) {
    const successor = byId.get(superseded?.by ?? '')
    expect(successor).toBeDefined()
    expect(successor?.superseded).toBeUndefined()
  }
})

test('§15.4 the guidance of the task force of 2008 is superseded, and how sure we are of its successor is said', () => {
  expect(byId.get('home-office-social-networking-2008')?.superseded).toEqual({
    by: 'child-safety-online',
    certainty: 'C',
  })
})

test('§1.5 a name stands for one source, or for several that their years tell apart', () => {
  const names = [...new Set(guidance.flatMap((source) => source.names))]
  const unclear = names.filter((name) => {
    const named = guidance.filter((source) => source.names.includes(name))
    const years = named.flatMap((source) => source.years ?? [])
    return (
      named.filter((source) => source.years === undefined).length > 1 || new Set(years).size < years.length
    )
  })
  expect(unclear).toEqual([])
})

test('§1.5 dates are whole days, and a link leads to a public site over HTTPS', () => {
  const dates = guidance.flatMap(({ inForceFrom }) => inForceFrom ?? [])
  expect(dates.filter((date) => !/^\d{4}-\d\d-\d\d$/u.test(date))).toEqual([])
  const links = guidance.flatMap(({ link }) => link ?? [])
  expect(links.filter((link) => !/^https:\/\/www\.(gov|legislation\.gov)\.uk\//u.test(link))).toEqual([])
})

test('§1.5 what a row asks is said in whole sentences', () => {
  const texts = [...guidance.map(({ asks }) => asks), ...duties.map(({ rule }) => rule)]
  expect(texts.filter((text) => !/^[A-Z].{20,}\.$/u.test(text))).toEqual([])
})
