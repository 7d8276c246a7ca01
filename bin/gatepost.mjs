#!/usr/bin/env node
// Starts Gatepost; builds it first where a source is newer.
import { build } from './build.mjs'

process.setSourceMapsEnabled(true)
await build()
// A log is scanned without the rest of the program, which would fill more memory than the scan.
const scans = process.argv[2] === 'logs' && process.argv[3] === 'scan'
await import(scans ? '../build/logs-scan.mjs' : '../build/gatepost.mjs')
