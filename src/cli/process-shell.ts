import { EXIT } from './exit-codes.ts'
import type { Shell, TextSink } from './shell.ts'

/** The shell of this process. */
export function processShell(): Shell {
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    readStdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    },
  }
}

function sinkOf(stream: NodeJS.WriteStream): TextSink {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough, as in `stowage list meters | head -1`.
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined
    },
  }
}
