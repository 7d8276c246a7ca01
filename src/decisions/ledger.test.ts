// The ledger: every decision leaves one entry, in order, that nobody can change.
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'

import { approve, fillIn } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from './history.ts'
import { leafHash } from './tree/hash.ts'

const world = useWorld()

test('§2.5 each step of the chain stands in the ledger: who, when, what, which clause, which version', async () => {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  await approve(world, id)
  const entries = await world.as('head', (sight) => historyOf(sight, 'site', id))
  expect(
    entries.map(({ by, action, clause, subject, from, to }) => ({
      by,
      action,
      clause,
      version: subject.version,
      from,
      to,
    })),
  ).toEqual([
    { by: 'Tom O’Neill', action: 'begin', clause: '16.6', version: 0, from: 'nothing', to: 'draft' },
    { by: 'Tom O’Neill', action: 'send', clause: '16.6', version: 1, from: 'draft', to: 'with-line-manager' },
    {
      by: 'Priya Raman',
      action: 'approve-as-line-manager',
      clause: '16.2',
      version: 1,
      from: 'with-line-manager',
      to: 'with-communications',
    },
    {
      by: 'Dan Whitlock',
      action: 'approve-as-communications',
      clause: 'App.1',
      version: 1,
      from: 'with-communications',
      to: 'with-head',
    },
    {
      by: 'Jo Bennett',
      action: 'approve-as-head',
      clause: '16.2',
      version: 1,
      from: 'with-head',
      to: 'approved',
    },
  ])
  expect(entries[0]?.at).toBe('2026-11-23T08:00:00.000Z')
  const form = await world.as('head', ({ tx }) =>
    tx.selectFrom('site_forms').selectAll().where('site_id', '=', id).executeTakeFirstOrThrow(),
  )
  const fingerprint = createHash('sha256')
    .update(canonicalize(form.form) ?? '')
    .digest('hex')
  expect(entries[1]?.detail).toEqual({ fingerprint })
})

test('the ledger’s leaves follow RFC 6962 over salt and canonical entry, and their places have no gap', async () => {
  const author = await world.browser('teacher')
  await Promise.all(Array.from({ length: 8 }, () => author.post('/sites')))
  const { leaves, texts, head } = await world.asSystem(async ({ tx }) => ({
    leaves: await tx.selectFrom('ledger_leaf').select(['index', 'hash']).orderBy('index').execute(),
    texts: await tx.selectFrom('ledger_text').select(['index', 'salt', 'entry']).orderBy('index').execute(),
    head: await tx.selectFrom('ledger_head').select('size').executeTakeFirstOrThrow(),
  }))
  expect(leaves.map((leaf) => Number(leaf.index))).toEqual(leaves.map((_, index) => index))
  expect(Number(head.size)).toBe(leaves.length)
  for (const [place, { salt, entry }] of texts.entries()) {
    expect(canonicalize(JSON.parse(entry))).toBe(entry)
    expect(leafHash(salt, entry).equals(leaves[place]?.hash ?? Buffer.alloc(0))).toBe(true)
    expect(salt).toHaveLength(32)
  }
})

test('a refused deed leaves no entry and changes nothing', async () => {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author, { people: { 'moderators-2': world.id('unsigned') } })
  const before = await world.as('head', (sight) => historyOf(sight, 'site', id))
  expect((await author.post(`/sites/${id}/send`)).status).toBe(409)
  expect(await world.as('head', (sight) => historyOf(sight, 'site', id))).toEqual(before)
})
