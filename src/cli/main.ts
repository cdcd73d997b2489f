#!/usr/bin/env node
import { processShell } from './process-shell.ts'
import { runCli } from './run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), processShell())
