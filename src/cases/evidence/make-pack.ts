// Makes an evidence pack: reads the case, takes others out where asked, sets the report, packs, seals, and leaves its mark in the ledger.
import { act, type Outcome, type Room } from '../../decisions/door.ts'
import { allNames } from '../../people/data-rights/person-file.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { packWorkflow, type PackReceiver } from '../../policy/cases/evidence-pack.ts'
import { worksOn } from '../file/case-queries.ts'
import { fingerprint, packFiles } from './pack-files.ts'
import type { CaseFile, PackChoice } from './pack.ts'
import { reportPdf } from './report-pdf.ts'
import { sealPack } from './seal-pack.ts'
import { withoutOthers } from './without-others.ts'

export type MadePack = { ok: true; sealed: Buffer } | { ok: false; outcome: Outcome }

/** A host learns no name but those it is asked about, whatever was chosen. */
const leavesOthersOut = ({ receiver, withoutOthers: asked }: PackChoice): boolean =>
  asked || receiver === ('host' satisfies PackReceiver)

export async function makePack(visit: Visit, file: CaseFile, chosen: PackChoice): Promise<MadePack> {
  const choice = { ...chosen, withoutOthers: leavesOthersOut(chosen) }
  const given = choice.withoutOthers ? withoutOthers(file, await namesHere(visit)) : file
  const report = await reportPdf(visit, given, choice)
  // The compiler's complaint could hold words of the case.
  if (!report.ok) throw new Error('The report of an evidence pack could not be set.')
  const content = packFiles(given, report.pdf)
  const sealed = await sealPack(content, choice)
  const outcome = await act(visit, packRoom(visit, file), file.id, 'make-pack', {
    input: {
      receiver: choice.receiver,
      withoutOthers: choice.withoutOthers,
      fingerprint: fingerprint(content),
    },
  })
  return outcome.ok ? { ok: true, sealed } : { ok: false, outcome }
}

const namesHere = (sight: Sight): Promise<string[]> =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, allNames)

interface Mark {
  receiver: PackReceiver
  withoutOthers: boolean
  /** SHA-256 of the ZIP before it was sealed. */
  fingerprint: string
}

/** The case as it stands: a pack is made of it, and moves nothing. */
const packRoom = (sight: Sight, file: CaseFile): Room<string, 'make-pack', null, { 'make-pack': Mark }> => ({
  workflow: packWorkflow(file.kind),
  load: async (_, id) => ({
    id,
    state: file.state,
    version: 0,
    who: { 'case-handler': (await worksOn(sight, file)) ? [personIdOf(sight.viewer) ?? ''] : [] },
    facts: null,
  }),
  move: async () => {},
  effects: { 'make-pack': async (_, __, { input }) => ({ ok: true, detail: { ...input } }) },
})
