// Proves the LADO gate on random traces (§10.1): how many were played, how many broke it, and how many got as far as an investigation.
import fc from 'fast-check'

import { allegationWorkflow } from './allegation.workflow.ts'
import { choicesFrom, playTrace } from './lado-trace.ts'

export interface Proof {
  traces: number
  violations: number
  /** How many reached an investigation: a proof that never gets there proves nothing. */
  investigated: number
}

/** How many actions are tried in one trace. */
const attempts = 40

/** Plays so many traces; the same seed gives the same ones. */
export function proveLado(traces: number, seed: number, workflow = allegationWorkflow): Proof {
  const proof: Proof = { traces: 0, violations: 0, investigated: 0 }
  fc.assert(
    fc.property(fc.noBias(fc.nat()), (trace) => {
      const { violations, investigated } = playTrace(choicesFrom(trace), attempts, workflow)
      proof.traces += 1
      if (violations.length > 0) proof.violations += 1
      if (investigated) proof.investigated += 1
    }),
    { numRuns: traces, seed },
  )
  return proof
}
