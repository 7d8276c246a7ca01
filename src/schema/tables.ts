// The types of the tables, for Kysely. A `date` is a string like 2026-11-23; a `timestamptz` is a Date.
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

import type { AccountState } from '../policy/account.workflow.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { AuthorisationKind } from '../policy/authorisation-kinds.data.ts'
import type { BlockedState } from '../policy/blocked-service.workflow.ts'
import type { CaseKind } from '../policy/cases/case-kinds.data.ts'
import type { CaseOpeningState } from '../policy/cases/case-opening.workflow.ts'
import type { ConcernState } from '../policy/concern.workflow.ts'
import type { ConsentPlace, ConsentWay, ConsentWhat } from '../policy/consents.data.ts'
import type { ContactKind } from '../policy/contact-kinds.data.ts'
import type { ContactState } from '../policy/contact.workflow.ts'
import type { ContributionState } from '../policy/contribution.workflow.ts'
import type { CoverState } from '../policy/cover/cover.workflow.ts'
import type { DataRequestKind, DataRequestState } from '../policy/data-request.workflow.ts'
import type { ErasureState, RetentionRuleState } from '../policy/erasure.workflow.ts'
import type { FormatRequestState } from '../policy/format-request.workflow.ts'
import type { GuidanceState } from '../policy/guidance.workflow.ts'
import type { HeldState, HeldTextKind } from '../policy/held-words.workflow.ts'
import type { HiddenState } from '../policy/hidden-thing.workflow.ts'
import type { HeldKind, HoldState } from '../policy/hold.workflow.ts'
import type { HostAccountState } from '../policy/host-account.workflow.ts'
import type { HostKey, HostWay } from '../policy/hosts.data.ts'
import type { JoiningState } from '../policy/joining.workflow.ts'
import type { Nation } from '../policy/nations.data.ts'
import type { OtherPolicyState } from '../policy/other-policy.workflow.ts'
import type { OutgoingDeed, OutgoingState } from '../policy/outgoing.workflow.ts'
import type { Capacity, Role, TeamPart } from '../policy/people.data.ts'
import type { PictureState } from '../policy/picture.workflow.ts'
import type { PolicyState } from '../policy/policy.workflow.ts'
import type { PostState } from '../policy/post.workflow.ts'
import type { RecoveryState } from '../policy/recovery-key.workflow.ts'
import type { PeriodUnit } from '../policy/retention.ts'
import type { RosterState } from '../policy/roster.workflow.ts'
import type {
  AddressWay,
  LinkKind,
  ProviderKind,
  SignInWay,
  StepKind,
  TryKind,
} from '../policy/sign-in.data.ts'
import type { StepName } from '../policy/signing-timetable.data.ts'
import type { SigningWay } from '../policy/signing.workflow.ts'
import type { RecordPart, Runner } from '../policy/site-record.data.ts'
import type { SiteRecordState } from '../policy/site-record.workflow.ts'
import type { SiteState } from '../policy/site.workflow.ts'
import type { TieKind, TieState } from '../policy/tie.workflow.ts'
import type { TrainedAct } from '../policy/trained-acts.data.ts'
import type { TranslationState } from '../policy/translation.workflow.ts'
import type { WhistleContactState } from '../policy/whistle-contact.workflow.ts'
import type { WhistleOutcome, WhistleState } from '../policy/whistle-report.workflow.ts'
import type { WithdrawalState } from '../policy/withdrawal.workflow.ts'
import type { Span, Weekday } from '../policy/working-days.ts'
import type { Redaction, Seen, Step } from './stored-picture.ts'

type Owned = { school_id: string }
type Json = JSONColumnType<Record<string, unknown>>
type Index = ColumnType<string, number | string, number | string>

/** A place in a school's own text that it must fill in. */
export interface OwnSlot {
  label: string
  kind: 'text' | 'contact' | 'number' | 'services' | 'one-of'
  clauses: string[]
  options?: string[]
  /** As they stood in the document. */
  words?: string
}

/** What somebody read before they signed the policy. */
export interface WhatWasRead {
  /** The number of the version from which they read the changes; null where they read it whole. */
  since: number | null
  clauses: string[]
  /** The clauses that they were shown as taken out. */
  gone: string[]
}

