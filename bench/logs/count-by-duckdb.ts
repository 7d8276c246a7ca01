// The same count by DuckDB, as somebody who knows SQL would ask it: lines, a regular expression, and a join with the domains.
import { createRequire } from 'node:module'

import { domainsOf } from '../../src/monitoring/catalogue/service.ts'
import { services } from '../../src/monitoring/catalogue/services.data.ts'

interface Duck {
  DuckDBInstance: {
    create: (
      path: string,
      options: Record<string, string>,
    ) => Promise<{
      connect: () => Promise<{
        runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => unknown[] }>
      }>
    }>
  }
}

const [path = '', root = ''] = process.argv.slice(2)
const { DuckDBInstance } = createRequire(`${root}/bench/package.json`)('@duckdb/node-api') as Duck
const database = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await database.connect()
const rows = services
  .flatMap((service) =>
    domainsOf(service).map(([domain]) => `('${domain}','${service.name.replaceAll("'", "''")}')`),
  )
  .join(',')
const whole = String.raw`^\d+\.\d{3} +-?\d+ \S+ (\S+)/(\d{3}) \d+ \S+ (?:\w+://)?([^:/ ]*)\S* (\S+) [A-Z_]+/\S+ \S+$`
const sql = `
  WITH domains(domain, service) AS (VALUES ${rows}),
  lines AS (SELECT line FROM read_csv('${path}', columns = {'line': 'VARCHAR'}, header = false, delim = '\u0001', quote = '', escape = '', auto_detect = false)),
  read AS (SELECT regexp_extract(line, '${whole}', ['result', 'status', 'host', 'person']) AS f FROM lines),
  asked AS (SELECT f.host AS host, f.result LIKE 'TCP_DENIED%' AS refused, f.person AS person FROM read WHERE f.status <> '' AND f.status <> '407'),
  hosts AS (SELECT host, count(*) AS visits, count(*) FILTER (refused) AS refused FROM asked GROUP BY host),
  known AS (SELECT hosts.* FROM hosts WHERE EXISTS (SELECT 1 FROM domains WHERE host = domain OR host LIKE '%.' || domain))
  SELECT (SELECT count(*) FROM read) AS lines, (SELECT count(*) FROM read WHERE f.status = '') AS damaged,
    (SELECT sum(visits) FROM known) AS visits, (SELECT sum(refused) FROM known) AS refused,
    (SELECT count(DISTINCT person) FROM asked JOIN known USING (host)) AS people`
const [row] = (await connection.runAndReadAll(sql)).getRowObjectsJson()
process.stdout.write(
  `${JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' ? Number(value) : value))}\n`,
)
