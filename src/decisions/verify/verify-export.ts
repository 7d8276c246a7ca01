// Verifies an export of a school's ledger line by line, in the memory of a few lines.
import { Tree, leafOf } from './growing-tree.ts'
import { objectIn, type Line } from './read-line.ts'
import { noteIn, readKey, readNote, type Key, type Note } from './read-note.ts'

export interface Verdict {
  entries: number
  /** Entries whose text was erased, as a later entry says. */
  erased: number
  /** Checkpoints, of the export and from outside, whose signature and root are right. */
  checkpoints: number
  /** The root over all entries, in base64. */
  root: string
  /** What is wrong, in sentences; empty: nothing was changed. */
  problems: string[]
}
export interface Known {
  /** The ledger's key as it is known from elsewhere; without it the export is held against the key that it names. */
  key?: string | undefined
  /** Checkpoints that were kept outside: without one nobody can tell that the end was cut off. */
  outside?: readonly string[]
}

/** 32 bytes that are written in hexadecimal in the one right way, or none. */
function bytesOf(text: unknown): Buffer | undefined {
  const bytes = Buffer.from(String(text), 'hex')
  return bytes.length === 32 && bytes.toString('hex') === text ? bytes : undefined
}

/** Which entries an entry says it has erased; undefined where it erases nothing. */
function erasedBy(entry: string): readonly unknown[] {
  const { action, detail } = (objectIn(entry) ?? {}) as { action?: string; detail?: { entries?: unknown } }
  return action === 'erase-text' && Array.isArray(detail?.entries) ? detail.entries : []
}

/** Reads an export line by line, and says at the end what is wrong with it. */
class Verifying {
  readonly #problems: string[] = []
  readonly #tree = new Tree()
  readonly #erased = new Map<number, number>()
  readonly #erasing = new Map<number, readonly unknown[]>()
  readonly #outside: Note[] = []
  #key: Key | undefined
  #size: unknown
  #notes: unknown
  #texts: unknown
  #checkpoints = 0
  #own = 0
  #spokenFor = 0
  #lines = 0

  readonly #known: Known

  constructor(known: Known) {
    this.#known = known
  }

  line(text: string): void {
    this.#lines += 1
    const line = objectIn(text)
    if (!line) this.#wrong(`Line ${this.#lines} is not as the program writes it.`)
    else if (this.#lines === 1) this.#head(line)
    else if (Object.keys(line).join() === 'checkpoint') this.#checkpoint(String(line['checkpoint']))
    else this.#entry(line)
  }

  end(whole: boolean): Verdict {
    const { size } = this.#tree
    if (!whole) this.#wrong('The last line is not whole.')
    if (this.#size !== size) this.#wrong('Entries are missing, or there are too many.')
    if (this.#notes !== this.#own) this.#wrong('Checkpoints are missing, or there are too many.')
    if (this.#spokenFor !== size) this.#wrong('No checkpoint stands over the whole ledger.')
    for (const [index, by] of this.#erased)
      if (!this.#erasing.get(by)?.includes(index))
        this.#wrong(`The text of entry ${index} is gone, and no entry says that it was erased.`)
    for (const note of this.#outside)
      if (note.size > size)
        this.#wrong(
          `A checkpoint from outside is over ${note.size} entries, and these are ${size}: the end was cut off.`,
        )
    return {
      entries: size,
      erased: this.#erased.size,
      checkpoints: this.#checkpoints,
      root: this.#tree.root(),
      problems: this.#problems,
    }
  }

  #wrong(problem: string): void {
    this.#problems.push(problem)
  }

  #head({ v, key, size, checkpoints, texts, ...more }: Line): void {
    this.#size = size
    this.#notes = checkpoints
    this.#texts = texts
    this.#key = readKey(String(key))
    if (v !== 1 || !this.#key || typeof texts !== 'boolean' || Object.keys(more).length > 0)
      this.#wrong('The first line does not name the ledger’s key.')
    if (this.#known.key !== undefined && this.#known.key !== key) this.#wrong('This ledger has another key.')
    for (const letter of this.#known.outside ?? []) {
      const note = this.#key && readNote(noteIn(letter), this.#key)
      if (note) this.#outside.push(note)
      else this.#wrong('A checkpoint from outside is not signed by the ledger’s key.')
    }
  }

  #entry(line: Line): void {
    const at = this.#tree.size
    const { index, leaf, salt, entry } = line
    const bytes = bytesOf(leaf)
    if (index !== at || !bytes) this.#wrong(`Line ${this.#lines} is not entry ${at} of the ledger.`)
    const shape = Object.keys(line).join()
    if (shape === 'index,leaf,salt,entry' && this.#texts === true) {
      const [salted, text] = [bytesOf(salt), String(entry)]
      if (!salted || !bytes || !leafOf(salted, text).equals(bytes)) this.#wrong(`Entry ${at} was changed.`)
      this.#erasing.set(at, erasedBy(text))
    } else if (shape === 'index,leaf,erasedBy' && this.#texts === true)
      this.#erased.set(at, Number(line['erasedBy']))
    else if (shape !== 'index,leaf' || this.#texts !== false) this.#wrong(`Entry ${at} has lost its text.`)
    this.#tree.add(bytes ?? Buffer.alloc(32))
    for (const note of this.#outside) if (note.size === this.#tree.size) this.#hold(note, 'from outside')
  }

  #checkpoint(text: string): void {
    const note = this.#key && readNote(text, this.#key)
    if (!note) this.#wrong(`The checkpoint on line ${this.#lines} is not signed by the ledger’s key.`)
    else if (note.size !== this.#tree.size || note.size === this.#spokenFor)
      this.#wrong(`The checkpoint on line ${this.#lines} stands in a wrong place.`)
    else {
      this.#spokenFor = note.size
      this.#own += 1
      this.#hold(note, 'of the ledger')
    }
  }

  #hold({ size, root }: Note, whence: string): void {
    if (root === this.#tree.root()) this.#checkpoints += 1
    else
      this.#wrong(`The first ${size} entries are not those over which the checkpoint ${whence} was signed.`)
  }
}

/** Verifies an export as it comes, in pieces of any length; UTF-8. */
export async function verifyExport(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  known: Known = {},
): Promise<Verdict> {
  const verifying = new Verifying(known)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  try {
    for await (const piece of pieces) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const each of lines) verifying.line(each)
    }
    rest += decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    rest = 'Bytes that are no letters.'
  }
  return verifying.end(rest === '')
}
