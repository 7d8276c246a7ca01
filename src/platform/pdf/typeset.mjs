// Sets one document as a PDF, in a process of its own: the compiler's memory goes with it, and one that hangs can be ended.
// It is started by plain Node, which on Node 20 reads no TypeScript. Reads the order as JSON, writes the PDF.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'

const require = createRequire(import.meta.url)
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')

const { template, data, logo, fonts, standard, madeAt } = JSON.parse(
  (await buffer(process.stdin)).toString('utf8'),
)

try {
  const compiler = NodeCompiler.create({
    // The template reads nothing but what it is given here.
    workspace: process.cwd(),
    fontArgs: [{ fontBlobs: fonts.map(ownName) }],
    inputs: { data: JSON.stringify(data) },
  })
  if (logo) compiler.mapShadow('/logo.png', Buffer.from(logo, 'base64'))
  const compiled = compiler.compile({ mainFileContent: readFileSync(template, 'utf8') })
  if (compiled.hasError() || !compiled.result) throw new Error(complaints(compiled))
  process.stdout.write(compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: madeAt }))
} catch (error) {
  process.stderr.write(String(error instanceof Error ? error.message : error).slice(0, 4000))
  process.exitCode = 1
}

/** What the compiler found wrong with the template or its data. */
function complaints(compiled) {
  const found = compiled.takeDiagnostics()?.shortDiagnostics ?? []
  return found.map(({ message }) => message).join('; ') || 'the document could not be set'
}

/** The compiler looks at the machine's fonts too; under a name that no machine has, ours are taken everywhere. */
function ownName(path) {
  const font = readFileSync(path)
  const [theirs, ours] = ['Inter', 'Gatep'].map((name) => Buffer.from(name, 'utf16le').swap16())
  for (let at = font.indexOf(theirs); at !== -1; at = font.indexOf(theirs, at + 1)) ours.copy(font, at)
  return font
}
