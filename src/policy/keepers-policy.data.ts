// What keeps the clauses on the document itself, on people, and on their signatures.
import type { Keeper } from './keeper.ts'

export const policyKeepers = [
  {
    name: 'ledger',
    how: 'register',
    state: 'kept',
    sentence:
      'Every decision is written down once and for good: who, when, what, which clause, which version.',
  },
  {
    name: 'policy versions',
    how: 'register',
    state: 'kept',
    sentence: 'Each version keeps its text unchanged, with who wrote it, who approved it and its dates.',
  },
  {
    name: 'review of the policy',
    how: 'clock',
    state: 'kept',
    sentence: 'The owner and the head are reminded before the policy’s review falls due.',
  },
  {
    name: 'format requests',
    how: 'clock',
    state: 'kept',
    sentence: 'A request for another language or format reaches the head’s office with a date to answer by.',
  },
  {
    name: 'readable policy',
    how: 'guide',
    state: 'kept',
    sentence: 'The policy reads well on a phone, on paper and as a PDF, and can hold translations.',
  },
  {
    name: 'HR contact in sight',
    how: 'guide',
    state: 'planned',
    sentence: 'The HR contact stands on the policy and on each case about a member of staff.',
  },
  {
    name: 'any service counts',
    how: 'guide',
    state: 'planned',
    sentence: 'No rule asks whether a service is on a list; somebody names it, and it counts.',
  },
  {
    name: 'catalogue of services',
    how: 'register',
    state: 'planned',
    sentence: 'A dated catalogue names the common services and helps to recognise them.',
  },
  {
    name: 'capacities',
    how: 'register',
    state: 'planned',
    sentence:
      'Each person has one or more capacities with dates, and a deed says in which of them it was done.',
  },
  {
    name: 'guidance register',
    how: 'register',
    state: 'kept',
    sentence:
      'Each source that the policy leans on stands with issuer, edition, link and who last checked it.',
  },
  {
    name: 'guidance review',
    how: 'clock',
    state: 'kept',
    sentence: 'An out-of-date edition is flagged, with its successor beside it.',
  },
  {
    name: 'governors report',
    how: 'register',
    state: 'planned',
    sentence: 'The report to governors has one chapter for each of the five objectives.',
  },
  {
    name: 'other school policies',
    how: 'register',
    state: 'kept',
    sentence: 'The school’s other policies are linked with their review dates, and shown where they apply.',
  },
  {
    name: 'reading and signing',
    how: 'workflow',
    state: 'kept',
    ref: 'signature/sign',
    sentence:
      'Each person reads the version in force, answers a few questions on it, and signs for that version.',
  },
  {
    name: 'reminders to sign',
    how: 'clock',
    state: 'kept',
    sentence: 'Whoever has not signed is reminded, then the line manager is told, then the head.',
  },
  {
    name: 'pause without a signature',
    how: 'clock',
    state: 'kept',
    sentence: 'When the day for signing has passed, a person’s roles on sites rest until they sign.',
  },
  {
    name: 'declared ties',
    how: 'register',
    state: 'kept',
    sentence:
      'Staff can declare a tie that exists already, such as their own child, and only the head sees it.',
  },
  {
    name: 'authorised contact',
    how: 'register',
    state: 'kept',
    sentence: 'Contact with pupils or parents stands as an authorisation, with its purpose and its end.',
  },
  {
    name: 'advice on distance',
    how: 'guide',
    state: 'kept',
    sentence: 'Staff and governors read how to keep a sensible distance at the moment when they sign.',
  },
  {
    name: 'bearing of staff',
    how: 'people',
    state: 'kept',
    sentence: 'Staff bring to a post the manners that they would bring to a parents’ evening.',
    why: 'A program can point at words, but how somebody carries themselves is for colleagues to judge.',
  },
  {
    name: 'interests of children',
    how: 'people',
    state: 'kept',
    sentence: 'Adults who write for children ask first what is best for these children.',
    why: 'What is best for one child is known by the people who know that child.',
  },
  {
    name: 'care in private life',
    how: 'people',
    state: 'kept',
    sentence: 'Staff look after what their private accounts show of them.',
    why: 'The program never looks at private accounts, and must not.',
  },
  {
    name: 'distance by good sense',
    how: 'people',
    state: 'kept',
    sentence: 'Colleagues and governors decide for themselves whom they befriend.',
    why: 'Friendships are private, and a program that watched them would do more harm than good.',
  },
] as const satisfies readonly Keeper[]