export interface Database {
  schools: {
    id: string
    name: string
    web_site: string
    /** The school's own number, which a post may give. */
    phone: string | null
    colour: string
    /** The file of its own logo, once it has given one. */
    logo_id: Generated<string | null>
    zone: string
    demonstration: Generated<boolean>
  }
  school_hosts: Owned & { host: string }
  people: Owned & {
    id: string
    full_name: string
    position: string
    line_manager_id: string | null
    /** To whom it passes what has waited too long for them. */
    deputy_id: ColumnType<string | null, string | null | undefined, string | null>
  }
  person_capacities: Owned & {
    id: string
    person_id: string
    capacity: Capacity
    audience: Audience | null
    starts: string
    ends: string | null
  }
  person_roles: Owned & { id: string; person_id: string; role: Role; starts: string; ends: string | null }
  sign_ins: Owned & {
    person_id: string
    email: string
    /** Null for somebody who signs in by other ways, or has only been invited. */
    password_hash: string | null
    state: Generated<AccountState>
    /** Whether it was ever open. */
    opened: Generated<boolean>
  }
  sessions: Owned & {
    token_hash: Buffer
    person_id: string
    made_at: Date
    expires_at: Date
    id: Generated<string>
    last_used_at: Date
    /** When the person last proved who they are within the session. */
    proved_at: Date | null
    way: SignInWay
    /** Like "Firefox on Windows". */
    device: string
  }
  sign_in_settings: Owned & { idle_minutes: number; lasts_minutes: number; invite_days: number }
  sign_in_tries: Owned & {
    kind: TryKind
    key: Buffer
    failures: number
    last_at: Date
    wait_until: Date | null
  }
  known_devices: Owned & { token_hash: Buffer; person_id: string; used_at: Date }
  one_time_codes: Owned & { person_id: string; secret: Buffer; made_at: Date; last_step: Index }
  recovery_codes: Owned & { person_id: string; code_hash: Buffer; made_at: Date; used_at: Date | null }
  passkeys: Owned & {
    id: string
    person_id: string
    credential: Buffer
    public_key: Buffer
    counter: Index
    transports: ColumnType<string[], string, never>
    name: string
    made_at: Date
    used_at: Date | null
  }
  sign_in_links: Owned & {
    token_hash: Buffer
    person_id: string
    kind: LinkKind
    made_at: Date
    ends_at: Date
    used_at: Date | null
  }
  account_links: Owned & {
    person_id: string
    other_school_id: string
    other_person_id: string
    linked_at: Date
  }
  account_link_asks: Owned & {
    person_id: string
    other_school_id: string
    token_hash: Buffer
    ends_at: Date
  }
  address_changes: Owned & {
    person_id: string
    way: AddressWay
    address: string
    token_hash: Buffer | null
    asked_by: string
    reason: string | null
    asked_at: Date
    ends_at: Date
  }
  sign_in_steps: Owned & {
    token_hash: Buffer
    kind: StepKind
    person_id: string | null
    sealed: Buffer | null
    ends_at: Date
  }
  sign_in_providers: Owned & {
    id: string
    kind: ProviderKind
    name: string
    issuer: string
    client_id: string
    client_secret: Buffer
    tenant: string | null
    domain: string | null
    made_at: Date
  }
  provider_accounts: Owned & {
    provider_id: string
    issuer: string
    subject: string
    person_id: string
    bound_at: Date
  }
  pupils: Owned & {
    id: string
    given_name: string
    family_name: string
    known_as: string | null
    class_name: string
    /** By which the school's own system knows them; null for one who was typed in by hand. */
    source_id: Generated<string | null>
    left_on: Generated<string | null>
  }
  roster_people: Owned & {
    person_id: string
    kind: 'staff' | 'carer'
    source_id: string
    email: string | null
  }
  pupil_carers: Owned & {
    pupil_id: string
    person_id: string
    relationship: string
    /** Whether they hold parental responsibility: only then their answer counts. */
    responsible: boolean
    ended_on: Generated<string | null>
  }
  roster_imports: Owned & {
    id: string
    state: RosterState
    version: number
    file_name: string
    fingerprint: string
    /** In bytes. */
    size: number
    mapping: ColumnType<Record<string, string> | null, string | null, string | null>
    counts: ColumnType<
      { added: number; changed: number; left: number; rejected: number } | null,
      null,
      string
    >
    made_by: string
    made_at: Date
    decided_at: Date | null
  }
  roster_parts: Owned & { import_id: string; part: number; sealed: Buffer }
  consents: Owned & {
    /** Counts the answers, so that the last one is known. */
    number: Generated<string>
    pupil_id: string
    what: ConsentWhat
    place: ConsentPlace
    gives: boolean
    until: string | null
    carer_id: string | null
    way: ConsentWay
    recorded_by: string | null
    at: Date
  }
  carer_accounts: Owned & {
    account_id: string
    carer_id: string
    way: 'office' | 'letter'
    /** How the office knows; null where a letter showed it. */
    how: string | null
    matched_by: string
    matched_at: Date
  }
  carer_account_asks: Owned & { account_id: string; carer_id: string; token_hash: Buffer; ends_at: Date }
  consent_links: Owned & {
    token_hash: Buffer
    carer_id: string
    made_by: string | null
    made_at: Date
    asks_until: Date
    answered_at: Date | null
  }
  picture_pupils: Owned & {
    post_id: string
    picture_id: string
    pupil_id: string
    recorded_by: string
    recorded_at: Date
  }
  withdrawal_tasks: Owned & {
    id: string
    post_id: string
    pupil_id: string
    what: ConsentWhat
    state: WithdrawalState
    version: number
    made_at: Date
    settled_at: Date | null
  }
  form_drafts: Owned & {
    id: string
    kind: string
    person_id: string
    version: number
    answers: Json
    updated_at: Date
  }
  form_posts: Owned & { once: string; person_id: string | null; location: string | null; made_at: Date }
  kept_typing: Owned & { id: string; person_id: string; path: string; sealed: Buffer; kept_at: Date }
  ledger_head: Owned & { size: Index }
  ledger_leaf: Owned & { index: Index; hash: Buffer }
  ledger_node: Owned & { level: number; index: Index; hash: Buffer }
  ledger_checkpoints: Owned & { size: Index; note: string; made_at: Date; day: string }
  ledger_checkpoints_sent: Owned & { size: Index; sent_at: Date }
  ledger_text: Owned & {
    index: Index
    salt: Buffer
    entry: string
    at: Date
    subject_kind: string
    subject_id: string
  }
  policy_versions: Owned & {
    id: string
    number: number
    title: string
    effective_from: string | null
    state: PolicyState
    /** Counts each saving, so that two who edit at once are told. */
    version: number
    /** While it is written, with slots; once approved, as people read it. */
    clauses: ColumnType<{ number: string; text: string }[], string, string>
    filling: ColumnType<Record<string, string>, string, string>
    fingerprint: string | null
    changed_by: string | null
    changed_at: Date | null
    minute: string | null
    minuted_on: string | null
    approved_by: string | null
    /** By when everybody signs it. */
    sign_by: string | null
    /** When it is looked at again. */
    review_on: string | null
    /** As it was written, with its slots; null where the model's own wording stood. */
    wording: ColumnType<{ number: string; text: string }[] | null, string | null, string | null>
    /** The slots beside those of the model, by name. */
    slots: ColumnType<Record<string, OwnSlot>, string | undefined, string>
    /** What an imported document held that no clause has taken up yet. */
    left_over: ColumnType<{ text: string; line: number; why: string }[], string | undefined, string>
  }
  policy_signatures: Owned & {
    id: string
    version_id: string
    person_id: string
    typed_name: string
    /** In which capacities they signed. */
    capacities: ColumnType<Capacity[], string, never>
    fingerprint: string | null
    sentence: string | null
    signed_at: Date
    /** On one's own device, with a witness, or on paper. */
    way: ColumnType<SigningWay, SigningWay | undefined, never>
    witness_id: string | null
    witness_name: string | null
    witness_sentence: string | null
    /** Null where it was not recorded: on paper, and in signatures of old. */
    read: ColumnType<WhatWasRead | null, string | null | undefined, never>
    /** The date on the paper. */
    signed_on: string | null
    /** SHA-256 of the scan, in hexadecimal. */
    paper_fingerprint: string | null
    /** In bytes. */
    paper_size: number | null
    paper_type: string | null
  }
  signing_reminders: Owned & {
    version_id: string
    /** Who is to sign. */
    person_id: string
    step: StepName
    told_on: string
  }
  authorisations: Owned & {
    id: string
    person_id: string
    granted_by: string
    kind: Generated<AuthorisationKind>
    /** A site of the school's register; or one elsewhere by its name or address. */
    site_id: ColumnType<string | null, string | null | undefined, never>
    elsewhere: ColumnType<string | null, string | null | undefined, never>
    device: ColumnType<string | null, string | null | undefined, never>
    purpose: string
    starts: string
    ends: string
  }
  sites: Owned & {
    id: string
    slug: string | null
    name: string
    state: SiteState
    version: number
    author_id: string
    line_manager_id: string | null
    /** Whether the school hosts it: only then it has pages here. */
    hosted: Generated<boolean>
    goes_live_on: string | null
    closes_on: string | null
    updated_at: Date
  }
  site_records: Owned & {
    id: string
    state: SiteRecordState
    version: number
    site_id: string | null
    name: string
    host: HostKey
    host_name: string
    address: string
    run_by: Runner
    author_id: string | null
    terms_at: string
    terms_conform: 'yes' | 'no' | null
    youngest: number | null
    provided_by_school: 'yes' | 'no' | null
    for_education: 'yes' | 'no' | null
    intervention: string
    mend_by: string | null
    checked_on: string | null
    declared_on: string
    changed_at: Date
  }
  site_record_people: Owned & { record_id: string; person_id: string; part: RecordPart }
  site_forms: Owned & { site_id: string; version: number; form: Json; fingerprint: string; sent_at: Date }
  site_team: Owned & { site_id: string; person_id: string; part: TeamPart }
  site_cover: Owned & {
    site_id: string
    state: CoverState
    version: number
    /** Whether its hours count on days on which the school is shut too. */
    in_holidays: boolean
    changed_at: Date
  }
  /** Minutes after midnight. */
  site_hours: Owned & { site_id: string; weekday: Weekday; opens: number; closes: number }
  rota_duties: Owned & { site_id: string; person_id: string; weekday: Weekday; opens: number; closes: number }
  rota_days: Owned & { site_id: string; person_id: string; day: string }
  calendar_times: Owned & { person_id: string; starts: Date; ends: Date }
  site_audiences: Owned & { site_id: string; part: 'audience' | 'contributors'; kind: Audience }
  site_approvals: Owned & {
    site_id: string
    version: number
    step: string
    person_id: string
    typed_name: string
    sentence: string
    signed_at: Date
    /** For whom it was given, by name; null where it was given in one's own right. */
    in_place_of: ColumnType<string | null, string | null | undefined, never>
  }
  site_rules: Owned & {
    site_id: string
    version: number
    terms: string
    rules: ColumnType<string[], string, string>
    published_by: string
    published_at: Date
  }
  files: Owned & {
    id: string
    of_kind: 'logo' | 'post' | 'original'
    of_id: string
    media_type: string
    size: number
    made_at: Date
    /** The examination of the picture that it is a copy of. */
    examination_id: Generated<string | null>
    /** False until its bytes are there. */
    made: Generated<boolean>
    /** Since when its bytes are no longer there. */
    gone_at: Generated<Date | null>
  }
  picture_examinations: Owned & {
    id: string
    fingerprint: Buffer
    state: PictureState
    version: number
    original_id: string | null
    redactions: ColumnType<Redaction[] | null, string | null, string | null>
    submitted_by: string | null
    submitted_at: Date
    taken_until: Date | null
    tries: Generated<number>
    step: Step | null
    /** From 0 to 100. */
    progress: Generated<number>
    opened_at: Date | null
    /** Of the upright picture as it came, in pixels. */
    width: number | null
    height: number | null
    seen: ColumnType<Seen, string | undefined, string>
    refusal: string | null
    settled_at: Date | null
  }
  file_chunks: Owned & { file_id: string; part: number; sealed: Buffer }
  posts: Owned & {
    id: string
    site_id: string
    author_id: string
    manager_id: string | null
    state: PostState
    version: number
    title: string
    body: string
    picture_id: string | null
    picture_alt: string | null
    /** The picture for which its author has said who is in it. */
    pupils_said_for: Generated<string | null>
    author_name: string | null
    author_position: string | null
    published_at: Date | null
    updated_at: Date
  }
  post_versions: Owned & {
    post_id: string
    version: number
    title: string
    body: string
    picture_id: string | null
    picture_alt: string | null
    saved_at: Date
  }
  contributions: Owned & {
    id: string
    site_id: string
    post_id: string
    shown_as: string
    body: string
    state: ContributionState
    version: number
    rule_broken: string | null
    reason: string | null
    appeal: string | null
    appeal_answer: string | null
    refused_by: string | null
    sent_at: Date
    decided_at: Date | null
  }
  contribution_senders: Owned & { contribution_id: string; person_id: string; site_id: string }
  neutral_names: Owned & { site_id: string; person_id: string; name: string }
  vettings: Owned & {
    id: string
    person_id: string
    what: string
    checked_by: string
    checked_on: string
    until: string
  }
  concerns: Owned & {
    id: string
    about_kind: string
    about_id: string | null
    about_words: string
    body: string
    answer_to: string | null
    raised_by: string | null
    raised_at: Date
    state: ConcernState
    version: number
    read_by: string | null
    read_at: Date | null
    danger: Generated<boolean>
    by_pupil: Generated<boolean>
    about_whom: string | null
    receipt: Buffer | null
  }
  cases: Owned & {
    id: string
    kind: CaseKind
    /** Of the workflow of its kind. */
    state: string
    version: number
    danger: Generated<boolean>
    from_concern: string | null
    from_case: string | null
    pupil_id: string | null
    child: string | null
    words: string
    opened_on: string
    changed_on: string
    rests: Generated<boolean>
  }
  case_parties: Owned & {
    id: string
    file_id: string
    part: 'subject' | 'handler' | 'agency'
    person_id: string | null
    name: string | null
    reach: string | null
    added_at: Date
    added_by: string | null
    /** Since when a subject is known to have been named in error. */
    cleared_at: Generated<Date | null>
    cleared_by: Generated<string | null>
  }
  case_steps: Owned & {
    id: string
    case_id: string
    number: number
    action: string
    said: JSONColumnType<Record<string, string>>
    made_at: Date
    made_by: string | null
  }
  case_evidence: Owned & {
    id: string
    case_id: string
    number: number
    record: string
    fingerprint: Buffer
    kept_at: Date
    kept_by: string | null
  }
  evidence_stamps: Owned & {
    evidence_id: string
    answer: Buffer
    stamped_at: Date
  }
  hidden_things: Owned & {
    id: string
    kind: 'post' | 'contribution' | 'site'
    thing_id: string
    file_id: string
    state: HiddenState
    version: number
    hidden_at: Date
    hidden_by: string | null
  }
  held_words: Owned & {
    id: string
    kind: HeldTextKind
    thing_id: string
    thing_version: number
    title: string
    words: string
    author_id: string | null
    named: string[]
    state: HeldState
    version: number
    held_at: Date
  }
  naming_warnings: Owned & {
    id: string
    case_id: string
    kind: HeldTextKind | 'media-answer' | 'letter'
    thing_id: string
    thing_version: number
    title: string
    links: boolean
    found_at: Date
  }
  case_openings: Owned & {
    id: string
    case_id: string
    state: CaseOpeningState
    asked_by: string
    reason: string
    asked_at: Date
    agreed_by: string | null
    ends_at: Date | null
  }
  whistle_contacts: Owned & {
    id: string
    person_id: string
    /** The public key that reports are sealed for; null until the contact has made their words. */
    recipient: string | null
    state: WhistleContactState
    version: number
    named_by: string
    named_on: string
  }
  recovery_keys: Owned & {
    id: string
    recipient: string
    holders: string[]
    state: RecoveryState
    version: number
    made_by: string
    made_on: string
  }
  whistle_reports: Owned & {
    id: string
    about_words: string
    about_people: string[]
    receipt_hash: Buffer
    recipient: string
    /** The report's secret key, sealed for its readers, its receipt and the recovery key. */
    sealed_key: Buffer
    /** The public key of the receipt, so that it can be sealed for again. */
    receipt_recipient: string
    /** The public keys of the readers and the recovery key for which it is sealed, sorted. */
    sealed_for: string[]
    came_on: string
    /** Whether its readers have been written to since something new came. */
    told: boolean
    state: WhistleState
    version: number
    outcome: WhistleOutcome | null
    closed_on: string | null
  }
  whistle_readers: Owned & { report_id: string; person_id: string }
  whistle_messages: Owned & {
    report_id: string
    place: number
    writer: 'reporter' | 'contact'
    sealed: Buffer
    written_on: string
  }
  guidance_standing: Owned & { id: string; state: GuidanceState; version: number; reason: string | null }
  other_policies: Owned & {
    id: string
    state: OtherPolicyState
    version: number
    link: string | null
    review_on: string | null
  }
  letters: Owned & {
    id: string
    to_person: string | null
    to_address: string | null
    subject: string
    lines: ColumnType<string[], string, string>
    path: string | null
    why: string
    once: string | null
    written_at: Date
    due_at: Date
    tries: Generated<number>
    problem: string | null
    sent_at: Date | null
    given_up_at: Date | null
    set_aside_at: Date | null
  }
  policy_translations: Owned & {
    id: string
    /** The version beside which its words were saved last. */
    version_id: string
    version_number: number
    /** A BCP 47 tag. */
    language: string
    /** Each with the words that it was made from. */
    clauses: ColumnType<{ number: string; source: string; text: string }[], string, string>
    /** Who or what made it: a name, "a machine, checked by …". */
    made_by: string
    state: TranslationState
    version: number
    saved_by: string
    saved_at: Date
  }
  format_requests: Owned & {
    id: string
    language: string | null
    format: string
    other: string | null
    reach: 'email' | 'phone' | 'office'
    contact: string | null
    message: string | null
    asked_by: string | null
    asked_at: Date
    due_on: string
    state: FormatRequestState
    version: number
    answer: string | null
    answered_by: string | null
    answered_at: Date | null
  }
  rounds_made: Owned & { round: string; quarter: Date }
  school_calendars: Owned & {
    nation: ColumnType<Nation, Nation | undefined, Nation>
    week: ColumnType<Weekday[], string | undefined, string>
    terms: ColumnType<Span[], string | undefined, string>
    closures: ColumnType<Span[], string | undefined, string>
    /** From and to like 10:30; null until the school has told of its breaks. */
    breaks: ColumnType<Span[] | null, string | undefined, string>
    /** In working days: how long something waits for one person before it passes to the deputy. */
    passes_after: ColumnType<number, number | undefined, number>
  }
  contacts: Owned & {
    id: string
    kind: ContactKind
    /** For the contacts that the program asks for or knows by itself, one of each in a school. */
    key: string | null
    state: ContactState
    version: number
    name: string
    phone: string | null
    email: string | null
    web: string | null
    hours: string | null
    note: string | null
    /** Who is reminded when it is due for a check. */
    owner_id: string | null
    checked_on: string | null
    checked_by: string | null
    check_by: string
    /** When its words were last typed; null for what came with the program. */
    changed_at: Date | null
  }
  delegations: Owned & {
    id: string
    clause: string
    person_id: string
    given_by: string
    starts: string
    ends: string
  }
  absences: Owned & { id: string; person_id: string; deputy_id: string | null; starts: string; ends: string }
  needed_courses: Owned & { act: TrainedAct; course: string; from_day: string }
  joinings: Owned & {
    id: string
    person_id: string
    manager_id: string | null
    site_id: string | null
    elsewhere: string | null
    purpose: string
    starts: string
    ends: string
    state: JoiningState
    version: number
    asked_at: Date
    changed_at: Date
  }
  blocked_services: Owned & {
    id: string
    name: string
    service: string | null
    domains: string[]
    why: string
    ends: string | null
    state: BlockedState
    decided_by: string
    decided_at: Date
    tested: string | null
    tested_by: string | null
    tested_at: Date | null
  }
  ties: Owned & {
    id: string
    person_id: string
    kind: TieKind
    words: string
    state: TieState
    declared_at: Date
  }
  trainings: Owned & {
    id: string
    person_id: string
    course: string
    taken_on: string
    expires_on: string | null
  }
  foundings: Owned & { host: string; name: string; code_hash: Buffer; made_at: Date; ends_at: Date }
  trust_schools: Owned & { trust: string; school_name: string }
  /** Numbers and dates alone: a trust learns no more. A count of people from 1 to 4 is null. */
  school_figures: Owned & {
    counted_at: Date
    version_number: number | null
    in_force_since: string | null
    review_on: string | null
    to_sign: number
    signed_least: number
    signed_most: number
    late_signing: number | null
    sites_drafted: number
    sites_asked: number
    sites_approved: number
    sites_open: number
    contributions_waiting: number
    requests_overdue: number | null
    letters_lost: number
    guidance_due: number
  }
  guidance_checks: Owned & {
    guidance_id: string
    version: number
    checked_by: string
    checked_on: string
    note: string | null
  }
  data_requests: Owned & {
    id: string
    kind: DataRequestKind
    about_kind: 'person' | 'pupil' | 'other'
    about_id: string | null
    about_name: string
    asked: string
    received_on: string
    /** Null once no date binds any more. */
    due_on: string | null
    state: DataRequestState
    version: number
    answer: string | null
    answered_on: string | null
    file_made_at: Date | null
    recorded_by: string
  }
  legal_holds: Owned & {
    id: string
    about_kind: HeldKind
    about_id: string
    about_name: string
    reason: string
    look_again_on: string
    state: HoldState
    version: number
    placed_by: string
    placed_at: Date
    lifted_at: Date | null
  }
  retention_rules: Owned & {
    id: string
    kind: string
    amount: number
    unit: PeriodUnit
    reason: string
    state: RetentionRuleState
    version: number
  }
  erasures: Owned & {
    id: string
    at: Date
    /** Null where the program did it by itself. */
    by_person: string | null
    counts: ColumnType<Record<string, number>, string, never>
    state: ErasureState
  }
  host_accounts: Owned & {
    id: string
    site_id: string
    state: HostAccountState
    version: number
    way: HostWay
    server: string
    handle: string
    connected_by: string | null
    connected_at: Date
    problem: string | null
    looked_at: Date | null
  }
  host_keys: Owned & { id: string; sealed: Buffer }
  outgoing: Owned & {
    id: string
    record_id: string
    site_id: string
    post_id: string
    deed: OutgoingDeed
    state: OutgoingState
    version: number
    host_ref: string | null
    address: string | null
    written_at: Date
    due_at: Date
    tries: Generated<number>
    problem: string | null
    settled_at: Date | null
  }
  ledger_erasures: Owned & { index: Index; entry_index: Index; erased_at: Date }
}

