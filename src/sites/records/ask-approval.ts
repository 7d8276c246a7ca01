// Begins the approval form for an account that existed before anybody approved it: approval after the fact (§16.1, §16.6).
import { act, type Effected } from '../../decisions/door.ts'
import { saveDraft } from '../../decisions/form-drafts.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { siteRoom } from '../site-decisions.ts'
import { recordById } from './record-queries.ts'
import { hostNameOf } from './record-words.ts'
import type { SiteRecordSubject } from './site-record.ts'
import { update } from './write-record.ts'

export async function askApproval(sight: Sight, { id }: SiteRecordSubject): Promise<Effected> {
  const record = await recordById(sight, id)
  const siteId = newId(sight.now)
  const begun = await act(sight, siteRoom, siteId, 'begin', { input: undefined })
  if (!record || !begun.ok)
    return {
      ok: false,
      refusal:
        'refusal' in begun
          ? begun.refusal
          : { sentence: 'This record is not there any more.', clause: '16.1' },
    }
  await saveDraft(sight, personIdOf(sight.viewer) ?? '', siteRoom.workflow.name, siteId, {
    name: [record.name],
    host: ['third-party'],
    'host-name': [hostNameOf(record)],
  })
  await update(sight, id, { site_id: siteId, changed_at: sight.now })
  return { ok: true, detail: { site: siteId } }
}
