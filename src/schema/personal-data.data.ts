// Which table holds what about whom. A new table does not compile until somebody has thought of it here.
import type { RetentionName } from '../policy/retention.data.ts'
import type { Database } from './tables.ts'

/** What a table holds about people. Columns that are not named are given to nobody. */
export interface Holding<Column extends string = string> {
  /** What its rows are, as the heading in a person's file. */
  holds: string
  keeping: RetentionName
  /** The column by which a row is somebody's own: of a person, or of a pupil. */
  person?: Column
  pupil?: Column
  /** Where it stands in another table whose row it is: that table, its column with this one's id, and whose it is. */
  by?: { table: keyof Database; id: string; person: string }
  /** What its person is given to read, column by column. */
  gives?: Partial<Record<Column, string>>
  /** Columns that name somebody else. Where they are given, "another person" stands in their place. */
  others?: readonly Column[]
  /** Rows that stay out because their column begins so: they would tell of a concern or a hold. */
  unless?: { column: Column; begins: readonly string[] }
  /** Why nothing of it is in anybody's file, whether there is anything or not. */
  leftOut?: string
}

const secret = 'Secrets of signing in. Giving them out would let somebody else sign in.'
const notAboutAnybody = 'The school’s own record, about nobody.'
const registerOfOthers = 'It serves another record, which stands in the file itself.'
const neverTold =
  'It could tell who raised a concern, or that there is one. Nobody learns that from this file; ask the safeguarding lead for what may be given.'

/** Reasons that say only that nothing is missing: they need not be told for each request. */
export const needNotBeTold: readonly string[] = [notAboutAnybody, registerOfOthers]

