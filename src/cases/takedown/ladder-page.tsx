// The ladder as a page: each rung with what was done, what is ready to send, and the host's route.
import type { Contact } from '../../people/contacts/contact.ts'
import { postAuthors } from '../../policy/cases/takedown-ladder.data.ts'
import { hostOf } from '../../policy/hosts.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { Evidence } from '../evidence/keep-evidence.ts'
import type { LadderView, RungView } from './ladder-view.ts'

export interface LadderPageProps {
  caseId: string
  ladder: LadderView
  evidence: readonly Evidence[]
  /** The steps that the viewer may take now. */
  may: readonly string[]
  zone: string
}

export function LadderPage({ caseId, ladder, evidence, may, zone }: LadderPageProps) {
  return (
    <>
      <PageTitle
        caption={`${postAuthors[ladder.author]}, on ${hostOf(ladder.host).name}`}
        lead="From the ground up. Leave a rung out where it doesn’t fit, and record each that you take."
      >
        Towards taking it down
      </PageTitle>
      {ladder.isIntimate && (
        <InsetText>
          An intimate image: report it to the host now, before anything else. Platforms have 48 hours from the
          report. Don’t copy it, and show it to nobody.
        </InsetText>
      )}
      {ladder.rungs.map((rung, at) => (
        <Card title={`${at + 1}. ${rung.label}`} aside={<Taken rung={rung} />}>
          <p class="govuk-body">{rung.says}</p>
          {rung.action === 'report-host' && <HostRoute ladder={ladder} />}
          {rung.action === 'ask-helpline' && <Directory contacts={ladder.contacts} kind="helpline" />}
          {rung.action === 'keep-evidence' && <Kept evidence={evidence} zone={zone} />}
          {rung.ready && (
            <Details summary="Wording, ready to send">
              <p class="govuk-body">
                <strong>{rung.ready.subject}</strong>
              </p>
              <p class="govuk-hint">
                Read it once more and change what doesn’t fit. Dots stand for what nobody has recorded.
              </p>
              <Quote>{rung.ready.text}</Quote>
            </Details>
          )}
          <ActionRow>
            {may.includes(rung.action) && (
              <Button href={`/cases/${caseId}/do/${rung.action}`} classes="govuk-button--secondary">
                {rung.taken ? 'Record it again' : 'Record it'}
              </Button>
            )}
            {rung.action === 'report-host' && rung.taken && may.includes('host-answered') && (
              <Button href={`/cases/${caseId}/do/host-answered`} classes="govuk-button--secondary">
                Record their answer
              </Button>
            )}
          </ActionRow>
        </Card>
      ))}
    </>
  )
}

const Taken = ({ rung }: { rung: RungView }) =>
  rung.taken === undefined ? (
    <Pill tone="grey">Not yet</Pill>
  ) : (
    <Pill tone="green">{`Done ${rung.taken}`.trim()}</Pill>
  )

const HostRoute = ({ ladder }: { ladder: LadderView }) => (
  <>
    <p class="govuk-body">
      <strong>{hostOf(ladder.host).name}:</strong> {ladder.route}
    </p>
    <p class="govuk-hint">
      As we knew it on {plainDate(ladder.asOf)}. Hosts move their buttons: look for the same word nearby.
    </p>
    <Directory contacts={ladder.contacts} kind="host" />
  </>
)

const Directory = ({ contacts, kind }: { contacts: readonly Contact[]; kind: Contact['kind'] }) => {
  const found = contacts.filter((contact) => contact.kind === kind)
  return found.length === 0 ? null : (
    <SummaryList
      rows={found.map(({ name, phone, email, web, note }) => ({
        key: { text: name },
        value: { text: [phone, email, web, note].filter(Boolean).join(', ') },
      }))}
    />
  )
}

const Kept = ({ evidence, zone }: { evidence: readonly Evidence[]; zone: string }) => (
  <SummaryList
    rows={evidence.map(({ number, fingerprint, keptAt, stamp }) => ({
      key: { text: moment(keptAt, zone) },
      value: {
        text: (
          <>
            <span class="gp-typed">{fingerprint}</span>
            <br />
            {stamp
              ? `Stamped at ${moment(stamp.at, zone)} by the time-stamping authority.`
              : 'Fingerprint kept; no time stamp.'}
            <span class="govuk-visually-hidden"> Step {number}</span>
          </>
        ),
      },
    }))}
  />
)
