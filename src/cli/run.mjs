// Node 20 cannot load TypeScript by itself; Vite, which is here anyway, can.
import { runnerImport } from 'vite'

// Whoever reads what is printed may have enough of it: `| head`.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [command, ...args] = process.argv.slice(2)
const { module } = await runnerImport(`./src/cli/${command}.ts`)
process.exitCode = await module.run(args)
