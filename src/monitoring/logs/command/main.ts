// `gatepost logs scan` as a program of its own: without the rest it starts at once, and keeps to little memory.
import { logsScanCommand } from './logs-scan-command.ts'

// Whoever reads our output may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await logsScanCommand(process.argv.slice(4))
