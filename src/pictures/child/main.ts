// The process that opens pictures: whatever a hostile file does to it, the program goes on.
import { look } from './look.ts'
import { openPicture } from './open-picture.ts'
import type { Answer, Asked, Given, TaskName, Told } from './task.ts'
import { viewPicture } from './view-picture.ts'
import { writeLogo } from './write-logo.ts'

type Report = Parameters<typeof look>[1]
const tasks: { [Name in TaskName]: (given: Given[Name], report: Report) => Promise<Answer<Name>> } = {
  open: openPicture,
  logo: writeLogo,
  view: viewPicture,
  look,
}

const tell = (told: Told) => process.send?.(told)

async function answer<Name extends TaskName>({ task, given }: Asked<Name>): Promise<void> {
  tell({ answer: await tasks[task](given, (progress) => tell({ progress })) })
}

process.on('message', (asked: Asked) => {
  // An error that nobody foresaw ends the process, and the program is told by that.
  answer(asked).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  })
})
// Without the program there is nobody to work for.
process.on('disconnect', () => process.exit(0))
