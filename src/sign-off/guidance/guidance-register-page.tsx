// The register of guidance and law: what no longer stands first, then what does, then the duties that follow.
import type { ComponentChildren } from 'preact'

import type { ClauseNumber } from '../../policy/clause-number.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import { certainties, sourceKinds, type Duty, type Source } from '../../policy/guidance.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { GuidancePill, InItsPlace, whatTheSchoolDid } from './guidance-parts.tsx'
import type { Registered, Standing } from './guidance.ts'

export interface RegisterView {
  sources: readonly Registered<Source>[]
  duties: readonly Registered<Duty>[]
  today: string
}

const parts = { superseded: 'No longer stands', standing: 'Stands, as far as we know', duties: 'Duties' }

export function GuidanceRegisterPage({ sources, duties, today }: RegisterView) {
  const dead = sources.filter(({ row }) => row.superseded)
  const standing = sources.filter(({ row }) => !row.superseded)
  return (
    <>
      <PageTitle lead="What the policy leans on, how surely we know it, and who at this school checked it. This is not legal advice.">
        Guidance and law
      </PageTitle>
      <TwoColumns aside={<AboutRegister />}>
        <Card id="superseded" title={parts.superseded} aside={`${dead.length} sources`}>
          <ol class="gp-clauses">{dead.map((entry) => sourceItem(entry, today))}</ol>
        </Card>
        <Card id="standing" title={parts.standing} aside={`${standing.length} sources`}>
          <ol class="gp-clauses">{standing.map((entry) => sourceItem(entry, today))}</ol>
        </Card>
        <Card id="duties" title={parts.duties} aside={`${duties.length} duties`}>
          <ol class="gp-clauses">{duties.map((entry) => dutyItem(entry, today))}</ol>
        </Card>
      </TwoColumns>
    </>
  )
}

function AboutRegister() {
  const links = [
    ...Object.entries(parts).map(([id, title]) => ({ href: `#${id}`, title })),
    { href: '/policy-map', title: 'How each clause is kept' },
  ]
  return (
    <Card title="How to read this">
      <p class="govuk-body">
        The register came with the program, and each entry says how surely we know it. A check by the school,
        against the owner’s own text, counts for more.
      </p>
      <nav aria-label="Parts of the register">
        <ul class="gp-sections">
          {links.map(({ href, title }) => (
            <li>
              <a class="govuk-link" href={href}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Card>
  )
}

function sourceItem({ at, row, standing }: Registered<Source>, today: string) {
  const { title, kind, clauses, asks, issuer, edition, certainty, superseded } = row
  const pill = <GuidancePill superseded={superseded !== undefined} {...{ standing, today }} />
  return (
    <Item {...{ at, title, clauses, pill, says: asks, kind: sourceKinds[kind] }}>
      {superseded && (
        <li>
          <InItsPlace superseded={superseded} />
        </li>
      )}
      <li>
        {issuer}. {edition ?? 'Edition not checked'}. {certainties[certainty]}.
      </li>
      {did(standing)}
    </Item>
  )
}

function dutyItem({ at, row, standing }: Registered<Duty>, today: string) {
  const { duty, rule, clauses, certainty } = row
  const pill = <GuidancePill superseded={false} {...{ standing, today }} />
  return (
    <Item {...{ at, title: duty, clauses, pill, says: rule, kind: 'Duty' }}>
      <li>{certainties[certainty]}.</li>
      {did(standing)}
    </Item>
  )
}

/** That nobody checked a row, its pill says already. */
const did = (standing: Standing) =>
  (standing.lastCheck ?? standing.reason) === undefined
    ? undefined
    : whatTheSchoolDid(standing).map((line) => <li>{line}</li>)

interface ItemView {
  at: string
  title: string
  kind: string
  clauses: readonly ClauseNumber[]
  pill: ComponentChildren
  says: string
  children: ComponentChildren
}

function Item({ at, title, kind, clauses, pill, says, children }: ItemView) {
  return (
    <li class="gp-clause">
      <div class="gp-clause__place">
        <span class="gp-clause__kind">
          {kind} · {clauses.map((number) => clauseTitle(number)).join(', ')}
        </span>
      </div>
      <div class="gp-clause__state">{pill}</div>
      <div class="gp-clause__body">
        <h3 class="gp-clause__number">
          <a class="govuk-link" href={`/guidance/${at}`}>
            {title}
          </a>
        </h3>
        <p class="gp-clause__meaning">{says}</p>
        <ul class="gp-clause__keepers">{children}</ul>
      </div>
    </li>
  )
}
