// The record of an account on the register, as its pages show it.
import type { HostKey } from '../../policy/hosts.data.ts'
import type { YesNo } from '../../policy/site-record-gaps.ts'
import type { RecordPart, Runner } from '../../policy/site-record.data.ts'
import type { SiteRecordFacts, SiteRecordState } from '../../policy/site-record.workflow.ts'
import type { SiteState } from '../../policy/site.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

/** What can be typed about an account. */
export interface RecordWords {
  name: string
  host: HostKey
  /** Its name where it is none that we know, else ''. */
  hostName: string
  /** A whole web address, or ''. */
  address: string
  runBy: Runner
  authorId: string | null
  /** The people of each part, by id. */
  people: Readonly<Record<RecordPart, readonly string[]>>
  termsAt: string
  termsConform: YesNo
  youngest: number | null
  providedBySchool: YesNo
  forEducation: YesNo
  intervention: string
  mendBy: string | null
}

export interface SiteRecord extends RecordWords {
  id: string
  state: SiteRecordState
  version: number
  site: { id: string; state: SiteState } | undefined
  checkedOn: string | null
  declaredOn: string
}

export type SiteRecordSubject = Subject<SiteRecordState, SiteRecordFacts>
