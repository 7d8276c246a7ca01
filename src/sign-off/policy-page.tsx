// The policy as a page: its sections with their clauses, each with an address of its own, fit to be printed.
import { clauseAnchor } from '../policy/clause-title.ts'
import { isClauseNumber } from '../policy/is-clause-number.ts'
import type { Language } from '../policy/languages.data.ts'
import { policyWorkflow } from '../policy/policy.workflow.ts'
import type { SigningStanding } from '../policy/signing-days.ts'
import { Button } from '../ui/components/button.tsx'
import { plainDate } from '../ui/dates.ts'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { OtherForms } from './formats/other-forms.tsx'
import { ReferencesCard } from './guidance/references-card.tsx'
import type { Referred } from './guidance/references-in.ts'
import { LinkedWords, type Linked } from './others/linked-words.tsx'
import { sayStanding, toneOfStanding } from './signing/say-standing.ts'
import { bySection, sectionAnchor, shownNumber, type PolicySection } from './text/policy-sections.ts'
import type { PolicyClause } from './text/policy-text.ts'
import { CoverSheet, VersionsTable, WhomToAsk } from './versions/cover-sheet.tsx'
import type { PolicyVersion } from './versions/policy-version.ts'

export interface PolicyView {
  version: PolicyVersion
  school: string
  /** How the viewer stands with this version; undefined where it asks them for no signature today. */
  standing: SigningStanding | undefined
  others: readonly PolicyVersion[]
  /** The version that is being written, for those who may see it. */
  inHand: PolicyVersion | undefined
  mayBegin: boolean
  mayFollow: boolean
  /** May stand by when somebody signs on the school's tablet. */
  mayWitness: boolean
  /** Those in which everybody can read it. */
  languages: readonly Language[]
  /** Whether the viewer looks after translations and requests. */
  keepsFormats: boolean
  approver: string | undefined
  today: string
  /** Where each other policy of the school is read, by its slot. */
  links: ReadonlyMap<string, string>
  /** What the text refers to, for those who write it. */
  references: readonly Referred[]
  once: string
}

export function PolicyPage(view: PolicyView) {
  const { version, school, standing, others, inHand, mayBegin, mayFollow, mayWitness, once } = view
  const linked = { ...version, links: view.links }
  const parts = bySection(version.clauses)
  return (
    <>
      <PageTitle
        caption={`${school} · version ${version.number}`}
        state={standing && <Standing standing={standing} />}
        lead={version.effectiveFrom && `It counts from ${plainDate(version.effectiveFrom)}.`}
      >
        {version.title}
      </PageTitle>
      {standing && standing.state !== 'signed' && (
        <p class="gp-actions">
          <a class="govuk-button" href="/policy/sign">
            Read and sign
          </a>
        </p>
      )}
      {mayFollow && (
        <p>
          <a class="govuk-link" href="/policy/signed">
            Who has signed, and who has not
          </a>
        </p>
      )}
      {mayWitness && (
        <p>
          <a class="govuk-link" href="/policy/sign-here">
            Let somebody sign on this tablet, or record a signature on paper
          </a>
        </p>
      )}
      <TwoColumns aside={<WhomToAsk version={version} />}>
        <CoverSheet version={version} approver={view.approver} today={view.today} />
        <Contents parts={parts} />
      </TwoColumns>
      {parts.map(({ section, heading, clauses }) => (
        <Card title={heading} id={sectionAnchor(section)}>
          <Clauses clauses={clauses} linked={linked} />
          {section === '8' && (
            <p>
              <a class="govuk-link" href="/profile-check">
                Check your own profile
              </a>
            </p>
          )}
        </Card>
      ))}
      <Fingerprint version={version} others={others} />
      <OtherForms id={version.id} languages={view.languages} keeps={view.keepsFormats} />
      {(inHand || mayBegin) && <NextVersion inHand={inHand} once={once} />}
      <VersionsTable versions={[version, ...others].toSorted((one, other) => other.number - one.number)} />
      <ReferencesCard references={view.references} />
      <p>
        <a class="govuk-link" href="/policy/others">
          The school’s other policies
        </a>
      </p>
    </>
  )
}

const Contents = ({ parts }: { parts: readonly PolicySection[] }) => (
  <nav class="gp-policy__nav" aria-label="Sections">
    <Card title="Sections">
      <ul class="gp-policy__list">
        {parts.map(({ section, heading }) => (
          <li>
            <a class="govuk-link" href={`#${sectionAnchor(section)}`}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  </nav>
)

export function Clauses({ clauses, linked }: { clauses: readonly PolicyClause[]; linked?: Linked }) {
  return clauses.map(({ number, text }) => (
    <p class="gp-policy__clause" id={isClauseNumber(number) ? clauseAnchor(number) : undefined}>
      {shownNumber(number) && <strong class="gp-policy__number">{shownNumber(number)} </strong>}
      <LinkedWords clause={{ number, text }} linked={linked} />
    </p>
  ))
}

const Fingerprint = ({ version, others }: Pick<PolicyView, 'version' | 'others'>) => (
  <Card title="This version">
    <p>
      Its fingerprint is <code>{version.fingerprint}</code>
    </p>
    {others.some(({ number }) => number < version.number) && (
      <p>
        <a class="govuk-link" href={`/policy/versions/${version.id}/changes`}>
          What changed since the version before
        </a>
      </p>
    )}
  </Card>
)

const Standing = ({ standing }: { standing: SigningStanding }) => (
  <Pill tone={toneOfStanding[standing.state]}>
    {standing.state === 'signed' ? 'You have signed it' : sayStanding(standing)}
  </Pill>
)

const NextVersion = ({ inHand, once }: Pick<PolicyView, 'inHand' | 'once'>) => (
  <Card title="The next version">
    {inHand ? (
      <p>
        <a class="govuk-link" href={`/policy/write/${inHand.id}`}>
          Version {inHand.number}: {policyWorkflow.states[inHand.state].label.toLowerCase()}
        </a>
      </p>
    ) : (
      <>
        <Form action="/policy/write" once={once}>
          <Button preventDoubleClick classes="govuk-button--secondary">
            Begin a new version
          </Button>
        </Form>
        <p>
          It begins with the words of the last one.{' '}
          <a class="govuk-link" href="/policy/write/start">
            Start from the model policy, or bring our own document
          </a>
        </p>
      </>
    )}
  </Card>
)
