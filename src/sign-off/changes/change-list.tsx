// Clauses that changed, each as it stood and as it stands: side by side where there is room, else one under the other.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Card } from '../../ui/lift/card.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { shownNumber } from '../text/policy-sections.ts'
import { changeWords } from './change-words.data.ts'
import type { ClauseChange, WordRun } from './compare-versions.ts'

export interface ChangeListView {
  changes: readonly ClauseChange[]
  /** The names of the two texts: "Version 1", "Version 2". */
  before: string
  after: string
}

export function ChangeList({ changes, before, after }: ChangeListView) {
  return changes.map((change) => (
    <Card title={headingOf(change.number)} aside={<Kind kind={change.kind} />}>
      <div class="gp-two gp-change">
        <Side name={before} change={change} without="added" />
        <Side name={after} change={change} without="removed" />
      </div>
    </Card>
  ))
}

/** "Clause 3.3"; a part without a number has its name. */
const headingOf = (number: string): string => (shownNumber(number) ? `Clause ${number}` : clauseTitle(number))

const Kind = ({ kind }: Pick<ClauseChange, 'kind'>) => (
  <Pill tone={changeWords[kind].tone}>{changeWords[kind].label}</Pill>
)

function Side({ name, change, without }: { name: string; change: ClauseChange; without: WordRun['kind'] }) {
  const text = without === 'added' ? change.before : change.after
  return (
    <div class="gp-change__side">
      <h3 class="gp-change__name">{name}</h3>
      <p class="gp-policy__clause">
        {text === undefined ? (
          <em>{without === 'added' ? 'It was not there.' : 'It is not there any more.'}</em>
        ) : (
          change.runs
            .filter(({ kind }) => kind !== without)
            .map((run) => <Run run={run} whole={change.kind !== 'changed'} />)
        )}
      </p>
    </div>
  )
}

/** Struck through or underlined for the eye, and said in words to whoever hears it. A whole clause is not marked again. */
function Run({ run: { kind, words }, whole }: { run: WordRun; whole: boolean }) {
  const text = words.join(' ')
  if (kind === 'same' || whole) return <>{text} </>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark class="gp-change__words">
        <span class="govuk-visually-hidden">{kind === 'added' ? '[new: ' : '[taken out: '}</span>
        {text}
        <span class="govuk-visually-hidden">]</span>
      </Mark>{' '}
    </>
  )
}
