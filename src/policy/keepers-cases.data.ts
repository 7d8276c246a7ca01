// What keeps the clauses on concerns, cases and monitoring: steps in the right order, clocks, evidence, a fair look.
import type { Keeper } from './keeper.ts'

export const caseKeepers = [
  {
    name: 'raise a concern',
    how: 'workflow',
    ref: 'concern/raise',
    state: 'kept',
    sentence:
      'One step on every page, post and contribution takes a worry to the designated safeguarding lead.',
  },
  {
    name: 'concern followed as a case',
    how: 'workflow',
    ref: 'concern/sort',
    state: 'kept',
    sentence:
      'The safeguarding lead sorts each concern, informs the authorities and closes it with an outcome.',
  },
  {
    name: 'LADO gate',
    how: 'workflow',
    ref: 'allegation/investigate',
    state: 'kept',
    sentence:
      'No investigation can begin until the referral to the LADO and the advice given stand on the case.',
  },
  {
    name: 'LADO clock',
    how: 'clock',
    state: 'kept',
    sentence: 'The referral is due within one working day, and a late one goes to the chair of governors.',
  },
  {
    name: 'police question',
    how: 'workflow',
    ref: 'allegation/tell-police',
    state: 'kept',
    sentence: 'Where a crime may have been committed, the same gate asks who spoke to the police and when.',
  },
  {
    name: 'DBS question',
    how: 'workflow',
    ref: 'allegation/close',
    state: 'kept',
    sentence:
      'A case about a member of staff can’t close before somebody answers whether the DBS must be told.',
  },
  {
    name: 'cases about the head',
    how: 'workflow',
    ref: 'concern/raise',
    state: 'kept',
    sentence:
      'A case or report about the head goes to the chair of governors, and the head sees nothing of it.',
  },
  {
    name: 'directory of help',
    how: 'register',
    state: 'kept',
    sentence:
      'LADO, MASH, police, helplines and hosts stand with checked numbers and a date for the next check.',
  },
  {
    name: 'breach case',
    how: 'workflow',
    ref: 'breach/no-child',
    state: 'kept',
    sentence: 'A suspected breach opens a case that asks first whether a child may be concerned.',
  },
  {
    name: 'categories of breach',
    how: 'register',
    state: 'kept',
    sentence: 'A breach bears one or several of the fourteen categories, or “other” with a description.',
  },
  {
    name: 'procedure by capacity',
    how: 'workflow',
    ref: 'breach/choose-procedure',
    state: 'kept',
    sentence:
      'The capacity in which a person acted decides the procedure, the contact and the possible outcomes.',
  },
  {
    name: 'whistleblowing',
    how: 'workflow',
    ref: 'whistle-report/send',
    state: 'kept',
    sentence: 'Anybody on the staff can report, unnamed if they wish, and come back with a receipt code.',
  },
  {
    name: 'pupil post about staff',
    how: 'workflow',
    ref: 'post-about-staff/end-behaviour',
    state: 'kept',
    sentence: 'The case follows the behaviour policy: steps taken, parents told, outcome.',
  },
  {
    name: 'takedown request',
    how: 'workflow',
    ref: 'post-about-staff/report-host',
    state: 'kept',
    sentence: 'The host is asked to remove a post by its own route, with the wording and evidence ready.',
  },
  {
    name: 'takedown chase',
    how: 'clock',
    state: 'kept',
    sentence: 'An unanswered request is chased on its dates until the post is down or the host has refused.',
  },
  {
    name: 'evidence',
    how: 'register',
    state: 'kept',
    sentence: 'Address, time and what was seen are kept with a fingerprint and can’t be altered.',
  },
  {
    name: 'media enquiry',
    how: 'workflow',
    ref: 'media-enquiry/clear',
    state: 'kept',
    sentence: 'Anybody logs a call from the press in a minute, and the head has it at once.',
  },
  {
    name: 'press notice',
    how: 'guide',
    state: 'kept',
    sentence: 'Staff see “do not answer until cleared” until the head has released an answer.',
  },
  {
    name: 'illegal content',
    how: 'workflow',
    ref: 'illegal-content/tell',
    state: 'kept',
    sentence:
      'Illegal content is hidden everywhere at once, the right authority told and its reference kept.',
  },
  {
    name: 'no copies of indecent images',
    how: 'workflow',
    ref: 'illegal-content/hide',
    state: 'kept',
    sentence: 'A case that may hold such an image of a child has no upload, no preview and no export.',
  },
  {
    name: 'school devices',
    how: 'register',
    state: 'planned',
    sentence:
      'School devices are known by network range, name or user group, and a visit from one is a finding.',
  },
  {
    name: 'device exemptions',
    how: 'register',
    state: 'planned',
    sentence: 'An exemption names a person, a site, a device and two dates; lessons are told apart.',
  },
  {
    name: 'blocked services',
    how: 'workflow',
    ref: 'blocked-service/block',
    state: 'kept',
    sentence:
      'Each change to the blocked list is a dated decision, and goes out in the form that the filter reads.',
  },
  {
    name: 'confirmation of blocking',
    how: 'clock',
    state: 'planned',
    sentence: 'Whoever runs the filter is asked to confirm a change, and a test shows that it took effect.',
  },
  {
    name: 'reminder of breaks',
    how: 'guide',
    state: 'planned',
    sentence: 'Staff see the official breaks of the day beside the rule on their own devices.',
  },
  {
    name: 'network log against breaks',
    how: 'register',
    state: 'planned',
    sentence: 'Where the school has switched it on and told staff, use outside breaks is counted in groups.',
  },
  {
    name: 'monitoring reviews',
    how: 'clock',
    state: 'planned',
    sentence: 'Reviews fall due on a schedule, and each records what was looked at, found and decided.',
  },
  {
    name: 'fair look',
    how: 'workflow',
    state: 'planned',
    sentence:
      'One person’s lines open only for a recorded reason with a second person, and the ledger says so.',
  },
  {
    name: 'staff told of monitoring',
    how: 'guide',
    state: 'planned',
    sentence: 'Each member of staff can read what the school sees of them, why, and for how long.',
  },
  {
    name: 'end of log lines',
    how: 'clock',
    state: 'planned',
    sentence: 'Lines of the log are deleted when their time is over.',
  },
] as const satisfies readonly Keeper[]
