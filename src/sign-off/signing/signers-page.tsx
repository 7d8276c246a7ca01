// Who has signed the version in force and who has not, team by team: for the head and the office, and for line managers.
import { dateIn } from '../../platform/clock.ts'
import { capacities } from '../../policy/people.data.ts'
import { Table } from '../../ui/components/table.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import type { Followed, Signer } from './everybody-to-sign.ts'
import { ways } from './receipt-rows.ts'
import { labelOfStanding, toneOfStanding, whenOfStanding } from './say-standing.ts'
import { csvPath, filters, shownBy, signersPath, type Filter } from './signers-filter.ts'

export interface SignersView {
  version: Pick<PolicyVersion, 'title' | 'number'>
  followed: Followed
  signers: readonly Signer[]
  filter: Filter
  zone: string
}

export function SignersPage({ version, followed, signers, filter, zone }: SignersView) {
  const done = signers.filter(({ standing }) => standing.state === 'signed').length
  const shown = shownBy(filter, signers)
  return (
    <>
      <PageTitle
        caption={`${version.title}, version ${version.number}`}
        lead={`${done} of ${signers.length}${followed === 'own-team' ? ' of your team' : ''} have signed.`}
      >
        Who has signed
      </PageTitle>
      <Choice signers={signers} filter={filter} />
      {followed === 'everybody' && <OtherWays />}
      {shown.length === 0 && (
        <Card>
          <EmptyState title="Nobody stands here">
            {filter === 'overdue' ? 'The day for signing has passed for nobody.' : 'Everybody has signed.'}
          </EmptyState>
        </Card>
      )}
      {teamsOf(shown).map(({ lineManager, team }) => (
        <Card
          title={lineManager === null ? 'With no line manager on record' : `Line manager: ${lineManager}`}
          aside={`${team.length} ${team.length === 1 ? 'person' : 'people'}`}
        >
          <Team team={team} zone={zone} />
        </Card>
      ))}
    </>
  )
}

const Choice = ({ signers, filter }: Pick<SignersView, 'signers' | 'filter'>) => (
  <Card>
    <nav class="gp-filter" aria-label="Whom to show">
      {(Object.keys(filters) as Filter[]).map((which) => (
        <a
          class="gp-filter__choice"
          href={which === 'all' ? signersPath : `${signersPath}?show=${which}`}
          aria-current={which === filter ? 'page' : undefined}
        >
          {filters[which].label} <span class="gp-filter__count">{shownBy(which, signers).length}</span>
        </a>
      ))}
    </nav>
    <p class="gp-filter__beside">
      <a class="govuk-link" href={csvPath(filter)}>
        Take this table along (CSV)
      </a>
    </p>
  </Card>
)

/** For those who have no e-mail, or signed on paper. */
const OtherWays = () => (
  <p>
    <a class="govuk-link" href="/policy/sign-here">
      Let somebody sign on this tablet
    </a>{' '}
    or{' '}
    <a class="govuk-link" href="/policy/record-paper">
      record a signature on paper
    </a>
  </p>
)

const Team = ({ team, zone }: { team: readonly Signer[]; zone: string }) => (
  <Table
    firstCellIsHeader
    classes="gp-signers"
    head={[{ text: 'Name' }, { text: 'State' }]}
    rows={team.map((signer) => [
      {
        text: (
          <>
            {signer.name}
            <span class="govuk-hint gp-signer__line">
              {signer.position} · {signer.capacities.map((each) => capacities[each]).join(', ')}
            </span>
          </>
        ),
      },
      { text: <State signer={signer} zone={zone} /> },
    ])}
  />
)

function State({ signer, zone }: { signer: Signer; zone: string }) {
  const { standing, signature } = signer
  const note = noteOn(signer)
  return (
    <>
      <Pill tone={toneOfStanding[standing.state]}>{labelOfStanding[standing.state]}</Pill>{' '}
      {signature ? `on ${plainDate(dateIn(zone, signature.at))}` : whenOfStanding(standing)}
      {note && <span class="govuk-hint gp-signer__line">{note}</span>}
    </>
  )
}

/** The way of a signature where it is not the usual one; else, while it is missing, the last letter about it. */
function noteOn({ signature, lastTold }: Signer): string | undefined {
  if (signature) return signature.way === 'own' ? undefined : ways[signature.way]
  return lastTold ? `Last letter on ${plainDate(lastTold)}` : 'No letter yet'
}

/** By line manager, in the order of the list; those who have none stand last. */
function teamsOf(signers: readonly Signer[]): { lineManager: string | null; team: Signer[] }[] {
  return [...new Set(signers.map(({ lineManager }) => lineManager))].map((lineManager) => ({
    lineManager,
    team: signers.filter((each) => each.lineManager === lineManager),
  }))
}
