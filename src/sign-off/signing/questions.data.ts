// The bank of questions on the policy: each is tied to the clause that answers it.
import type { ClauseNumber } from '../../policy/clause-number.ts'

export interface PolicyQuestion {
  id: string
  clause: ClauseNumber
  question: string
  /** Three answers; `right` is the place of the one that the clause gives. */
  answers: readonly [string, string, string]
  right: 0 | 1 | 2
}

export const questionBank: readonly PolicyQuestion[] = [
  {
    id: 'new-service',
    clause: '1.3',
    question:
      'A chat service opened last week, and nobody has named it in the policy. Do the rules hold there?',
    answers: ['No, not until it is on a list', 'Yes, from the day it appears', 'Only if pupils use it'],
    right: 1,
  },
  {
    id: 'breaks',
    clause: '3.3',
    question: 'When may you look at social media on your own phone at work?',
    answers: ['In your breaks', 'Whenever no pupil is near', 'Never'],
    right: 0,
  },
  {
    id: 'leave',
    clause: '4',
    question: 'You want to post for the school about a trip. What comes first?',
    answers: ['A good picture', 'The head’s leave', 'A colleague’s opinion'],
    right: 1,
  },
  {
    id: 'former-pupil',
    clause: '7.10',
    question: 'A former pupil, aged 16, asks to be your friend online. What do you do?',
    answers: ['Accept, since they have left', 'Accept, but post nothing', 'Do not accept'],
    right: 2,
  },
  {
    id: 'grievance',
    clause: '7.14',
    question: 'You are unhappy with a decision at school. Where do you take it up?',
    answers: [
      'With your line manager, or by the complaints procedure',
      'In a closed group of colleagues online',
      'On your own profile, without names',
    ],
    right: 0,
  },
  {
    id: 'profile-name',
    clause: '8.2',
    question: 'What must the name of your private profile not contain?',
    answers: ['Your own name', 'Your job', 'The school’s name'],
    right: 2,
  },
  {
    id: 'report',
    clause: '9.3',
    question: 'You see a colleague abuse the policy. What must you do?',
    answers: ['Wait and see', 'Report it', 'Post about it'],
    right: 1,
  },
  {
    id: 'lado-first',
    clause: '10.1',
    question:
      'The head hears that a colleague may be a danger to a child online. Who is told before anybody investigates?',
    answers: ['The LADO', 'The parents’ association', 'The member of staff'],
    right: 0,
  },
  {
    id: 'worry',
    clause: '15.3',
    question: 'A child writes something on a site that worries you. When do you pass it on?',
    answers: ['At the end of the week', 'Once you are certain', 'At once'],
    right: 2,
  },
  {
    id: 'post-approval',
    clause: '16.4',
    question: 'Who approves what you publish on a school site before it appears?',
    answers: ['Nobody', 'Your line manager, or a manager named for it', 'Any colleague'],
    right: 1,
  },
  {
    id: 'press',
    clause: '16.7',
    question: 'A reporter rings you about a post. What do you say?',
    answers: [
      'Nothing until you are cleared, and you pass the call on',
      'What you know, but not by name',
      'That it was not you',
    ],
    right: 0,
  },
  {
    id: 'home-contact',
    clause: '17.9',
    question: 'Which of these may stand on a school site?',
    answers: ['Your own phone number', 'Your private e-mail', 'Neither of them'],
    right: 2,
  },
]

/** So many right answers are needed. */
export const questionsNeeded = 3
