// Who keeps the ledger's checkpoints outside the program: whoever could be asked about the head too.
import type { Role } from './people.data.ts'

export const checkpointKeepers = ['chair-of-governors'] as const satisfies readonly Role[]
