// The life of a site: from the approval form (Appendix 1) through three signatures to an open page.
import { rolesStand, type RestFacts } from './roles-rest.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type SiteState =
  | 'draft'
  | 'with-line-manager'
  | 'with-communications'
  | 'with-head'
  | 'sent-back'
  | 'refused'
  | 'withdrawn'
  | 'approved'
  | 'open'
export type SiteAction =
  | 'begin'
  | 'send'
  | 'approve-as-line-manager'
  | 'approve-as-communications'
  | 'approve-as-head'
  | 'send-back'
  | 'refuse'
  | 'withdraw'
  | 'publish-rules'
  | 'open'

/** The state in which a site can be read, and posted on. */
export const openState: SiteState = 'open'

/** The states that have all three approvals. */
export const approvedStates: readonly SiteState[] = ['approved', 'open']
/** The states in which a form came to its end without an approval. */
export const endedUnapproved: readonly SiteState[] = ['refused', 'withdrawn']

/** One thing that the form still needs before it can be sent. */
export interface Missing {
  field: string
  sentence: string
  clause: string
}
export interface SiteFacts extends RestFacts {
  missing: readonly Missing[]
  rulesPublished: boolean
}

const formComplete: Rule<SiteFacts> = {
  name: 'form-complete',
  clause: '16.6',
  refuses: ({ missing }) =>
    missing.length > 0
      ? `The form can’t be sent yet. ${missing.map((each) => each.sentence).join(' ')}`
      : undefined,
}
const rulesPublished: Rule<SiteFacts> = {
  name: 'rules-published',
  clause: '17.1',
  refuses: (facts) =>
    facts.rulesPublished
      ? undefined
      : 'Publish the site’s Terms of Use and House Rules first. Then it can open.',
}

const author: By = { any: ['author'] }
const lineManager: By = {
  first: [['line-manager', 'appropriate-manager'], 'headteacher', 'chair-of-governors'],
}
const communications: By = {
  first: [['communications-manager', 'brand-manager'], 'headteacher', 'chair-of-governors'],
}
const head: By = { first: ['headteacher', 'chair-of-governors'] }
const notOwn = {
  who: 'author',
  sentence: 'This is your own request, so somebody else decides on it.',
} as const

const stages = [
  { state: 'with-line-manager', by: lineManager, clause: '16.2' },
  { state: 'with-communications', by: communications, clause: 'App.1' },
  { state: 'with-head', by: head, clause: '16.2' },
] as const

export const siteWorkflow: Workflow<SiteState, SiteAction, SiteFacts> = {
  name: 'site',
  thing: 'site',
  states: {
    draft: { label: 'Draft', tone: 'grey', says: 'The form is still being filled in.' },
    'with-line-manager': {
      label: 'With the line manager',
      tone: 'blue',
      says: 'The form is with the line manager now.',
    },
    'with-communications': {
      label: 'With communications',
      tone: 'blue',
      says: 'The form is with the communications manager now.',
    },
    'with-head': { label: 'With the head', tone: 'blue', says: 'The form is with the headteacher now.' },
    'sent-back': {
      label: 'Sent back',
      tone: 'yellow',
      says: 'The form was sent back to its author to be mended.',
    },
    refused: { label: 'Refused', tone: 'red', says: 'The site was refused.', rests: true },
    withdrawn: { label: 'Withdrawn', tone: 'grey', says: 'Its author withdrew the form.', rests: true },
    approved: { label: 'Approved', tone: 'green', says: 'The site has all three approvals.' },
    open: { label: 'Open', tone: 'green', says: 'The site is open.', rests: true },
  },
  actions: [
    {
      action: 'begin',
      label: 'Begin',
      done: 'began the approval form',
      from: 'nothing',
      to: 'draft',
      by: author,
      clause: '16.6',
    },
    {
      action: 'send',
      label: 'Send for approval',
      done: 'sent the form for approval',
      from: ['draft', 'sent-back'],
      to: 'with-line-manager',
      by: author,
      clause: '16.6',
      rules: [formComplete],
    },
    {
      action: 'approve-as-line-manager',
      label: 'Approve aims and content',
      done: 'approved the aims and content',
      from: ['with-line-manager'],
      to: 'with-communications',
      by: lineManager,
      clause: '16.2',
      notBy: notOwn,
      signs: 'I have read the whole form, and I approve what this site is for and what it will hold.',
      rules: [rolesStand],
    },
    {
      action: 'approve-as-communications',
      label: 'Approve aims, content and brand',
      done: 'approved the aims, the content and the use of the brand and logo',
      from: ['with-communications'],
      to: 'with-head',
      by: communications,
      clause: 'App.1',
      notBy: notOwn,
      signs:
        'I have read the whole form, and I approve what this site is for, what it will hold, and how it uses the school’s brand and logo.',
      rules: [rolesStand],
    },
    {
      action: 'approve-as-head',
      label: 'Approve the site',
      done: 'approved the purpose, the content, the logo and the brand',
      from: ['with-head'],
      to: 'approved',
      by: head,
      clause: '16.2',
      notBy: notOwn,
      signs:
        'I have read the whole form and the approvals before mine. I approve the site’s purpose, its content, and its use of the school’s logo and brand.',
      rules: [rolesStand],
    },
    ...stages.map(({ state, by, clause }) => ({
      action: 'send-back' as const,
      label: 'Send back',
      done: 'sent the form back',
      from: [state],
      to: 'sent-back' as const,
      by,
      clause,
      notBy: notOwn,
      asks: 'reason' as const,
      rules: [rolesStand],
    })),
    ...stages.map(({ state, by, clause }) => ({
      action: 'refuse' as const,
      label: 'Refuse',
      done: 'refused the site',
      from: [state],
      to: 'refused' as const,
      by,
      clause,
      notBy: notOwn,
      asks: 'reason' as const,
      rules: [rolesStand],
    })),
    {
      action: 'withdraw',
      label: 'Withdraw',
      done: 'withdrew the form',
      from: ['draft', 'sent-back', 'with-line-manager', 'with-communications', 'with-head'],
      to: 'withdrawn',
      by: author,
      clause: '16.6',
    },
    {
      action: 'publish-rules',
      label: 'Publish terms and rules',
      done: 'published the Terms of Use and House Rules',
      from: ['approved'],
      to: 'approved',
      by: { any: ['author', 'administrator'] },
      clause: '17.1',
      rules: [rolesStand],
    },
    {
      action: 'publish-rules',
      label: 'Publish terms and rules',
      done: 'published new Terms of Use and House Rules',
      from: ['open'],
      to: 'open',
      by: { any: ['author', 'administrator'] },
      clause: '17.1',
      rules: [rolesStand],
    },
    {
      action: 'open',
      label: 'Open the site',
      done: 'opened the site',
      from: ['approved'],
      to: 'open',
      by: { any: ['author', 'administrator'] },
      clause: '17.1',
      rules: [rolesStand, rulesPublished],
    },
  ],
}
