// Node 20 cannot load TypeScript by itself; Vite, which is here anyway, can.
import { runnerImport } from 'vite'

await runnerImport(`./tests/bench/${process.argv[2]}.ts`)
