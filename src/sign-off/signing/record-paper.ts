// Keeps a signature that somebody gave on paper, as the office records it: the date, the name, and what tells the scan from every other file.
import type { Deed, Effected } from '../../decisions/door.ts'
import { isName } from '../../decisions/signature.ts'
import { personViewer } from '../../people/person-viewer.ts'
import type { Sight } from '../../platform/database.ts'
import { signedWords } from '../../policy/signing.workflow.ts'
import { plainDate } from '../../ui/dates.ts'
import type { SigningSubject } from '../versions/policy-version.ts'
import { detailOf, signatureOf, textChanged, versionRead } from './sign-policy.ts'

export interface Paper {
  personId: string
  /** The name as it stands on the paper. */
  typedName: string
  /** The date on the paper, like 2026-11-23. */
  signedOn: string
  /** The fingerprint of the text that was signed. */
  fingerprint: string
  scan: Scan
}

export interface Scan {
  /** SHA-256, in hexadecimal. */
  fingerprint: string
  /** In bytes. */
  size: number
  mediaType: string
}

/** The viewer is whoever records it. */
export async function recordPaper(
  sight: Sight,
  { id }: SigningSubject,
  { signature, input }: Deed<Paper>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const { personId, typedName, signedOn, scan } = input
  const [version, person] = [await versionRead(sight, input.fingerprint), await personViewer(sight, personId)]
  if (!version || !person || viewer.kind !== 'person') return textChanged
  if (!isName(typedName, person.name))
    return refuse(`The paper must bear the name as the school knows it: ${person.name}.`)
  if (signedOn > today) return refuse('The date on the paper can’t be in the future.')
  if (version.effectiveFrom && signedOn < version.effectiveFrom)
    return refuse(
      `Version ${version.number} counts from ${plainDate(version.effectiveFrom)}: a paper of an earlier date can’t be for it.`,
    )
  await tx
    .insertInto('policy_signatures')
    .values({
      ...signatureOf(sight, id, version, person, typedName),
      way: 'paper',
      signed_on: signedOn,
      paper_fingerprint: scan.fingerprint,
      paper_size: scan.size,
      paper_type: scan.mediaType,
      witness_id: viewer.personId,
      witness_name: signature?.typedName ?? '',
      witness_sentence: signedWords('record-paper'),
    })
    .execute()
  const kept = { signedOn, scan: scan.fingerprint, scanBytes: scan.size, recordedBy: viewer.name }
  return { ok: true, detail: { ...detailOf(version, person), signerTypedName: typedName, ...kept } }
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: 'signature' } })
