// What a trust is told of its schools: which counts, and how small ones are kept back so that they point to nobody.
import type { SiteState } from './site.workflow.ts'

/** A count of people below this points to them. Source: the usual threshold of the Department for Education's statistics. */
export const smallest = 5

/** The count, or null where it is small; none is no secret. */
export const keptBack = (count: number): number | null => (count > 0 && count < smallest ? null : count)

export interface Bounds {
  least: number
  most: number
}

/** How many of `all` there are, as two bounds; wide where the count, or the rest, is small. */
export function boundsOf(count: number, all: number): Bounds {
  const rest = all - count
  if (count > 0 && count < smallest) return { least: 1, most: Math.min(smallest - 1, all) }
  if (rest > 0 && rest < smallest) return { least: Math.max(all - smallest + 1, 0), most: all - 1 }
  return { least: count, most: count }
}

export type SiteFigure = 'drafted' | 'asked' | 'approved' | 'open'

/** In which count each state of a site goes; what was refused or withdrawn is nobody's business any more. */
export const siteFigures: Record<SiteState, SiteFigure | undefined> = {
  draft: 'drafted',
  'sent-back': 'drafted',
  'with-line-manager': 'asked',
  'with-communications': 'asked',
  'with-head': 'asked',
  approved: 'approved',
  open: 'open',
  refused: undefined,
  withdrawn: undefined,
}
