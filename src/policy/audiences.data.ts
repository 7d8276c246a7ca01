// The seven kinds of audience and of contributors in Appendix 1, and who belongs to each.
import { staffCapacities, type Capacity } from './people.data.ts'

export interface AudienceKind {
  label: string
  /** What the form asks for when this kind is ticked. */
  asks?: { field: string; label: string; hint?: string }
  /** The capacities that belong to it; `everyone` needs no sign-in. */
  capacities: readonly Capacity[] | 'everyone'
}

const kinds = {
  pupils: {
    label: 'Pupils of this school',
    asks: { field: 'ages', label: 'Their ages', hint: 'For example, 8 to 9' },
    capacities: ['pupil'],
  },
  staff: { label: 'Staff of this school', capacities: staffCapacities },
  families: { label: 'Pupils’ family members', capacities: ['parent-or-carer'] },
  'other-pupils': {
    label: 'Pupils from other schools',
    asks: { field: 'schools', label: 'The names of their schools' },
    capacities: ['outside-contributor'],
  },
  organisations: { label: 'External organisations', capacities: ['outside-contributor'] },
  public: { label: 'Members of the public', capacities: 'everyone' },
  others: {
    label: 'Others',
    asks: { field: 'details', label: 'Who they are' },
    capacities: ['outside-contributor'],
  },
} satisfies Record<string, AudienceKind>

export type Audience = keyof typeof kinds
export const audiences: Record<Audience, AudienceKind> = kinds
export const audienceNames = Object.keys(kinds) as Audience[]
