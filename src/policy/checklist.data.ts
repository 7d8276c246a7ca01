// What a machine can't judge, as questions to the approver; the ids stay for ever, since the ledger holds them.
import type { Question } from './question.ts'

export const checklist: readonly Question[] = [
  {
    id: 'every-face',
    clause: '18.2',
    question: 'Have you looked at every face, and may each of them be shown to these readers?',
    asksWhen: [{ trait: 'hasPicture' }],
  },
  {
    id: 'lawful',
    clause: '17.4',
    question: 'May we use every picture, quotation and link here, and is nobody wronged by it?',
    asksWhen: [
      { trait: 'hasPicture' },
      { trait: 'hasLink' },
      { found: ['copyright', 'defamation', 'data-protection'] },
    ],
  },
  {
    id: 'people-belong',
    clause: '7.13',
    question: 'Is there a good reason, in the author’s job, for mentioning these people?',
    asksWhen: [{ trait: 'mentionsPeople' }, { found: ['person-named'] }],
  },
  {
    id: 'right-place',
    clause: '7.6',
    question: 'Would you be content to say this about them in the playground?',
    asksWhen: [{ trait: 'mentionsPeople' }, { found: ['confidential', 'complaint'] }],
  },
  {
    id: 'agreed',
    clause: '17.2',
    question: 'Has the right person agreed to all that is promised or made known here?',
    asksWhen: [{ found: ['commitment', 'confidential'] }, { audience: ['families', 'organisations'] }],
  },
  {
    id: 'nobody-gains',
    clause: '7.3',
    question: 'Is it free of anybody’s private sales, earnings or campaign?',
    asksWhen: [{ found: ['promotion'] }, { trait: 'hasLink' }],
  },
  {
    id: 'other-policies',
    clause: '7.5',
    question: 'Would our code of conduct and our other policies allow it?',
    asksWhen: [{ found: ['abuse', 'bullying', 'discrimination', 'sexual'] }, { audience: ['staff'] }],
  },
  {
    id: 'fits-age',
    clause: '15.6',
    question: 'Will the youngest reader understand it, and is it suitable for them?',
    asksWhen: [{ found: ['reading-age'] }, { audience: ['pupils', 'other-pupils'] }],
  },
  {
    id: 'no-opinion',
    clause: '17.10',
    question: 'Does it leave out what the author privately thinks?',
    asksWhen: [{ found: ['opinion'] }, { audience: ['public', 'families'] }],
  },
  {
    id: 'true-of-us',
    clause: '7.11',
    question: 'Is everything that it says of the school, its staff and its pupils true?',
    asksWhen: [
      { found: ['false-information'] },
      { audience: ['families', 'organisations', 'public', 'others'] },
    ],
  },
  {
    id: 'speaks-for-us',
    clause: '7.7',
    question: 'Is it the school’s to say, rather than one person’s?',
    asksWhen: [{ found: ['impersonation'] }, { audience: ['public', 'others'] }],
  },
  {
    id: 'correct',
    clause: '17.3',
    question: 'Are dates, figures and facts right, and is it worth a reader’s time?',
  },
  {
    id: 'tone',
    clause: '17.5',
    question: 'Is it kind to every reader, also to those who see the matter differently?',
  },
  {
    id: 'good-name',
    clause: '4.2',
    question: 'Would you be glad to see it beside the school’s name in the paper?',
  },
]
