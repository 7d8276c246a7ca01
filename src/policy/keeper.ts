// What keeps a clause: a rule of a workflow, a check, a clock, a register, a checklist, a guide, or people alone.
import type { BlockedAction } from './blocked-service.workflow.ts'
import type { AllegationAction } from './cases/allegation.workflow.ts'
import type { BreachAction } from './cases/breach.workflow.ts'
import type { IllegalContentAction } from './cases/illegal-content.workflow.ts'
import type { MediaEnquiryAction } from './cases/media-enquiry.workflow.ts'
import type { PostAboutStaffAction } from './cases/post-about-staff.workflow.ts'
import type { ConcernAction } from './concern.workflow.ts'
import type { ContributionAction } from './contribution.workflow.ts'
import type { FindingKind } from './finding-kinds.data.ts'
import type { JoiningAction } from './joining.workflow.ts'
import type { PostAction } from './post.workflow.ts'
import type { SchoolAction } from './school.workflow.ts'
import type { SigningAction } from './signing.workflow.ts'
import type { SiteAction } from './site.workflow.ts'
import type { WhistleAction } from './whistle-report.workflow.ts'

/** Whether the program does it today (`kept`) or is still to learn it (`planned`). */
export type KeeperState = 'kept' | 'planned'

interface Named {
  /** The name that clauses use. It holds no comma, since the map joins names with one. */
  name: string
  /** How the program keeps it, in the present tense, for the head to read. */
  sentence: string
}

/** `workflow/action`, as in `site/approve-as-head`: only what a workflow really holds. */
export type WorkflowRef =
  | `site/${SiteAction}`
  | `joining/${JoiningAction}`
  | `post/${PostAction}`
  | `contribution/${ContributionAction}`
  | `concern/${ConcernAction}`
  | `whistle-report/${WhistleAction}`
  | `allegation/${AllegationAction}`
  | `breach/${BreachAction}`
  | `post-about-staff/${PostAboutStaffAction}`
  | `media-enquiry/${MediaEnquiryAction}`
  | `illegal-content/${IllegalContentAction}`
  | `signature/${SigningAction}`
  | `school/${SchoolAction}`
  | `blocked-service/${BlockedAction}`

/** A step of a workflow. It can't be called kept without the action that keeps it. */
export type ByWorkflow = Named & { how: 'workflow' } & (
    | { state: 'kept'; ref: WorkflowRef }
    | { state: 'planned' }
  )

/** A check of what people write or show, and the kind of finding that it makes. */
export type ByCheck = Named & { how: 'check'; ref: FindingKind; state: KeeperState }

export type ByRecord = Named & { how: 'clock' | 'register' | 'checklist' | 'guide'; state: KeeperState }

/** What only people can keep: there is nothing to build, so it is never planned, and it says why. */
export type ByPeople = Named & { how: 'people'; state: 'kept'; why: string }

export type Keeper = ByWorkflow | ByCheck | ByRecord | ByPeople

/** The ways of keeping a clause, as the map names them. */
export const waysOfKeeping: Record<Keeper['how'], string> = {
  workflow: 'A step that can’t be passed over',
  check: 'A check of the content',
  clock: 'A clock',
  register: 'A register',
  checklist: 'Questions to a person',
  guide: 'Words at the right moment',
  people: 'People alone',
}
