// Wires the workflow of a site to its tables: what is read before a decision, and what each action brings about.
import type { Room } from '../decisions/door.ts'
import { readDraft } from '../decisions/form-drafts.ts'
import { personCard } from '../people/directory.ts'
import { namedFor } from '../people/in-their-place/named-for.ts'
import { whoDecides, type Deciding } from '../people/in-their-place/who-decides.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { rolesIn } from '../policy/roles-in.ts'
import type { Missing, SiteAction, SiteFacts, SiteState } from '../policy/site.workflow.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'
import type { WhoIsWho } from '../policy/workflow.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import { answersShape, type Answers } from './answers.ts'
import { beginSite } from './begin-site.ts'
import { candidates } from './candidates.ts'
import { publishRules, type NewRules } from './publish-rules.ts'
import { sendForm } from './send-form.ts'
import { signApproval } from './sign-approval.ts'
import { rulesOf, siteById, teamOf } from './site-queries.ts'
import type { Site, SiteSubject } from './site.ts'
import { whatIsMissing } from './what-is-missing.ts'

export type SiteInputs = { send: Answers; 'publish-rules': NewRules }

export const siteRoom: Room<SiteState, SiteAction, SiteFacts, SiteInputs> = {
  workflow: siteWorkflow,
  load: async (sight, id) => (await subjectOf(sight, id, true)) ?? newSite(sight, id),
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('sites')
      .set({ state, version, updated_at: now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    begin: beginSite,
    send: sendForm,
    'approve-as-line-manager': signApproval('approve-as-line-manager'),
    'approve-as-communications': signApproval('approve-as-communications'),
    'approve-as-head': signApproval('approve-as-head'),
    'publish-rules': publishRules,
  },
}

/** The site as the workflow sees it, or undefined where the viewer sees none. */
export async function siteSubject(sight: Sight, id: string): Promise<SiteSubject | undefined> {
  return subjectOf(sight, id, false)
}

/** A site that is about to be begun by the viewer. */
const newSite = (sight: Sight, id: string): SiteSubject => ({
  id,
  state: 'nothing',
  version: 0,
  who: { author: [personIdOf(sight.viewer) ?? ''] },
  facts: nothingYet,
})

const nothingYet = { rolesRest: false, missing: [], rulesPublished: false }

async function subjectOf(sight: Sight, id: string, lock: boolean): Promise<SiteSubject | undefined> {
  const site = await siteById(sight, id, lock)
  if (!site) return undefined
  const facts = {
    rolesRest: await rolesRest(sight),
    missing: await missingFrom(sight, site),
    rulesPublished: (await rulesOf(sight, id)) !== undefined,
  }
  const { who, deciding } = await whoIsWho(sight, site)
  const { inPlaceOf } = deciding
  return { id, state: site.state, version: site.version, who, inPlaceOf, facts }
}

/** Everybody whom the workflow of a site sees, and how those who decide came to it. */
export async function whoIsWho(sight: Sight, site: Site): Promise<{ who: WhoIsWho; deciding: Deciding }> {
  const team = await teamOf(sight, site.id)
  const deciding = await whoDecidesOnSite(sight, site)
  const who = {
    ...deciding.who,
    author: [site.authorId],
    'appropriate-manager': await namedFor(sight, '16.2'),
    'brand-manager': await namedFor(sight, '16.5'),
    administrator: team.filter((each) => each.part === 'administrator').map((each) => each.personId),
  }
  return { who, deciding }
}

/** The line manager and the holders of roles, with those who act in their place. */
async function whoDecidesOnSite(sight: Sight, site: Site): Promise<Deciding> {
  const lineManager = site.lineManagerId ?? (await personCard(sight, site.authorId))?.lineManagerId
  const waitsSince = siteWorkflow.actions.some(({ signs, from }) => signs && from.includes(site.state))
    ? site.since
    : undefined
  return whoDecides(sight, rolesIn(siteWorkflow), { author: site.authorId, lineManager, waitsSince })
}

/** What the author's form still lacks. Only the author sees the draft, and only the author can send it. */
async function missingFrom(sight: Sight, site: Site): Promise<Missing[]> {
  if (personIdOf(sight.viewer) !== site.authorId) return []
  return missingFromForm(sight, await draftAnswers(sight, site.id))
}

export async function draftAnswers(sight: Sight, id: string): Promise<Answers> {
  return answersShape.parse((await readDraft(sight, siteWorkflow.name, id))?.answers ?? {})
}

export async function missingFromForm(sight: Sight, answers: Answers): Promise<Missing[]> {
  const personId = personIdOf(sight.viewer) ?? ''
  const manager = (await personCard(sight, personId))?.lineManagerId
  const people = await candidates(sight)
  return whatIsMissing(answers, {
    people,
    hasSigned: people.some(({ id, signed }) => id === personId && signed),
    hasLineManager: manager !== undefined && manager !== null && manager !== personId,
    today: sight.today,
  })
}

/** Whether the form is the viewer's own and lies with them. */
export async function mayFillIn(sight: Sight, id: string): Promise<boolean> {
  const site = await siteById(sight, id)
  return site !== undefined && site.authorId === personIdOf(sight.viewer) && liesWithAuthor(site.state)
}

const liesWithAuthor = (state: SiteState): boolean =>
  siteWorkflow.actions.some((row) => row.action === 'send' && row.from.includes(state))
