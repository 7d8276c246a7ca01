// Takes the figures of the scan of logs: ours beside a bare scan, wc, a plain program, DuckDB and goaccess, on a log that is made up here.
import { rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { note } from '../note.ts'
import { makeUpLog, type Truth } from './made-up-log.ts'
import { measureProgram, type Used } from './measure-program.ts'

interface Program {
  name: string
  /** How much of the job it does. */
  does: 'lines' | 'fields' | 'all' | 'more'
  program: string
  words: string[]
}

const does = {
  lines: 'counts lines, nothing else',
  fields: 'finds the fields, counts nothing',
  all: 'the whole count',
  more: 'a report of other things',
} as const

function programs(root: string, built: (name: string) => string, log: string): Program[] {
  const gatepost = (workers: number): Program => ({
    name: `gatepost, ${workers} worker${workers > 1 ? 's' : ''}`,
    does: 'all',
    program: process.execPath,
    words: [join(root, 'bin/gatepost.mjs'), 'logs', 'scan', log, '--json', '--workers', String(workers)],
  })
  const node = (name: string, words: string[]) => ({
    program: process.execPath,
    words: [built(name), log, ...words],
  })
  return [
    { name: 'wc -l', does: 'lines', program: 'wc', words: ['-l', log] },
    { name: 'bare scan', does: 'fields', ...node('scan-bare', []) },
    gatepost(1),
    gatepost(2),
    { name: 'readline, plain', does: 'all', ...node('count-by-lines', []) },
    { name: 'DuckDB, 2 threads', does: 'all', ...node('count-by-duckdb', [root]) },
    {
      name: 'goaccess',
      does: 'more',
      program: 'goaccess',
      words: [
        log,
        '--log-format=%x.%^ %~%L %h %^/%s %b %m %U %e %^',
        '--datetime-format=%s',
        '--no-global-config',
        '--no-progress',
        '-o',
        join(tmpdir(), 'goaccess.json'),
      ],
    },
  ]
}

/** Whether its counts are those of the log’s maker, as far as it counts. */
function isRight({ does: job }: Program, { out }: Used, truth: Truth): string {
  if (job === 'lines') return Number(out.trim().split(' ')[0]) === truth.lines ? 'equal' : 'WRONG'
  if (job === 'more') return ''
  const told = JSON.parse(out) as Partial<Truth>
  const keys = job === 'fields' ? (['lines'] as const) : (['lines', 'damaged', 'visits', 'refused'] as const)
  return keys.every((key) => told[key] === truth[key]) ? 'equal' : 'WRONG'
}

/** `--size` in megabytes (1000), `--rounds` (1): the best of each, since other work only ever slows. */
export async function takeFiguresOfLogs(
  root: string,
  built: (name: string) => string,
  words: readonly string[],
  print: (line: string) => void,
): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: { size: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '1' } },
  })
  const log = join(tmpdir(), `gatepost-made-up-${process.pid}.log`)
  note(`a log of ${values.size} MB`)
  const truth = makeUpLog(log, Number(values.size) * 1e6, 8)
  print(
    `${truth.bytes} bytes, ${truth.lines} lines, ${truth.damaged} damaged, ${truth.visits} visits, ${truth.refused} refused`,
  )
  print(`${cpus().length} cores, Node ${process.version}, load before ${loadavg()[0]?.toFixed(1)}`)
  const gigabytes = truth.bytes / 1e9
  let right = true
  try {
    for (const program of programs(root, built, log)) {
      note(program.name)
      const used = await best(program, Number(values.rounds))
      const verdict = used ? isRight(program, used, truth) : 'not here'
      right &&= verdict !== 'WRONG'
      print(used ? row(program, used, gigabytes, truth.lines, verdict) : `${program.name.padEnd(22)}not here`)
    }
  } finally {
    rmSync(log)
  }
  return right
}

async function best({ program, words }: Program, rounds: number): Promise<Used | undefined> {
  let least: Used | undefined
  for (let round = 0; round < rounds; round += 1) {
    const used = await measureProgram(program, words)
    if (used && (!least || used.cpuSeconds < least.cpuSeconds)) least = used
  }
  return least
}

function row(
  { name, does: job }: Program,
  used: Used,
  gigabytes: number,
  lines: number,
  verdict: string,
): string {
  return [
    name.padEnd(22),
    `${(used.cpuSeconds / gigabytes).toFixed(2)} CPU s/GB`.padStart(17),
    `${(used.wallSeconds / gigabytes).toFixed(2)} wall s/GB`.padStart(18),
    `${used.megabytes.toFixed(0)} MB`.padStart(9),
    `${(lines / used.wallSeconds / 1e6).toFixed(2)} M lines/s`.padStart(17),
    `  ${does[job]}${verdict === '' ? '' : `, ${verdict}`}`,
  ].join('')
}
