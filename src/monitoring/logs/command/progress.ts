// A progress bar on a terminal, and nothing where the output goes elsewhere.
const width = 30
/** A bar that moves more often than this costs more than it tells. */
const pause = 100

export interface Progress {
  read: (bytes: number) => void
  end: () => void
}

/** `total` in bytes; 0 where nobody knows, as with standard input. */
export function progressBar(out: NodeJS.WriteStream, total: number): Progress {
  if (!out.isTTY) return { read: () => undefined, end: () => undefined }
  const began = performance.now()
  let read = 0
  let drawn = 0
  const draw = (now: number) => {
    drawn = now
    const speed = Math.round(read / 1000 / Math.max(1, now - began))
    const megabytes = `${Math.round(read / 1e6)} MB, ${speed} MB/s`
    out.write(`\r\u001B[K${total > 0 ? `${bar(Math.min(1, read / total))} ` : ''}${megabytes}`)
  }
  return {
    read(bytes) {
      read += bytes
      const now = performance.now()
      if (now - drawn >= pause) draw(now)
    },
    end: () => void out.write('\r\u001B[K'),
  }
}

function bar(share: number): string {
  const done = Math.round(share * width)
  return `[${'█'.repeat(done)}${'·'.repeat(width - done)}] ${String(Math.floor(share * 100)).padStart(3)} %`
}
