// The words that the policy map explains: the kinds of clauses, and the field's own words.
import { clauseKinds } from '../policy/clause.ts'
import { glossary } from '../policy/glossary.data.ts'
import { Details } from '../ui/components/details.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { Card } from '../ui/lift/card.tsx'

export function KindsLegend() {
  return (
    <Details summary="What gate, check, record, case, duty and guide mean">
      <SummaryList
        rows={Object.entries(clauseKinds).map(([kind, does]) => ({
          key: { text: kind.charAt(0).toUpperCase() + kind.slice(1) },
          value: { text: `${does}.` },
        }))}
      />
    </Details>
  )
}

export function Glossary() {
  return (
    <Card id="words" title="The field’s words">
      <SummaryList
        rows={glossary.map(({ word, letters, meaning }) => ({
          key: { text: word },
          value: {
            text: (
              <>
                {letters && <span class="gp-clause__letters">{letters}. </span>}
                {meaning}
              </>
            ),
          },
        }))}
      />
    </Card>
  )
}
