// The report of an evidence pack as an archival PDF (PDF/A-2b).
import type { Visit } from '../../platform/http/visit.ts'
import { allShowable } from '../../platform/pdf/known-glyphs.ts'
import { makePdf, type MadePdf } from '../../platform/pdf/make-pdf.ts'
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { packReceivers } from '../../policy/cases/evidence-pack.ts'
import { moment, plainDate } from '../../ui/dates.ts'
import { originalsOf } from './pack-files.ts'
import type { CaseFile, PackChoice } from './pack.ts'

export function reportPdf(
  visit: Visit,
  file: CaseFile,
  { receiver, withoutOthers }: PackChoice,
): Promise<MadePdf> {
  const { school, viewer, now } = visit
  const { thing, states } = caseWorkflows[file.kind]
  const facts = [
    ['Case', `${thing}, opened on ${plainDate(file.openedOn)}`],
    ['State', states[file.state]?.label ?? file.state],
    ['About', file.subjects.join(', ') || 'Nobody by name'],
    ...(file.child ? [['Child', file.child]] : []),
    ['Reference', file.id],
    ['Made for', packReceivers[receiver]],
    ['Made by', `${viewer.kind === 'person' ? viewer.name : ''}, ${moment(now, school.zone)}`],
    ['Other people', withoutOthers ? 'Taken out' : 'Named as in the records'],
  ]
  const data = allShowable({
    title: 'Evidence pack',
    school: school.name,
    facts: facts.map(([label = '', value = '']) => ({ label, value })),
    words: file.words,
    steps: file.steps.map(({ said, ...step }) => ({
      ...step,
      said: said.map(([question, answer]) => ({ question, answer })),
    })),
    originals: originalsOf(file).map(({ bytes, ...each }) => ({ ...each, size: `${bytes} bytes` })),
    ledger: file.ledger.map(({ index, leaf, entry }) => ({
      index: String(index),
      leaf,
      kept: entry === undefined ? 'leaf alone' : 'whole',
    })),
  })
  return makePdf({ template: 'cases/evidence/report.typ', data, standard: 'a-2b', madeAt: now })
}
