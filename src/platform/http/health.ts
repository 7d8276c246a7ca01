// What watches the program asks: whether it is alive, and whether it can serve.
import type { Hono } from 'hono'

import { migrations } from '../../schema/migrations.ts'
import { pendingMigrations } from '../migrate.ts'
import type { Program } from '../program.ts'

/** The answer tells of no school and of nobody, so that anybody may ask. */
export function serveHealth(app: Hono, { db, log }: Pick<Program, 'db' | 'log'>): void {
  app.get('/healthz', (c) => c.text('ok\n', 200, { 'cache-control': 'no-store' }))
  app.get('/readyz', async (c) => {
    const state = await stateOf(db).catch((error: unknown) => {
      log('The database did not answer', error)
      return { ready: false, problem: 'The database does not answer.' }
    })
    return c.json(state, state.ready ? 200 : 503, { 'cache-control': 'no-store' })
  })
}

async function stateOf(db: Program['db']): Promise<{ ready: boolean; migration?: string; problem?: string }> {
  const pending = await pendingMigrations(db)
  const last = Object.keys(migrations).at(-1) ?? ''
  return pending.length === 0
    ? { ready: true, migration: last }
    : { ready: false, problem: `The tables lack ${pending.join(', ')}. Start a program that may migrate.` }
}
