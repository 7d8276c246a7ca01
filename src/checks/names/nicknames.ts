// Tells by which other first names a child may be called, from the table of short and spelling forms.
import { nicknameLines } from './nicknames.data.ts'

const callings = new Map<string, Set<string>>()
for (const line of nicknameLines.trim().split('\n')) {
  const names = line.split(' ')
  const [full = ''] = names
  for (const short of names.slice(1)) {
    link(full, short)
    link(short, full)
  }
}

function link(from: string, to: string): void {
  const known = callings.get(from)
  if (known) known.add(to)
  else callings.set(from, new Set([to]))
}

const nobody: ReadonlySet<string> = new Set()

/** The names, folded, that stand in one line with this one as its full or its short form. */
export function otherCallings(name: string): ReadonlySet<string> {
  return callings.get(name) ?? nobody
}

/** Whether this is a first name of its own, known to us without any roster. */
export function isFirstName(name: string): boolean {
  return callings.has(name)
}
