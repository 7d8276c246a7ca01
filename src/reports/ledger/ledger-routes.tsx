// The ledger's page, its last checkpoint, and the verifier as a file.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ledgerKey } from '../../decisions/tree/checkpoint.ts'
import { ledgerSize } from '../../decisions/tree/ledger-tree.ts'
import { newestCheckpoint } from '../../decisions/tree/make-checkpoint.ts'
import { verifierKey } from '../../decisions/tree/signed-note.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { LedgerPage } from './ledger-page.tsx'
import { lastSent } from './send-outside.ts'

export const ledgerRoutes: readonly Route[] = [
  get('/ledger', 'ledger.read', async (visit) =>
    page(
      visit,
      { title: 'The ledger', backHref: '/policy-map' },
      <LedgerPage
        size={await ledgerSize(visit)}
        last={await newestCheckpoint(visit)}
        sentAt={await lastSent(visit)}
        verifierKey={verifierKey(ledgerKey(visit.program.seal.derive, visit.school.id))}
        zone={visit.school.zone}
      />,
    ),
  ),
  get('/ledger/checkpoint.txt', 'ledger.read', async (visit) => {
    const last = await newestCheckpoint(visit)
    return last ? asFile(last.note, 'text/plain; charset=utf-8') : notFound(visit)
  }),
  get('/ledger/verify-ledger.mjs', 'ledger.read', async ({ program }) =>
    asFile(
      await readFile(join(program.assets.folder, '..', 'verify-ledger.mjs'), 'utf8'),
      'text/javascript; charset=utf-8',
    ),
  ),
]

const asFile = (content: string, type: string): Response =>
  new Response(content, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
