// The bank of questions on the policy: each is tied to the clause of the model that answers it, whatever a school fills in.
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
    id: 'other-language',
    clause: 'access',
    question: 'Somebody wants the policy in large print. What do they do?',
    answers: ['Ask the head’s office', 'Make a copy for themselves', 'Do without'],
    right: 0,
  },
  {
    id: 'new-service',
    clause: '1.3',
    question:
      'A chat service opened last week, and nobody has named it in the policy. Do the rules hold there?',
    answers: ['No, not until it is on a list', 'Yes, from the day it appears', 'Only if pupils use it'],
    right: 1,
  },
  {
    id: 'who-is-staff',
    clause: '1.4',
    question: 'You help at school once a week as a volunteer. Does “staff” in this policy mean you, too?',
    answers: ['No, only who is paid', 'Only on a school trip', 'Yes'],
    right: 2,
  },
  {
    id: 'school-equipment',
    clause: '3.1',
    question: 'May you use social media on equipment that the policy keeps for school?',
    answers: [
      'Yes, in the evening',
      'Not unless the head has given leave for it',
      'Yes, if no pupil sees it',
    ],
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
    id: 'whose-words',
    clause: '4.4',
    question: 'For a school post you find a song that others made. When may you use it?',
    answers: ['If it is short', 'If they are not in this country', 'With their leave'],
    right: 2,
  },
  {
    id: 'stands-by',
    clause: '5.2',
    question: 'A parent writes something hurtful about a colleague. What does the school do?',
    answers: [
      'It asks the service to take it down',
      'It waits until it is forgotten',
      'It answers in the thread',
    ],
    right: 0,
  },
  {
    id: 'looked-at',
    clause: '6.1',
    question: 'Does the school look at how its network is used?',
    answers: [
      'Never',
      'Regularly, and staff know what is looked at and why',
      'Only at the computers of pupils',
    ],
    right: 1,
  },
  {
    id: 'own-business',
    clause: '7.3',
    question: 'You sell cards that you paint. When may you not do that?',
    answers: ['At the weekend', 'In the holidays', 'In working time'],
    right: 2,
  },
  {
    id: 'speak-for',
    clause: '7.7',
    question: 'On your private profile you write about a strike. What must nobody be led to believe?',
    answers: ['That you speak for the school', 'That you have an opinion', 'That you work with children'],
    right: 0,
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
      'With your line manager, or by the procedure that the policy names',
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
    id: 'own-view',
    clause: '8.3',
    question: 'You blog about your work in private. What does your profile say?',
    answers: ['The school’s telephone number', 'That you speak for yourself', 'The name of the head'],
    right: 1,
  },
  {
    id: 'grave-breach',
    clause: '9.2',
    question: 'What can a grave breach cost a contractor or a volunteer?',
    answers: ['Nothing', 'A day’s pay', 'Their place here'],
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
    id: 'distance',
    clause: '11.2',
    question: 'A governor wants to be your friend on a private account. What does the policy ask of you?',
    answers: ['To think twice', 'To say yes out of politeness', 'To tell the police'],
    right: 0,
  },
  {
    id: 'governor-breach',
    clause: '12.2',
    question: 'A governor behaves badly online. Which procedure counts?',
    answers: ['Staff discipline', 'The governing body’s own', 'None'],
    right: 1,
  },
  {
    id: 'pta',
    clause: '13',
    question: 'A teacher runs the stall of the parent-teacher association. Does this policy go with them?',
    answers: ['No, that is private', 'Only if parents complain', 'Yes, they are still staff'],
    right: 2,
  },
  {
    id: 'the-end',
    clause: '14.6',
    question: 'When do you settle how long a site lasts and how it ends?',
    answers: ['At the start', 'When nobody writes any more', 'At the end of the school year'],
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
    id: 'young-readers',
    clause: '15.5',
    question: 'Which age do you keep to on a host’s service?',
    answers: ['The age of your class', 'The youngest that the host allows', 'There is none'],
    right: 1,
  },
  {
    id: 'two-yeses',
    clause: '16.2',
    question: 'You want to make a site for work. How many yeses does it need first?',
    answers: ['None', 'One', 'Two'],
    right: 2,
  },
  {
    id: 'post-approval',
    clause: '16.4',
    question: 'Who approves what you publish on a school site before it appears?',
    answers: ['Nobody', 'Your line manager, or whoever the policy names in their place', 'Any colleague'],
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
    id: 'quoting',
    clause: '17.6',
    question: 'You want to quote a colleague on a site. What do you do first?',
    answers: ['Ask them', 'Leave out their name', 'Shorten it'],
    right: 0,
  },
  {
    id: 'name-and-work',
    clause: '17.8',
    question: 'You post on a site of ours. What do you give?',
    answers: ['Only your first name', 'Your name, and what you do at the school', 'Nothing about yourself'],
    right: 1,
  },
  {
    id: 'home-contact',
    clause: '17.9',
    question: 'Which of these may stand on a school site?',
    answers: ['Your own phone number', 'Your private e-mail', 'Neither of them'],
    right: 2,
  },
  {
    id: 'who-a-pupil-is',
    clause: '18.2',
    question: 'Pupils write on a site. What may nobody be able to tell from it?',
    answers: ['What they have learnt', 'Which class wrote it', 'Who a pupil is'],
    right: 2,
  },
  {
    id: 'moderated',
    clause: '18.3',
    question: 'What of the things that others add to a site we host is moderated?',
    answers: ['Everything', 'Only pictures', 'Only what somebody complains about'],
    right: 0,
  },
  {
    id: 'against-the-law',
    clause: '18.6',
    question: 'A comment breaks the law. What happens?',
    answers: [
      'It stays until somebody complains',
      'It never appears, and it is reported',
      'The writer is asked to be kinder',
    ],
    right: 1,
  },
  {
    id: 'signed-version',
    clause: 'signature',
    question: 'For which text do you sign?',
    answers: ['For every later one as well', 'For a summary', 'For the version that you read'],
    right: 2,
  },
  {
    id: 'two-and-two',
    clause: 'App.1',
    question: 'How many moderators does the approval form name at the least?',
    answers: ['Two', 'One', 'None'],
    right: 0,
  },
]

/** So many right answers are needed at a first reading; later, no more than this. */
export const questionsNeeded = 3
