// `gatepost logs scan`: counts the visits in a filter's log, without a database; stores nothing.
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

import { formatNames, isFormatName } from '../formats.ts'
import type { CsvMapping } from '../formats/csv.ts'
import type { LogKind } from '../log-counter.ts'
import type { Scanned } from '../scan-file.ts'
import { filesOf, scanInput, scanPath } from '../scan-sources.ts'
import { progressBar } from './progress.ts'
import { scanInJson, scanInWords } from './tell-scan.ts'

/** As the usage shows it. */
export const scanUsage =
  'gatepost logs scan FILE|FOLDER|- [--json] [--format NAME] [--columns url=NAME,user=NAME,verdict=NAME] [--refused WORD,…] [--workers N]'

const mostWorkers = 16

/** Gives the exit code: 0, 1 where a file could not be read, 2 where the words of the command are wrong. */
export async function logsScanCommand(words: readonly string[]): Promise<number> {
  try {
    const asked = readWords(words)
    const { counts, problems } = await scan(asked)
    for (const problem of problems) process.stderr.write(`${problem}\n`)
    process.stdout.write(`${asked.json ? scanInJson(counts) : scanInWords(counts)}\n`)
    return problems.length > 0 ? 1 : 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    if (!(error instanceof TypeError)) return 1
    process.stderr.write(`Usage: ${scanUsage}\nFormats: ${formatNames.join(', ')}\n`)
    return 2
  }
}

interface Asked {
  source: string
  json: boolean
  workers: number
  kind: LogKind
}

/** Throws a TypeError in words where they are wrong, as `parseArgs` does. */
function readWords(words: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      columns: { type: 'string' },
      refused: { type: 'string' },
      workers: { type: 'string' },
    },
  })
  const [source, ...more] = positionals
  if (source === undefined || more.length > 0)
    throw new TypeError('Name one file, one folder, or - for standard input.')
  const { format } = values
  if (format !== undefined && !isFormatName(format)) throw new TypeError(`There is no format “${format}”.`)
  const workers = Number(values.workers ?? Math.min(4, availableParallelism()))
  if (!Number.isInteger(workers) || workers < 1 || workers > mostWorkers)
    throw new TypeError(`--workers takes a number from 1 to ${mostWorkers}.`)
  const mapping: CsvMapping = {
    ...readColumns(values.columns),
    ...(values.refused === undefined
      ? {}
      : { refusedWords: values.refused.split(',').map((word) => word.trim()) }),
  }
  return {
    source,
    json: values.json,
    workers,
    kind: { mapping, ...(format === undefined ? {} : { format }) },
  }
}

function readColumns(said: string | undefined): CsvMapping {
  const mapping: CsvMapping = {}
  for (const pair of said === undefined ? [] : said.split(',')) {
    const [column, name] = pair.split('=').map((word) => word.trim())
    if ((column !== 'url' && column !== 'user' && column !== 'verdict') || name === undefined || name === '')
      throw new TypeError(
        `--columns takes url=, user= and verdict= with a heading or a number, not “${pair}”.`,
      )
    mapping[column] = name
  }
  return mapping
}

async function scan({ source, workers, kind }: Asked): Promise<Scanned> {
  const isInput = source === '-'
  const total = isInput ? 0 : filesOf(source).reduce((sum, file) => sum + statSync(file).size, 0)
  const bar = progressBar(process.stderr, total)
  const scanned = isInput
    ? scanInput(process.stdin, kind, bar.read)
    : scanPath(source, kind, workers, bar.read)
  return scanned.finally(bar.end)
}
