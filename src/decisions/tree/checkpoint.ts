// A checkpoint: how long the ledger is and what its root is, signed by the school's own key. Source: C2SP tlog-checkpoint.
import { signNote, type NoteKey } from './signed-note.ts'

export interface Checkpoint {
  /** How many entries it speaks for. */
  size: number
  /** 32 bytes. */
  root: Uint8Array
}

/** The key of a school's ledger, made of the program's secret: a copy of the database alone can't sign. */
export const ledgerKey = (derive: (purpose: string) => Uint8Array, schoolId: string): NoteKey => ({
  name: `gatepost/ledger/${schoolId}`,
  secret: derive(`ledger ${schoolId} v1`),
})

/** The signed note: the ledger's name, its size, its root in base64, each on a line of its own. */
export const signCheckpoint = ({ size, root }: Checkpoint, key: NoteKey): string =>
  signNote(`${key.name}\n${size}\n${Buffer.from(root).toString('base64')}\n`, key)
