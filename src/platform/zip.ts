// Writes a zip file without packing it: documents and exports that have been looked through are handed on in this form.
import { crc32 } from 'node:zlib'

/** The bytes of a zip that holds these files, in their order. Sizes must stay under 4 GB. */
export function zip(files: Iterable<readonly [string, Buffer]>): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const called = Buffer.from(name)
    const common = commonFields(called, content)
    const head = Buffer.concat([number(0x04034b50, 4), common, called])
    list.push(
      Buffer.concat([number(0x02014b50, 4), number(20, 2), common, Buffer.alloc(10), number(at, 4), called]),
    )
    bodies.push(head, content)
    at += head.length + content.length
  }
  const contents = Buffer.concat(list)
  const end = [number(0x06054b50, 4), number(0, 4), number(list.length, 2), number(list.length, 2)]
  return Buffer.concat([...bodies, contents, ...end, number(contents.length, 4), number(at, 4), number(0, 2)])
}

/** Version, flags (names are UTF-8), method (as it is), time, check sum, sizes, length of the name and of extras. */
const commonFields = (name: Buffer, content: Buffer): Buffer =>
  Buffer.concat([
    number(20, 2),
    number(0x0800, 2),
    number(0, 2),
    number(0, 2),
    number(0x21, 2),
    number(crc32(content), 4),
    number(content.length, 4),
    number(content.length, 4),
    number(name.length, 2),
    number(0, 2),
  ])

function number(value: number, size: 2 | 4): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}
