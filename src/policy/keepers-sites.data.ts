// What keeps the clauses on sites, posts and contributions: form, chain, gates, registers and clocks.
import type { Keeper } from './keeper.ts'

export const siteKeepers = [
  {
    name: 'approval form',
    how: 'workflow',
    ref: 'site/send',
    state: 'kept',
    sentence: 'The form is saved at each step, lists what is missing, and can’t be sent until it is whole.',
  },
  {
    name: 'site team',
    how: 'workflow',
    ref: 'site/send',
    state: 'kept',
    sentence:
      'A site needs two administrators and two moderators who are employed or authorised and have signed the policy.',
  },
  {
    name: 'line manager approves a site',
    how: 'workflow',
    ref: 'site/approve-as-line-manager',
    state: 'kept',
    sentence: 'The author’s line manager signs for aims and content first, sends the form back, or refuses.',
  },
  {
    name: 'communications manager approves a site',
    how: 'workflow',
    ref: 'site/approve-as-communications',
    state: 'kept',
    sentence: 'The communications manager signs second, for aims, content, brand and logo.',
  },
  {
    name: 'head approves a site',
    how: 'workflow',
    ref: 'site/approve-as-head',
    state: 'kept',
    sentence:
      'The head signs last, for purpose, content, logo and brand; the head’s own request goes to the chair.',
  },
  {
    name: 'no opening before approval',
    how: 'workflow',
    ref: 'site/open',
    state: 'kept',
    sentence: 'No page of a site exists until every signature of the chain stands on its form.',
  },
  {
    name: 'absent approver',
    how: 'clock',
    state: 'planned',
    sentence:
      'An approval that waits too many working days passes to the deputy, and everybody concerned is told.',
  },
  {
    name: 'form on paper',
    how: 'register',
    state: 'planned',
    sentence: 'The approved form prints as two familiar pages with its three signatures, names and dates.',
  },
  {
    name: 'appropriate manager',
    how: 'register',
    state: 'kept',
    sentence: 'The head hands a clause’s decision to a named person, from one date until another.',
  },
  {
    name: 'authorisation to post',
    how: 'workflow',
    ref: 'post/write',
    state: 'kept',
    sentence:
      'Nobody drafts for a site but its approved team and whom the head authorises for it, for a purpose and a time.',
  },
  {
    name: 'leave to join a third-party site',
    how: 'workflow',
    ref: 'joining/give',
    state: 'kept',
    sentence: 'The line manager and then the head agree before anybody takes part elsewhere for the school.',
  },
  {
    name: 'register of sites',
    how: 'register',
    state: 'planned',
    sentence: 'One register says which sites are the school’s, who runs them and what state they are in.',
  },
  {
    name: 'page of official sites',
    how: 'register',
    state: 'planned',
    sentence: 'Parents can look up on a public page whether an account is really the school’s.',
  },
  {
    name: 'adopted accounts',
    how: 'register',
    state: 'planned',
    sentence:
      'Accounts that exist already are entered with who holds the passwords, and approved after the fact.',
  },
  {
    name: 'moderator cover',
    how: 'clock',
    state: 'kept',
    sentence:
      'A day without a moderator is seen two weeks ahead; a site that stays uncovered closes to contributions.',
  },
  {
    name: 'training register',
    how: 'register',
    state: 'kept',
    sentence: 'Each course that a moderator took stands with its date and the day on which it runs out.',
  },
  {
    name: 'watch on live sites',
    how: 'clock',
    state: 'kept',
    sentence: 'Quiet sites and waiting contributions are noticed, and neglect is taken to the head.',
  },
  {
    name: 'end of a site',
    how: 'clock',
    state: 'planned',
    sentence: 'On its closing date a site follows its exit plan: last notice, archive, hand over or delete.',
  },
  {
    name: 'evaluation',
    how: 'clock',
    state: 'planned',
    sentence: 'On the dates set in the form, figures are gathered and held against the measures of success.',
  },
  {
    name: 'terms and rules of a hosted site',
    how: 'workflow',
    ref: 'site/open',
    state: 'kept',
    sentence: 'A site on our own pages can’t open before its House Rules and its Terms of Use are published.',
  },
  {
    name: 'terms of a third-party site',
    how: 'workflow',
    state: 'planned',
    sentence: 'Somebody records that the host’s own terms and rules meet the school’s standards.',
  },
  {
    name: 'logo on every page',
    how: 'workflow',
    ref: 'site/open',
    state: 'kept',
    sentence: 'Every page that we host carries the school’s logo, linked to the school’s own web site.',
  },
  {
    name: 'school’s own logo',
    how: 'workflow',
    ref: 'school/change-logo',
    state: 'kept',
    sentence:
      'Only the head, the communications manager or the office changes the logo, and who did is recorded.',
  },
  {
    name: 'audiences of a page',
    how: 'register',
    state: 'kept',
    sentence: 'A page, its pictures and its feed open only to the audiences ticked in the form.',
  },
  {
    name: 'ways to take part',
    how: 'register',
    state: 'planned',
    sentence: 'Each site says what contributors may do: nothing, react, comment, write or add pictures.',
  },
  {
    name: 'approval of each post',
    how: 'workflow',
    ref: 'post/approve',
    state: 'kept',
    sentence: 'A post appears only after the author’s line manager has approved that very version.',
  },
  {
    name: 'author name and position',
    how: 'workflow',
    ref: 'post/approve',
    state: 'kept',
    sentence: 'Each post by staff shows its author’s name and position in the school.',
  },
  {
    name: 'permissions',
    how: 'register',
    state: 'planned',
    sentence: 'The permission of each person quoted, pictured or mentioned is kept with the post.',
  },
  {
    name: 'consents of pupils',
    how: 'register',
    state: 'kept',
    sentence:
      'Each consent is kept per pupil, purpose and carer, and its withdrawal finds every post that names or shows the pupil.',
  },
  {
    name: 'consent for contributors',
    how: 'register',
    state: 'planned',
    sentence:
      'A child or an adult with a learning disability contributes once the responsible adult has agreed.',
  },
  {
    name: 'moderation before showing',
    how: 'workflow',
    ref: 'contribution/publish',
    state: 'kept',
    sentence: 'What somebody contributes is visible to nobody else until a moderator of the team decides.',
  },
  {
    name: 'refusal with the house rule',
    how: 'workflow',
    ref: 'contribution/refuse',
    state: 'kept',
    sentence:
      'A refused contribution names the house rule that it broke, and the person who wrote it is told.',
  },
  {
    name: 'appeal to an administrator',
    how: 'workflow',
    ref: 'contribution/appeal',
    state: 'kept',
    sentence: 'Somebody who was refused can ask an administrator of the site to look again.',
  },
  {
    name: 'known contributors only',
    how: 'workflow',
    ref: 'contribution/contribute',
    state: 'kept',
    sentence: 'Only people known to the school take part, and adults from outside only once vetted.',
  },
  {
    name: 'neutral names',
    how: 'register',
    state: 'kept',
    sentence:
      'Parents and other outsiders appear under a neutral name, since a parent’s name tells the child’s.',
  },
  {
    name: 'vetting',
    how: 'register',
    state: 'kept',
    sentence: 'What was checked, by whom and until when stands for each outsider, and rights end with it.',
  },
  {
    name: 'leave to advertise for contributors',
    how: 'workflow',
    state: 'planned',
    sentence: 'An advertisement for contributors goes to the head before anybody sees it.',
  },
  {
    name: 'friend organisations',
    how: 'workflow',
    state: 'planned',
    sentence:
      'An organisation becomes a friend of a site only by the head’s decision, with a date to look again.',
  },
  {
    name: 'plan for intervening',
    how: 'workflow',
    state: 'planned',
    sentence: 'A site on somebody else’s service is refused until it says how the team steps in itself.',
  },
  {
    name: 'comments read back',
    how: 'register',
    state: 'planned',
    sentence:
      'Comments on other hosts come into the same queue, where they can be hidden, reported or deleted.',
  },
  {
    name: 'strongest privacy',
    how: 'workflow',
    state: 'planned',
    sentence:
      'A site to which pupils contribute opens only with its host’s strictest settings, checked each term.',
  },
  {
    name: 'risk notice',
    how: 'guide',
    state: 'planned',
    sentence:
      'Authors of a site for children read and accept a short notice of what can happen to children online.',
  },
  {
    name: 'good practice list',
    how: 'checklist',
    state: 'planned',
    sentence: 'The author of a site for children answers a list drawn from the guidance for providers.',
  },
  {
    name: 'table of host ages',
    how: 'register',
    state: 'planned',
    sentence: 'Each host’s youngest age stands in a dated table, and pupils below it can’t contribute.',
  },
  {
    name: 'advice on vulnerable groups',
    how: 'workflow',
    state: 'planned',
    sentence: 'A site for children who receive confidential services waits for the head’s recorded advice.',
  },
] as const satisfies readonly Keeper[]
