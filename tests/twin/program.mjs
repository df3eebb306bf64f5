// The program: `demo` with a token and the stand-in's address, and `chat --json` for the words it says in a terminal.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export class Program {
  static async start(binary, data, token, address) {
    const program = new Program()
    const env = { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: address, RUST_LOG: process.env.RUST_LOG ?? 'warn' }
    const child = spawn(binary, ['demo', '--port', '0', '--metrics-listen', '127.0.0.1:0', '--data', data], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    program.child = child
    program.ended = new Promise((resolve) => child.once('exit', resolve))
    const lines = createInterface({ input: child.stdout })
    program.page = await new Promise((resolve, reject) => {
      lines.on('line', (line) => {
        const page = /Residents:\s+(\S+)/.exec(line)
        if (page) program.said = page[1]
        program.measures ??= /Measures:\s+(\S+)/.exec(line)?.[1]
        if (line.includes('Ctrl-C')) resolve(program.said)
      })
      program.ended.then((code) => reject(new Error(`the program ended with ${code}`)))
    })
    return program
  }

  async health() {
    const answer = await fetch(new URL('/healthz', this.page), { headers: { accept: 'application/json' } })
    return answer.json()
  }

  async stop() {
    this.child.kill('SIGINT')
    return this.ended
  }

  // No time to finish anything.
  async kill() {
    this.child.kill('SIGKILL')
    return this.ended
  }
}

export class Terminal {
  constructor(binary, language) {
    const more = language ? ['--lang', language] : []
    this.child = spawn(binary, ['chat', '--json', ...more], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  async take(conversation, { text, choice, choices }) {
    this.child.stdin.write(`${JSON.stringify({ conversation, text, choice, choices })}\n`)
    const { value, done } = await this.lines.next()
    if (done) throw new Error('the terminal ended')
    const turn = JSON.parse(value)
    if (turn.error) throw new Error(turn.error)
    return turn
  }

  stop() { this.child.stdin.end() }
}
