// Before each test file: the same seed for every property, so that a commit is green or red by itself and not by chance.
import fc from 'fast-check'

// `GATEPOST_SEED=random npx vitest run FILE` goes where no run has been; a number repeats one.
const asked = process.env['GATEPOST_SEED'] ?? '20261128'
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) })