type Right = 'select' | 'insert' | 'update' | 'delete'

/** What the serving login may do to each table: no more than this, or the program refuses to start. */
export const rights: Record<keyof Database, readonly Right[]> = {
  schools: ['select', 'insert', 'update'],
  school_hosts: ['insert'],
  people: ['select', 'insert', 'update'],
  person_capacities: ['select', 'insert', 'update'],
  person_roles: ['select', 'insert', 'update'],
  sign_ins: ['insert', 'update'],
  sessions: ['select', 'insert', 'update', 'delete'],
  sign_in_settings: ['select', 'insert', 'update'],
  sign_in_tries: ['select', 'insert', 'update', 'delete'],
  known_devices: ['select', 'insert', 'update', 'delete'],
  one_time_codes: ['select', 'insert', 'update', 'delete'],
  recovery_codes: ['select', 'insert', 'update', 'delete'],
  passkeys: ['select', 'insert', 'update', 'delete'],
  sign_in_links: ['select', 'insert', 'update', 'delete'],
  account_links: ['select'],
  account_link_asks: ['select', 'insert', 'update', 'delete'],
  address_changes: ['select', 'insert', 'update', 'delete'],
  sign_in_steps: ['select', 'insert', 'delete'],
  sign_in_providers: ['select', 'insert', 'update', 'delete'],
  provider_accounts: ['select', 'insert', 'delete'],
  pupils: ['select', 'insert', 'update'],
  roster_people: ['select', 'insert', 'update'],
  pupil_carers: ['select', 'insert', 'update'],
  roster_imports: ['select', 'insert', 'update'],
  roster_parts: ['select', 'insert', 'delete'],
  consents: ['select', 'insert'],
  carer_accounts: ['select', 'insert', 'delete'],
  carer_account_asks: ['select', 'delete'],
  consent_links: ['select', 'insert', 'update'],
  picture_pupils: ['select', 'insert', 'delete'],
  withdrawal_tasks: ['select', 'insert', 'update'],
  form_drafts: ['select', 'insert', 'update', 'delete'],
  form_posts: ['select', 'insert', 'update', 'delete'],
  kept_typing: ['select', 'insert', 'delete'],
  ledger_head: ['select', 'insert', 'update'],
  ledger_leaf: ['select', 'insert'],
  ledger_node: ['select'],
  ledger_checkpoints: ['select', 'insert'],
  ledger_checkpoints_sent: ['select', 'insert'],
  ledger_text: ['select', 'insert'],
  policy_versions: ['select', 'insert', 'update'],
  policy_signatures: ['select', 'insert'],
  signing_reminders: ['select', 'insert'],
  authorisations: ['select', 'insert', 'update'],
  sites: ['select', 'insert', 'update'],
  site_records: ['select', 'insert', 'update'],
  site_record_people: ['select', 'insert', 'delete'],
  site_forms: ['select', 'insert'],
  site_team: ['select', 'insert', 'delete'],
  site_cover: ['select', 'insert', 'update'],
  site_hours: ['select', 'insert', 'delete'],
  rota_duties: ['select', 'insert', 'delete'],
  rota_days: ['select', 'insert', 'delete'],
  calendar_times: ['select', 'insert', 'delete'],
  site_audiences: ['select', 'insert', 'delete'],
  site_approvals: ['select', 'insert'],
  site_rules: ['select', 'insert'],
  files: ['select', 'insert', 'update'],
  file_chunks: ['select', 'insert', 'delete'],
  picture_examinations: ['select', 'insert', 'update'],
  posts: ['select', 'insert', 'update'],
  post_versions: ['select', 'insert'],
  contributions: ['select', 'insert', 'update'],
  contribution_senders: ['select', 'insert'],
  neutral_names: ['select', 'insert'],
  vettings: ['select', 'insert', 'update'],
  concerns: ['select', 'insert', 'update'],
  cases: ['select', 'insert', 'update'],
  case_parties: ['select', 'insert', 'update'],
  case_steps: ['select', 'insert'],
  case_evidence: ['select', 'insert'],
  evidence_stamps: ['select', 'insert'],
  hidden_things: ['select', 'insert', 'update'],
  held_words: ['select', 'insert', 'update'],
  naming_warnings: ['select', 'insert'],
  case_openings: ['select', 'insert', 'update'],
  whistle_contacts: ['select', 'insert', 'update'],
  recovery_keys: ['select', 'insert', 'update'],
  whistle_reports: ['select', 'insert', 'update', 'delete'],
  whistle_readers: ['select', 'insert'],
  whistle_messages: ['select', 'insert', 'update'],
  guidance_standing: ['select', 'insert', 'update'],
  guidance_checks: ['select', 'insert'],
  policy_translations: ['select', 'insert', 'update'],
  format_requests: ['select', 'insert', 'update'],
  other_policies: ['select', 'insert', 'update'],
  letters: ['select', 'insert', 'update'],
  rounds_made: ['select', 'insert', 'update'],
  school_calendars: ['select', 'insert', 'update'],
  contacts: ['select', 'insert', 'update'],
  delegations: ['select', 'insert', 'update'],
  absences: ['select', 'insert', 'update', 'delete'],
  trainings: ['select', 'insert'],
  needed_courses: ['select', 'insert', 'delete'],
  joinings: ['select', 'insert', 'update'],
  blocked_services: ['select', 'insert', 'update'],
  ties: ['select', 'insert', 'update'],
  data_requests: ['select', 'insert', 'update'],
  host_accounts: ['select', 'insert', 'update'],
  host_keys: ['select'],
  outgoing: ['select', 'insert', 'update'],
  legal_holds: ['select', 'insert', 'update'],
  retention_rules: ['select', 'insert', 'update'],
  erasures: ['select', 'insert'],
  ledger_erasures: ['select'],
  foundings: ['select', 'insert', 'update', 'delete'],
  trust_schools: ['select', 'insert', 'update'],
  school_figures: ['select', 'insert', 'update'],
}
