#!/usr/bin/env node
// Starts Gatepost; builds it first where a source is newer.
import { build } from './build.mjs'

process.setSourceMapsEnabled(true)
await build()
await import('../build/gatepost.mjs').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('build/gatepost.mjs'))
    throw error
  console.error('There is no program to start: src/cli.ts is missing.')
  process.exitCode = 1
})
