#!/usr/bin/env node
// Starts Gatepost; builds it first where a source is newer.
import { build } from './build.mjs'

process.setSourceMapsEnabled(true)
await build()
await import('../build/gatepost.mjs')
