// Who is told last of a gap in a rota: the head, and where there is none the deputy (§14.5).
import type { Role } from '../people.data.ts'

export const headsOf: readonly Role[] = ['headteacher', 'deputy-headteacher']
