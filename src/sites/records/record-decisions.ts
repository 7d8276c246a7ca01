// Wires the workflow of a site's record to its table.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  recordStates,
  siteRecordWorkflow,
  type SiteRecordAction,
  type SiteRecordFacts,
  type SiteRecordState,
} from '../../policy/site-record.workflow.ts'
import { endedUnapproved } from '../../policy/site.workflow.ts'
import { askApproval } from './ask-approval.ts'
import { recordById } from './record-queries.ts'
import type { RecordWords, SiteRecordSubject } from './site-record.ts'
import { addRecord, changeRecord, checkRecord } from './write-record.ts'

export type RecordInputs = { declare: RecordWords; 'list-not-ours': RecordWords; change: RecordWords }

export const recordRoom: Room<SiteRecordState, SiteRecordAction, SiteRecordFacts, RecordInputs> = {
  workflow: siteRecordWorkflow,
  async load(sight, id) {
    await sight.tx
      .selectFrom('site_records')
      .select('id')
      .where('school_id', '=', sight.viewer.schoolId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return recordSubject(sight, id)
  },
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('site_records')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    declare: addRecord(recordStates.kept),
    'list-not-ours': addRecord(recordStates.notOurs),
    change: changeRecord,
    check: checkRecord,
    'ask-approval': askApproval,
  },
}

/** The record as the workflow sees it; one that nobody has declared yet is nothing. */
export async function recordSubject(sight: Sight, id: string): Promise<SiteRecordSubject> {
  const record = await recordById(sight, id)
  return {
    id,
    state: record?.state ?? 'nothing',
    version: record?.version ?? 0,
    who: {
      ...(await holdersOf(sight, rolesIn(siteRecordWorkflow))),
      author: record?.authorId ? [record.authorId] : [],
    },
    facts: { asked: record?.site !== undefined && !endedUnapproved.includes(record.site.state) },
  }
}
