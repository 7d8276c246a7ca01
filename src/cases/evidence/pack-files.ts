// The files of an evidence pack: the report, the originals, their fingerprints, the ledger's extract, and how all of it is verified.
import { createHash } from 'node:crypto'

import { zip } from '../../platform/zip.ts'
import type { CaseFile, Proof } from './pack.ts'

export const fingerprint = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The names and fingerprints of the originals, as the report lists them. */
export const originalsOf = ({ originals }: CaseFile) =>
  originals.map(([name, content]) => ({ name, bytes: content.length, fingerprint: fingerprint(content) }))

/** One entry to a line (JSON Lines). */
const extractOf = (ledger: readonly Proof[]): string =>
  ledger.map((proof) => `${JSON.stringify(proof)}\n`).join('')

const verify = `How to verify this pack
=======================

1. The files. In the folder of this file, on Linux or in Git Bash:
       sha256sum --check SHA256SUMS
   on a Mac:
       shasum --algorithm 256 --check SHA256SUMS
   Each line must end in OK. On Windows compare each fingerprint with that of
       certutil -hashfile NAME SHA256

2. The ledger. ledger.jsonl holds one entry to a line. The leaf of an entry is the
   SHA-256 of a zero byte, the salt (given in hexadecimal) and the entry (UTF-8):
       node -e "const c=require('crypto');for(const l of require('fs').readFileSync('ledger.jsonl','utf8').trim().split('\\n')){const p=JSON.parse(l);if(p.entry===undefined){console.log(p.index,'left out');continue}const h=c.createHash('sha256').update(Buffer.from([0])).update(Buffer.from(p.salt,'hex')).update(p.entry).digest('hex');console.log(p.index,h===p.leaf?'OK':'CHANGED')}"
   The school's ledger can only grow: its leaves can't be changed or taken out, and the
   school can show them. An entry that tells of people who were taken out of this pack is
   given as its leaf alone.

3. The evidence. originals/evidence-N.json is a record as it was kept, in one line that no
   program has changed since; evidence-N.tsr beside it is a time stamp of RFC 3161, made by
   an authority outside the school from the record's fingerprint. With the certificate of
   that authority (its own website has it) as authority.pem:
       openssl ts -verify -data originals/evidence-N.json -in originals/evidence-N.tsr -CAfile authority.pem
   must print "Verification: OK", and
       openssl ts -reply -in originals/evidence-N.tsr -text
   prints the time. A record without a .tsr has its fingerprint in the ledger's keeping alone.
   Where people were taken out of this pack, the records are too: a changed record proves nothing.

4. report.pdf is an archival PDF (PDF/A-2b). It lists the fingerprints of the originals.

Nothing in this pack is a picture. It was made from the school's records and changes none.
`

/** The ZIP, before it is sealed. Every file but the list itself stands in the list of fingerprints. */
export function packFiles(file: CaseFile, report: Buffer): Buffer {
  const files: [string, Buffer][] = [
    ['report.pdf', report],
    ...file.originals.map(([name, content]): [string, Buffer] => [`originals/${name}`, content]),
    ['ledger.jsonl', Buffer.from(extractOf(file.ledger), 'utf8')],
    ['HOW-TO-VERIFY.txt', Buffer.from(verify, 'utf8')],
  ]
  const sums = files.map(([name, content]) => `${fingerprint(content)}  ${name}\n`).join('')
  return zip([...files, ['SHA256SUMS', Buffer.from(sums, 'utf8')]])
}
