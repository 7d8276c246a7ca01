// Reads of the policy: its versions, the one that counts today, and signatures.
import { sql, type Selectable } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { approvedVersion } from '../policy/policy.workflow.ts'
import { signingWorkflow } from '../policy/signing.workflow.ts'
import type { Database } from '../schema/tables.ts'
import { modelPolicy } from './text/model-policy.ts'
import type { PolicySignature, PolicyVersion } from './versions/policy-version.ts'

const columns = [
  'id',
  'number',
  'title',
  'state',
  'version',
  'clauses',
  'filling',
  'fingerprint',
  'changed_by',
  'changed_at',
  'approved_by',
  'effective_from',
  'minute',
  'minuted_on',
  'sign_by',
  'review_on',
  'wording',
  'slots',
  'left_over',
] as const
type Row = Pick<Selectable<Database['policy_versions']>, (typeof columns)[number]>

const versionOf = (row: Row): PolicyVersion => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state,
  version: row.version,
  clauses: row.clauses,
  filling: row.filling,
  fingerprint: row.fingerprint,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
  approvedBy: row.approved_by,
  effectiveFrom: row.effective_from,
  minute: row.minute,
  minutedOn: row.minuted_on,
  signBy: row.sign_by,
  reviewOn: row.review_on,
  wording: row.wording ?? (row.state === approvedVersion ? modelPolicy : row.clauses),
  slots: row.slots,
  leftOver: row.left_over,
})

const versions = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('policy_versions')
    .select([...columns])
    .where('school_id', '=', viewer.schoolId)
    .orderBy('number', 'desc')

/** Every version, the newest first. */
export const allVersions = async (sight: Sight): Promise<PolicyVersion[]> =>
  (await versions(sight).execute()).map(versionOf)

/** One version; with `lock` its row stays locked until the transaction ends. */
export async function versionById(
  sight: Sight,
  id: string,
  lock = false,
): Promise<PolicyVersion | undefined> {
  const query = versions(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && versionOf(row)
}

/** The one version that is written or lies with the governors, or undefined where none does. */
export async function versionInHand(sight: Sight): Promise<PolicyVersion | undefined> {
  const row = await versions(sight).where('state', '!=', approvedVersion).executeTakeFirst()
  return row && versionOf(row)
}

/** The version that counts today, or undefined before the first. */
export async function versionInForce(sight: Sight): Promise<PolicyVersion | undefined> {
  const row = await versions(sight)
    .where('state', '=', approvedVersion)
    .where('effective_from', '<=', sql<string>`program_today()`)
    .limit(1)
    .executeTakeFirst()
  return row && versionOf(row)
}

/** Whether somebody has signed a version. */
export async function hasSigned(
  { tx, viewer }: Sight,
  versionId: string,
  personId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('policy_signatures')
    .select('id')
    .where('school_id', '=', viewer.schoolId)
    .where('version_id', '=', versionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** The signatures of one person, the newest first. */
export const signaturesOf = async (sight: Sight, personId: string): Promise<PolicySignature[]> =>
  (await signatures(sight).where('s.person_id', '=', personId).orderBy('v.number', 'desc').execute()).map(
    signatureFrom,
  )

export async function signatureById(sight: Sight, id: string): Promise<PolicySignature | undefined> {
  const row = await signatures(sight).where('s.id', '=', id).executeTakeFirst()
  return row && signatureFrom(row)
}

const signatures = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('policy_signatures as s')
    .innerJoin('policy_versions as v', (join) =>
      join.onRef('v.school_id', '=', 's.school_id').onRef('v.id', '=', 's.version_id'),
    )
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 's.school_id').onRef('p.id', '=', 's.person_id'),
    )
    .leftJoin('ledger_text as l', (join) =>
      join
        .onRef('l.school_id', '=', 's.school_id')
        .onRef('l.subject_id', '=', 's.id')
        .on('l.subject_kind', '=', signingWorkflow.name),
    )
    .selectAll('s')
    .select(['p.full_name', 'v.number', 'v.title', 'l.index'])
    .where('s.school_id', '=', viewer.schoolId)

type SignatureRow = Selectable<Database['policy_signatures']> & {
  full_name: string
  number: number
  title: string
  index: string | null
}

const signatureFrom = (row: SignatureRow): PolicySignature => ({
  id: row.id,
  personId: row.person_id,
  personName: row.full_name,
  capacities: row.capacities,
  typedName: row.typed_name,
  sentence: row.sentence ?? '',
  fingerprint: row.fingerprint ?? '',
  signedAt: row.signed_at,
  versionId: row.version_id,
  versionNumber: row.number,
  title: row.title,
  ledgerIndex: row.index,
  way: row.way,
  read: row.read,
  witness:
    row.witness_id === null
      ? undefined
      : { id: row.witness_id, typedName: row.witness_name ?? '', sentence: row.witness_sentence ?? '' },
  paper:
    row.signed_on === null
      ? undefined
      : {
          signedOn: row.signed_on,
          fingerprint: row.paper_fingerprint ?? '',
          size: row.paper_size ?? 0,
          mediaType: row.paper_type,
        },
})
