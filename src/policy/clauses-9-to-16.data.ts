// Sections 9 to 16: when things go wrong, governors, sites before they open, approvals.
import type { Clause } from './clause.ts'

export const clausesTo16 = [
  {
    number: '9.1',
    section: '9',
    kind: 'case',
    meaning:
      'All staff keep to the policy, and breaking it can lead to discipline, in grave cases to dismissal.',
    keepers: ['reading and signing', 'procedure by capacity', 'other school policies'],
  },
  {
    number: '9.2',
    section: '9',
    kind: 'case',
    meaning: 'Those who are not employees can lose their engagement over a grave breach.',
    keepers: ['procedure by capacity'],
  },
  {
    number: '9.3',
    section: '9',
    kind: 'case',
    meaning: 'Staff who see the policy abused must report it, and are protected when they do.',
    keepers: ['whistleblowing', 'cases about the head', 'other school policies'],
  },
  {
    number: '10.1',
    section: '10',
    kind: 'gate',
    meaning:
      'Word that a member of staff may endanger a child online is an allegation, and the LADO hears of it before anybody investigates.',
    keepers: [
      'LADO gate',
      'LADO clock',
      'police question',
      'DBS question',
      'cases about the head',
      'directory of help',
      'other school policies',
    ],
  },
  {
    number: '11.1',
    section: '11',
    kind: 'guide',
    meaning: 'Governors answer for the school, so they and the staff keep some space between them online.',
    keepers: ['advice on distance', 'declared ties', 'distance by good sense'],
  },
  {
    number: '11.2',
    section: '11',
    kind: 'guide',
    meaning:
      'Staff think twice before befriending colleagues and governors, since a tie can turn awkward later.',
    keepers: ['advice on distance', 'distance by good sense'],
  },
  {
    number: '12',
    section: '12',
    kind: 'record',
    meaning: 'Governors are covered in their own capacity, with the same signature and another procedure.',
    keepers: ['capacities', 'reading and signing'],
  },
  {
    number: '12.1',
    section: '12',
    kind: 'guide',
    meaning: 'Most of these rules, section 7 above all, bind governors as they bind staff.',
    keepers: ['reading and signing', 'advice on distance'],
  },
  {
    number: '12.2',
    section: '12',
    kind: 'case',
    meaning:
      'A governor who misbehaves faces the governors’ own procedure, with advice from Governor Support, and not staff discipline.',
    keepers: ['procedure by capacity', 'capacities', 'directory of help'],
  },
  {
    number: '13',
    section: '13',
    kind: 'record',
    meaning: 'Staff who help the parent-teacher association stay bound by this policy while they do so.',
    keepers: ['capacities', 'register of sites'],
  },
  {
    number: '14.1',
    section: '14',
    kind: 'gate',
    meaning: 'Taking part online for work asks for the same bearing as speaking for the school in a hall.',
    keepers: ['approval of each post', 'reviewer checklist', 'bearing of staff'],
  },
  {
    number: '14.2',
    section: '14',
    kind: 'gate',
    meaning:
      'Before a site is made, its author has weighed what it is for and whether pupils’ learning is worth the effort.',
    keepers: ['approval form'],
  },
  {
    number: '14.3',
    section: '14',
    kind: 'gate',
    meaning: 'Its author has talked over with the head who will read it and who may contribute.',
    keepers: ['approval form'],
  },
  {
    number: '14.4',
    section: '14',
    kind: 'gate',
    meaning: 'Its author has said how many hours a week they can truly give it.',
    keepers: ['approval form'],
  },
  {
    number: '14.5',
    section: '14',
    kind: 'duty',
    meaning:
      'The head sees to it that trained people keep the site fresh and moderated, also when somebody is away or leaves.',
    keepers: ['moderator cover', 'training register', 'watch on live sites'],
  },
  {
    number: '14.6',
    section: '14',
    kind: 'duty',
    meaning:
      'From the start it is settled how long the site lives and how it ends, and it is not left to wither.',
    keepers: ['approval form', 'watch on live sites', 'end of a site'],
  },
  {
    number: '14.7',
    section: '14',
    kind: 'duty',
    meaning: 'From the start it is settled how its success is measured, and later it is measured.',
    keepers: ['approval form', 'evaluation'],
  },
  {
    number: '15.1',
    section: '15',
    kind: 'gate',
    meaning: 'Whoever makes a site for children puts what is best for them first.',
    keepers: ['risk notice', 'good practice list', 'interests of children'],
  },
  {
    number: '15.2',
    section: '15',
    kind: 'gate',
    meaning:
      'Its author knows what can befall children online: telling too much, false friends, grooming, bullying.',
    keepers: ['risk notice', 'strongest privacy'],
  },
  {
    number: '15.3',
    section: '15',
    kind: 'case',
    meaning:
      'Whatever a child tells, does or sees on a site that worries somebody goes to those in charge at once.',
    keepers: ['raise a concern', 'check for disclosures', 'concern followed as a case', 'directory of help'],
  },
  {
    number: '15.4',
    section: '15',
    kind: 'gate',
    meaning: 'Sites meet the national good practice for services on which children write.',
    keepers: ['good practice list', 'guidance register', 'guidance review'],
  },
  {
    number: '15.5',
    section: '15',
    kind: 'gate',
    meaning:
      'The youngest age that a host allows is respected, with thought for younger children who slip in.',
    keepers: ['table of host ages', 'check for minimum age'],
  },
  {
    number: '15.6',
    section: '15',
    kind: 'check',
    meaning: 'Content fits the age of its readers, and whoever contributes has been vetted.',
    keepers: ['check for reading age', 'reviewer checklist', 'known contributors only', 'vetting'],
  },
  {
    number: '15.7',
    section: '15',
    kind: 'gate',
    meaning:
      'The internet may be the wrong place for children who receive confidential help, so doubt goes to the head first.',
    keepers: ['advice on vulnerable groups'],
  },
  {
    number: '16.1',
    section: '16',
    kind: 'record',
    meaning: 'Only the school makes its sites, and employees or authorised people run and moderate them.',
    keepers: ['site team', 'register of sites', 'page of official sites', 'adopted accounts'],
  },
  {
    number: '16.2',
    section: '16',
    kind: 'gate',
    meaning: 'A site for work, wherever it is hosted, needs the author’s line manager and the head to agree.',
    keepers: ['line manager approves a site', 'head approves a site', 'no opening before approval', 'ledger'],
  },
  {
    number: '16.3',
    section: '16',
    kind: 'gate',
    meaning: 'Taking part in somebody else’s site for the school needs the same two approvals.',
    keepers: ['leave to join a third-party site', 'appropriate manager'],
  },
  {
    number: '16.4',
    section: '16',
    kind: 'gate',
    meaning: 'Each thing that staff publish is first approved by their line manager.',
    keepers: ['approval of each post', 'ledger'],
  },
  {
    number: '16.5',
    section: '16',
    kind: 'gate',
    meaning: 'The head is asked about purpose and content, and must agree to the use of logo and brand.',
    keepers: ['head approves a site', 'communications manager approves a site'],
  },
  {
    number: '16.6',
    section: '16',
    kind: 'gate',
    meaning: 'The form of Appendix 1 is filled in and sent before there is a site.',
    keepers: ['approval form', 'no opening before approval'],
  },
  {
    number: '16.7',
    section: '16',
    kind: 'case',
    meaning: 'Calls from the press go straight to the head, and nobody answers them until cleared.',
    keepers: ['media enquiry', 'press notice'],
  },
] as const satisfies readonly Clause[]
