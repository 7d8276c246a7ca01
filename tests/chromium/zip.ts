// Writes a zip archive of small programs, uncompressed. Source: PKWARE's APPNOTE, 4.3.
import { crc32 } from 'node:zlib'

/** Each name with its text; every file may be executed by everybody. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const common = commonFields(path, content)
    const local = Buffer.concat([fields([0x04034b50, 4]), common, path, content])
    const [madeOnUnix, executable] = [fields([0x02014b50, 4], [(3 << 8) | 20, 2]), 0o100755 * 0x10000]
    directory.push(madeOnUnix, common, fields([0, 2], [0, 2], [0, 2], [executable, 4], [offset, 4]), path)
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const count = Object.keys(files).length
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...parts, list, end])
}

/** Version, flags, method, time, date, checksum, both sizes, length of the name, length of the rest. */
const commonFields = (path: Buffer, content: Buffer): Buffer =>
  fields(
    [20, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [33, 2],
    [crc32(content), 4],
    [content.length, 4],
    [content.length, 4],
    [path.length, 2],
    [0, 2],
  )

function fields(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
