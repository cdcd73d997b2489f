import { EXIT } from './exit-codes.ts'
import type { Shell, TextSink } from './shell.ts'

/** The shell of this process. */
export function processShell(): Shell {
  return {
    stdout: sinkOf('stdout'),
    stderr: sinkOf('stderr'),
    env: process.env,
    cwd: process.cwd(),
    get interactive() {
      return process.stdin.isTTY === true && process.stdout.isTTY === true
    },
    readStdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    },
  }
}

/** Node opens a stream when it is first touched, which takes milliseconds: one that is not written to stays closed. */
function sinkOf(name: 'stdout' | 'stderr'): TextSink {
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    if (opened === undefined) {
      opened = process[name]
      opened.on('error', endQuietly)
    }
    return opened
  }
  return {
    write: (text) => stream().write(text),
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined
    },
  }
}

function endQuietly(error: NodeJS.ErrnoException): void {
  // The reader has seen enough, as in `stowage list meters | head -1`.
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
}
