// The map that the head and the governors read: each clause by section, what keeps it, and whether that is at work today.
import { clauseAnchor, clauseTitle } from '../policy/clause-title.ts'
import type { Section } from '../policy/clause.ts'
import type { Keeper, KeeperState } from '../policy/keeper.ts'
import { waysOfKeeping } from '../policy/keeper.ts'
import type { MappedClause } from '../policy/policy-map.ts'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { SectionsList, sectionAnchor, sectionTitle } from './policy-map-sections.tsx'
import { Glossary, KindsLegend } from './policy-map-words.tsx'

/** Which clauses are shown. */
export type Shown = 'all' | KeeperState

export function PolicyMapPage({ map, shown }: { map: readonly MappedClause[]; shown: Shown }) {
  const visible = map.filter(({ state }) => shown === 'all' || state === shown)
  const sectionsShown = [...new Set(visible.map(({ section }) => section))]
  return (
    <>
      <PageTitle lead="What each clause asks, what keeps it, and whether this program does so today.">
        How each clause is kept
      </PageTitle>
      <TwoColumns aside={<SectionsList sections={sectionsShown} />}>
        <Counts map={map} shown={shown} />
        <KindsLegend />
        {sectionsShown.map((section) => (
          <SectionCard
            section={section}
            clauses={visible.filter((clause) => clause.section === section)}
            all={map.filter((clause) => clause.section === section)}
          />
        ))}
        <Glossary />
      </TwoColumns>
    </>
  )
}

function Counts({ map, shown }: { map: readonly MappedClause[]; shown: Shown }) {
  const count = (which: Shown) => map.filter(({ state }) => which === 'all' || state === which).length
  const choices = [
    { which: 'all', label: 'All', href: '/policy-map' },
    { which: 'kept', label: 'Kept', href: '/policy-map?show=kept' },
    { which: 'planned', label: 'Planned', href: '/policy-map?show=planned' },
  ] as const
  return (
    <Card>
      <p class="govuk-body">
        {count('kept')} of {map.length} clauses are kept today. The other {count('planned')} are planned: some
        of what keeps them may be at work already, but not all of it.
      </p>
      <nav class="gp-filter" aria-label="Which clauses to show">
        {choices.map(({ which, label, href }) => (
          <a class="gp-filter__choice" href={href} aria-current={which === shown ? 'page' : undefined}>
            {label} <span class="gp-filter__count">{count(which)}</span>
          </a>
        ))}
      </nav>
      <p class="gp-filter__beside">
        <a class="govuk-link" href="/guidance">
          The guidance and law behind the policy
        </a>
        {', '}
        <a class="govuk-link" href="/ledger">
          the ledger of all decisions
        </a>
      </p>
      <p class="gp-filter__jump">
        <a class="govuk-link" href="#sections">
          Go to a section
        </a>
      </p>
    </Card>
  )
}

function SectionCard(props: {
  section: Section
  clauses: readonly MappedClause[]
  all: readonly MappedClause[]
}) {
  const { section, clauses, all } = props
  const kept = all.filter(({ state }) => state === 'kept').length
  return (
    <Card id={sectionAnchor(section)} title={sectionTitle(section)} aside={`${kept} of ${all.length} kept`}>
      <ol class="gp-clauses">
        {clauses.map((clause) => (
          <ClauseItem {...clause} />
        ))}
      </ol>
    </Card>
  )
}

function ClauseItem({ number, kind, meaning, state, keepers }: MappedClause) {
  const mixed = new Set(keepers.map((keeper) => keeper.state)).size > 1
  return (
    <li class="gp-clause" id={clauseAnchor(number)}>
      <div class="gp-clause__place">
        <h3 class="gp-clause__number">{clauseTitle(number)}</h3>
        <span class="gp-clause__kind">{kind}</span>
      </div>
      <div class="gp-clause__state">
        <StatePill state={state} />
      </div>
      <div class="gp-clause__body">
        <p class="gp-clause__meaning">{meaning}</p>
        <ul class="gp-clause__keepers">
          {keepers.map((keeper) => (
            <KeeperItem keeper={keeper} mixed={mixed} />
          ))}
        </ul>
      </div>
    </li>
  )
}

/** Where only some of a clause's keepers are at work, each says for itself. */
function KeeperItem({ keeper, mixed }: { keeper: Keeper; mixed: boolean }) {
  const { name, how, sentence, state } = keeper
  return (
    <li>
      <strong>{name.charAt(0).toUpperCase() + name.slice(1)}</strong> ({waysOfKeeping[how].toLowerCase()}).{' '}
      {sentence} {how === 'people' && `${keeper.why} `}
      {mixed && <StatePill state={state} />}
    </li>
  )
}

function StatePill({ state }: { state: KeeperState }) {
  return state === 'kept' ? <Pill tone="green">Kept</Pill> : <Pill>Planned</Pill>
}
