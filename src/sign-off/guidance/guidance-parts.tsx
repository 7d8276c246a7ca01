// What the register and the page of one of its rows both show: the state, what stands in its place, what the school did.
import { certainties, checkIsDue, type Source } from '../../policy/guidance.ts'
import { guidanceWorkflow } from '../../policy/guidance.workflow.ts'
import { plainDate } from '../../ui/dates.ts'
import { Pill } from '../../ui/lift/pill.tsx'
import { keyOf, sourceAt, type Standing } from './guidance.ts'

interface Marked {
  superseded: boolean
  standing: Standing
  today: string
}

/** The gravest thing to know of a row, in a word or two. */
export function GuidancePill({ superseded, standing, today }: Marked) {
  const { label, tone } = guidanceWorkflow.states[standing.state]
  if (standing.reason !== undefined) return <Pill tone={tone}>{label}</Pill>
  if (superseded) return <Pill tone="red">Superseded</Pill>
  if (!standing.lastCheck) return <Pill>Not checked</Pill>
  if (checkIsDue(standing.lastCheck.on, today)) return <Pill tone="yellow">Check due</Pill>
  return <Pill tone="green">Checked</Pill>
}

/** Leads to the successor, and says how surely it is one. */
export function InItsPlace({ superseded }: { superseded: NonNullable<Source['superseded']> }) {
  const at = keyOf(superseded.by)
  return (
    <>
      In its place:{' '}
      <a class="govuk-link" href={`/guidance/${at}`}>
        {sourceAt(at)?.title}
      </a>
      . {certainties[superseded.certainty]}.
    </>
  )
}

/** Who checked the row and when, and why it was set aside. */
export function whatTheSchoolDid({ lastCheck, reason }: Standing): string[] {
  const checked = lastCheck
    ? `Checked by ${lastCheck.by} on ${plainDate(lastCheck.on)}.${lastCheck.note ? ` “${lastCheck.note}”` : ''}`
    : 'Nobody at this school has checked it yet.'
  return reason === undefined ? [checked] : [checked, `Set aside: “${reason}”`]
}