const table: { readonly [T in keyof Database]: Holding<keyof Database[T] & string> } = {
  schools: { holds: 'The school', keeping: 'school-records', leftOut: notAboutAnybody },
  school_hosts: { holds: 'Its addresses', keeping: 'school-records', leftOut: notAboutAnybody },
  people: {
    holds: 'Who you are to the school',
    keeping: 'people',
    person: 'id',
    gives: { full_name: 'Name', position: 'Position', line_manager_id: 'Line manager' },
    others: ['line_manager_id', 'deputy_id'],
  },
  person_capacities: {
    holds: 'In what capacity',
    keeping: 'people',
    person: 'person_id',
    gives: { capacity: 'Capacity', starts: 'From', ends: 'Until' },
  },
  person_roles: {
    holds: 'Your roles',
    keeping: 'people',
    person: 'person_id',
    gives: { role: 'Role', starts: 'From', ends: 'Until' },
  },
  sign_ins: { holds: 'Passwords', keeping: 'ways-of-signing-in', person: 'person_id', leftOut: secret },
  sessions: {
    holds: 'Where you have been signed in',
    keeping: 'sessions',
    person: 'person_id',
    gives: { device: 'Device', way: 'Way', made_at: 'Signed in', last_used_at: 'Last used' },
  },
  sign_in_settings: { holds: 'How people sign in', keeping: 'school-records', leftOut: notAboutAnybody },
  sign_in_tries: {
    holds: 'Attempts to sign in',
    keeping: 'sign-in-tries',
    leftOut: 'Kept under fingerprints that lead back to nobody.',
  },
  known_devices: {
    holds: 'Devices that we know again',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    gives: { used_at: 'Last used' },
  },
  one_time_codes: {
    holds: 'One-time codes',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    leftOut: secret,
  },
  recovery_codes: {
    holds: 'Recovery codes',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    leftOut: secret,
  },
  passkeys: {
    holds: 'Your passkeys',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    gives: { name: 'Name', made_at: 'Added', used_at: 'Last used' },
  },
  sign_in_links: {
    holds: 'Links of letters',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    leftOut: secret,
  },
  account_links: {
    holds: 'That you have an account at another school too',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    gives: { linked_at: 'Since' },
    others: ['other_school_id', 'other_person_id'],
  },
  account_link_asks: {
    holds: 'Accounts at other schools that were asked about',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    leftOut: secret,
  },
  address_changes: {
    holds: 'Another address that was asked for',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    gives: { address: 'Address', asked_by: 'Asked by', asked_at: 'Asked', reason: 'Why' },
    others: ['asked_by'],
  },
  sign_in_steps: {
    holds: 'Steps of a sign-in',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    leftOut: secret,
  },
  sign_in_providers: {
    holds: 'Where else people sign in',
    keeping: 'school-records',
    leftOut: notAboutAnybody,
  },
  provider_accounts: {
    holds: 'Your accounts elsewhere',
    keeping: 'ways-of-signing-in',
    person: 'person_id',
    gives: { issuer: 'Where', bound_at: 'Since' },
  },
  pupils: {
    holds: 'The pupil on the roster',
    keeping: 'roster-now',
    pupil: 'id',
    gives: {
      given_name: 'Given name',
      family_name: 'Family name',
      known_as: 'Known as',
      class_name: 'Class',
      left_on: 'Left on',
    },
  },
  roster_people: {
    holds: 'You in the school’s own system',
    keeping: 'roster-now',
    person: 'person_id',
    gives: { kind: 'As', source_id: 'Its number', email: 'Address' },
  },
  pupil_carers: {
    holds: 'Carers and the pupils they care for',
    keeping: 'roster-now',
    person: 'person_id',
    pupil: 'pupil_id',
    gives: { relationship: 'Relationship', responsible: 'Parental responsibility', ended_on: 'Until' },
    others: ['pupil_id', 'person_id'],
  },
  roster_imports: {
    holds: 'Files of the roster that you brought in',
    keeping: 'school-records',
    person: 'made_by',
    gives: { file_name: 'File', made_at: 'At' },
  },
  roster_parts: { holds: 'Bytes of such files', keeping: 'school-records', leftOut: registerOfOthers },
  consents: {
    holds: 'What was agreed to',
    keeping: 'replaced-consents',
    person: 'carer_id',
    pupil: 'pupil_id',
    gives: { what: 'What', place: 'Where', gives: 'Agreed', until: 'Until', at: 'At' },
    others: ['pupil_id', 'carer_id', 'recorded_by'],
  },
  carer_accounts: {
    holds: 'Which carer of the roster you are',
    keeping: 'people',
    person: 'account_id',
    gives: { matched_at: 'Since', how: 'How the office knows' },
    others: ['carer_id', 'matched_by'],
  },
  carer_account_asks: {
    holds: 'Letters about which carer you are',
    keeping: 'ways-of-signing-in',
    person: 'account_id',
    others: ['carer_id'],
    leftOut: secret,
  },
  consent_links: {
    holds: 'Links by which you were asked',
    keeping: 'roster-now',
    person: 'carer_id',
    gives: { made_at: 'Made', answered_at: 'Answered' },
    others: ['made_by'],
  },
  picture_pupils: {
    holds: 'Pictures that show the pupil',
    keeping: 'roster-now',
    pupil: 'pupil_id',
    gives: { post_id: 'Post', recorded_at: 'Recorded' },
    others: ['recorded_by'],
  },
  withdrawal_tasks: {
    holds: 'Posts looked at again after consent was taken back',
    keeping: 'roster-now',
    pupil: 'pupil_id',
    gives: { what: 'What', made_at: 'Since', settled_at: 'Settled' },
  },
  form_drafts: {
    holds: 'Forms that you began',
    keeping: 'drafts',
    person: 'person_id',
    gives: { kind: 'Form', answers: 'Answers', updated_at: 'Last changed' },
  },
  form_posts: {
    holds: 'Marks that you sent a form',
    keeping: 'form-posts',
    person: 'person_id',
    gives: { made_at: 'At' },
  },
  kept_typing: {
    holds: 'Typing kept for you',
    keeping: 'kept-typing',
    person: 'person_id',
    leftOut: 'Sealed for its writer alone, who is given it back at the next sign-in.',
  },
  ledger_head: { holds: 'The ledger’s length', keeping: 'signed', leftOut: notAboutAnybody },
  ledger_leaf: { holds: 'The ledger’s fingerprints', keeping: 'signed', leftOut: notAboutAnybody },
  ledger_node: { holds: 'The ledger’s fingerprints', keeping: 'signed', leftOut: notAboutAnybody },
  ledger_checkpoints: {
    holds: 'The ledger’s signed checkpoints',
    keeping: 'signed',
    leftOut: notAboutAnybody,
  },
  ledger_checkpoints_sent: {
    holds: 'When a checkpoint went out',
    keeping: 'signed',
    leftOut: notAboutAnybody,
  },
  ledger_text: {
    holds: 'What was recorded in the ledger',
    keeping: 'signed',
    leftOut: 'Your own deeds stand in the file as a list; what others did to them does not.',
  },
  policy_versions: {
    holds: 'Versions of the policy',
    keeping: 'signed',
    others: ['approved_by'],
    leftOut: notAboutAnybody,
  },
  policy_signatures: {
    holds: 'Your signatures upon the policy',
    keeping: 'signed',
    person: 'person_id',
    gives: {
      typed_name: 'Signed as',
      sentence: 'What you signed',
      signed_at: 'At',
      way: 'Way',
      witness_id: 'Witness',
    },
    others: ['witness_id'],
  },
  signing_reminders: {
    holds: 'Reminders to sign',
    keeping: 'signed',
    person: 'person_id',
    gives: { step: 'Reminder', told_on: 'On' },
  },
  authorisations: {
    holds: 'What you were authorised to do',
    keeping: 'people',
    person: 'person_id',
    gives: {
      purpose: 'For',
      elsewhere: 'Site',
      device: 'Device',
      starts: 'From',
      ends: 'Until',
    },
    others: ['granted_by'],
  },
  sites: {
    holds: 'Sites that you asked for',
    keeping: 'published',
    person: 'author_id',
    gives: { name: 'Site', state: 'State', goes_live_on: 'Opens' },
    others: ['line_manager_id'],
  },
  site_forms: { holds: 'Forms for a site', keeping: 'published', leftOut: registerOfOthers },
  site_records: {
    holds: 'Accounts that you answer for',
    keeping: 'school-records',
    person: 'author_id',
    gives: { name: 'Account', address: 'Address', declared_on: 'Since' },
  },
  host_accounts: {
    holds: 'Accounts that you connected to the program',
    keeping: 'school-records',
    person: 'connected_by',
    gives: { server: 'Host', handle: 'Account', connected_at: 'At' },
  },
  host_keys: { holds: 'Keys to accounts', keeping: 'school-records', leftOut: secret },
  outgoing: { holds: 'What went out to hosts', keeping: 'published', leftOut: registerOfOthers },
  site_record_people: {
    holds: 'Accounts in which you have a part',
    keeping: 'school-records',
    person: 'person_id',
    gives: { part: 'As', record_id: 'Account' },
  },
  site_team: {
    holds: 'Sites on whose team you are',
    keeping: 'published',
    person: 'person_id',
    gives: { part: 'As', site_id: 'Site' },
  },
  site_cover: { holds: 'Whether a site takes contributions', keeping: 'published', leftOut: notAboutAnybody },
  site_hours: { holds: 'The hours of a site', keeping: 'published', leftOut: notAboutAnybody },
  rota_duties: {
    holds: 'When you look after a site, each week',
    keeping: 'published',
    person: 'person_id',
    gives: {
      site_id: 'Site',
      weekday: 'Day of the week',
      opens: 'From (minutes)',
      closes: 'Until (minutes)',
    },
  },
  rota_days: {
    holds: 'Days on which you look after a site',
    keeping: 'published',
    person: 'person_id',
    gives: { site_id: 'Site', day: 'Day' },
  },
  calendar_times: {
    holds: 'Times at which your calendar says that you are not free',
    keeping: 'people',
    person: 'person_id',
    gives: { starts: 'Starts', ends: 'Ends' },
  },
  site_audiences: { holds: 'Who reads a site', keeping: 'published', leftOut: notAboutAnybody },
  site_approvals: {
    holds: 'Sites that you approved',
    keeping: 'signed',
    person: 'person_id',
    gives: { step: 'Step', typed_name: 'Signed as', sentence: 'What you signed', signed_at: 'At' },
  },
  site_rules: {
    holds: 'Rules that you published',
    keeping: 'published',
    person: 'published_by',
    gives: { terms: 'Terms', rules: 'Rules', published_at: 'At' },
  },
  files: { holds: 'Pictures', keeping: 'published', leftOut: registerOfOthers },
  picture_examinations: {
    holds: 'Pictures that you sent',
    keeping: 'published',
    person: 'submitted_by',
    gives: { submitted_at: 'Sent', settled_at: 'Examined' },
  },
  file_chunks: { holds: 'Bytes of pictures', keeping: 'published', leftOut: registerOfOthers },
  posts: {
    holds: 'Posts that you wrote',
    keeping: 'published',
    person: 'author_id',
    gives: { title: 'Title', body: 'Text', state: 'State', published_at: 'Published' },
    others: ['manager_id'],
  },
  post_versions: { holds: 'Earlier wordings of posts', keeping: 'published', leftOut: registerOfOthers },
  contributions: {
    holds: 'Contributions that you sent',
    keeping: 'refused-contributions',
    by: { table: 'contribution_senders', id: 'contribution_id', person: 'person_id' },
    gives: {
      shown_as: 'Shown as',
      body: 'Text',
      state: 'State',
      sent_at: 'Sent',
      reason: 'Reason',
      appeal: 'Appeal',
      appeal_answer: 'Answer to it',
    },
    others: ['refused_by'],
  },
  contribution_senders: {
    holds: 'Who sent a contribution',
    keeping: 'published',
    person: 'person_id',
    leftOut: registerOfOthers,
  },
  neutral_names: {
    holds: 'Names under which you are shown',
    keeping: 'published',
    person: 'person_id',
    gives: { name: 'Name' },
  },
  vettings: {
    holds: 'Checks of you',
    keeping: 'people',
    person: 'person_id',
    gives: { what: 'Check', checked_on: 'On', until: 'Until' },
    others: ['checked_by'],
  },
  concerns: { holds: 'Concerns', keeping: 'concerns', leftOut: neverTold },
  cases: { holds: 'Cases', keeping: 'allegations', leftOut: neverTold },
  case_parties: {
    holds: 'Who takes part in cases',
    keeping: 'allegations',
    others: ['person_id', 'cleared_by'],
    leftOut: neverTold,
  },
  case_steps: { holds: 'Steps of cases', keeping: 'allegations', others: ['made_by'], leftOut: neverTold },
  case_evidence: {
    holds: 'What was seen, kept as evidence',
    keeping: 'allegations',
    others: ['kept_by'],
    leftOut: neverTold,
  },
  evidence_stamps: { holds: 'Time stamps of evidence', keeping: 'allegations', leftOut: neverTold },
  hidden_things: {
    holds: 'What is out of sight because it may be against the law',
    keeping: 'allegations',
    others: ['hidden_by'],
    leftOut: neverTold,
  },
  held_words: {
    holds: 'Words that waited because they name and accuse somebody',
    keeping: 'published',
    others: ['author_id', 'named'],
    leftOut: neverTold,
  },
  naming_warnings: {
    holds: 'What told those who work on a case that its subject was named',
    keeping: 'allegations',
    leftOut: neverTold,
  },
  case_openings: {
    holds: 'Cases that somebody asked to read',
    keeping: 'allegations',
    others: ['asked_by', 'agreed_by'],
    leftOut: neverTold,
  },
  whistle_contacts: {
    holds: 'Contacts for whistleblowing',
    keeping: 'school-records',
    person: 'person_id',
    gives: { named_on: 'Named on', state: 'State' },
    others: ['named_by'],
  },
  recovery_keys: {
    holds: 'The recovery key',
    keeping: 'school-records',
    leftOut: notAboutAnybody,
    others: ['made_by'],
  },
  whistle_reports: { holds: 'Reports of whistleblowers', keeping: 'whistle-reports', leftOut: neverTold },
  whistle_readers: {
    holds: 'Who reads a report',
    keeping: 'whistle-reports',
    leftOut: neverTold,
    others: ['person_id'],
  },
  whistle_messages: { holds: 'Reports of whistleblowers', keeping: 'whistle-reports', leftOut: neverTold },
  guidance_standing: {
    holds: 'The register of guidance',
    keeping: 'school-records',
    leftOut: notAboutAnybody,
  },
  guidance_checks: {
    holds: 'Guidance that you checked',
    keeping: 'school-records',
    person: 'checked_by',
    gives: { guidance_id: 'Which', checked_on: 'On', note: 'Note' },
  },
  other_policies: { holds: 'Other policies', keeping: 'school-records', leftOut: notAboutAnybody },
  letters: {
    holds: 'Letters that we wrote to you',
    keeping: 'letters',
    person: 'to_person',
    unless: { column: 'path', begins: ['/concern', '/case', '/hold', '/whistle'] },
    gives: { subject: 'Subject', lines: 'Text', written_at: 'Written', sent_at: 'Sent' },
  },
  policy_translations: {
    holds: 'Translations that you saved',
    keeping: 'school-records',
    person: 'saved_by',
    gives: { language: 'Language', saved_at: 'At' },
  },
  format_requests: {
    holds: 'Requests for the policy in another format',
    keeping: 'format-requests',
    person: 'asked_by',
    gives: {
      format: 'Format',
      language: 'Language',
      contact: 'Contact',
      message: 'Message',
      asked_at: 'Asked',
      answer: 'Answer',
    },
    others: ['answered_by'],
  },
  rounds_made: { holds: 'The program’s rounds', keeping: 'school-records', leftOut: notAboutAnybody },
  needed_courses: {
    holds: 'Courses that the school asks for',
    keeping: 'school-records',
    leftOut: notAboutAnybody,
  },
  school_calendars: { holds: 'The school’s days', keeping: 'school-records', leftOut: notAboutAnybody },
  contacts: {
    holds: 'Contacts that you look after',
    keeping: 'school-records',
    person: 'owner_id',
    gives: { kind: 'Kind', checked_on: 'Checked', check_by: 'Check by' },
    others: ['checked_by'],
  },
  delegations: {
    holds: 'Decisions given to you',
    keeping: 'people',
    person: 'person_id',
    gives: { clause: 'Clause', starts: 'From', ends: 'Until' },
    others: ['given_by'],
  },
  absences: {
    holds: 'Absences',
    keeping: 'people',
    person: 'person_id',
    gives: { starts: 'From', ends: 'Until', deputy_id: 'Deputy' },
    others: ['deputy_id'],
  },
  joinings: {
    holds: 'Leave to take part elsewhere that you asked for',
    keeping: 'people',
    person: 'person_id',
    gives: { elsewhere: 'Site', purpose: 'For', starts: 'From', ends: 'Until', state: 'State' },
    others: ['manager_id'],
  },
  blocked_services: {
    holds: 'What the filter refuses',
    keeping: 'school-records',
    others: ['decided_by', 'tested_by'],
    leftOut: notAboutAnybody,
  },
  ties: {
    holds: 'Ties that you declared',
    keeping: 'people',
    person: 'person_id',
    leftOut: 'You read them on your own page of declared ties. They name other people.',
  },
  trainings: {
    holds: 'Your training',
    keeping: 'people',
    person: 'person_id',
    gives: { course: 'Course', taken_on: 'Taken', expires_on: 'Expires' },
  },
  data_requests: {
    holds: 'What you asked about your data',
    keeping: 'data-requests',
    person: 'about_id',
    gives: {
      kind: 'Kind',
      asked: 'What',
      received_on: 'Received',
      answer: 'Answer',
      answered_on: 'Answered',
    },
    others: ['recorded_by'],
  },
  legal_holds: {
    holds: 'Legal holds',
    keeping: 'school-records',
    others: ['placed_by'],
    leftOut: neverTold,
  },
  retention_rules: { holds: 'Rules of keeping', keeping: 'school-records', leftOut: notAboutAnybody },
  erasures: { holds: 'What was erased', keeping: 'signed', leftOut: notAboutAnybody },
  ledger_erasures: { holds: 'Gaps of the ledger', keeping: 'signed', leftOut: notAboutAnybody },
  foundings: { holds: 'Schools to be set up', keeping: 'school-records', leftOut: notAboutAnybody },
  trust_schools: { holds: 'Its trust', keeping: 'school-records', leftOut: notAboutAnybody },
  school_figures: { holds: 'Its figures', keeping: 'school-records', leftOut: notAboutAnybody },
}

export const personalData: Readonly<Record<keyof Database, Holding>> = table

/** Kinds of entries in the ledger that tell a person's own deeds, and nothing of a case. */
export const ownDeeds: readonly string[] = [
  'account',
  'person',
  'school',
  'contact',
  'policy',
  'signature',
  'guidance',
  'other-policy',
  'translation',
  'format-request',
  'letter',
  'roster',
  'consent',
  'site',
  'post',
  'contribution',
]
