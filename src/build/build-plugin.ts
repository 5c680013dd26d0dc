import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Logger, Plugin, UserConfig, ViteBuilder } from 'vite'
import type { Configuration } from './configuration.ts'
import { openEdition, type LibraryEdition } from './edition.ts'
import { clearEnded, openOutput, OutputError, type Output } from './output.ts'
import { readShell } from './page.ts'
import { isWithin } from './paths.ts'
import type * as Prerender from './prerender.tsx'
import { toProblemLines, type Problem } from './problem.ts'
import type { Build, Progress } from './step.ts'
import { Refusal } from './refusal.ts'
import { steps } from './steps.ts'
import { toOmissions, toWeb } from './web/web.ts'
import { createTelling, toSummary, type Audience } from './telling.ts'

const workshops = 'node_modules/.galley'
// Of this process alone: builds that run at once must not take each other's.
const workshop = `${workshops}/${process.pid}`

/**
 * Builds the app twice, for browsers and for the build itself, then takes the steps that make a
 * library of it. All of it is written aside and published only when it is whole.
 */
export function buildLibrary(configuration: Configuration): Plugin {
  const { seeds } = configuration
  const started = performance.now()
  let output: Output
  let alone = true
  let emptied: boolean | null | undefined

  return {
    name: 'galley:build',
    apply: 'build',
    async config(config, { isPreview }) {
      if (isPreview) return undefined
      refuseOptions(config)
      frugal()
      const root = resolve(config.root ?? '.')
      const outDir = resolve(root, config.build?.outDir ?? 'dist')
      // Any other folder may hold more than a build's.
      emptied = config.build?.emptyOutDir
      alone = emptied ?? outDir === join(root, 'dist')
      refusePlace(outDir, { root, seeds, alone })
      output = await openOutput(outDir)
      clearEnded(resolve(root, workshops), /^(\d+)$/)
      discardOnExit(output, resolve(root, workshop))
      return toEnvironments(output.folder)
    },
    buildApp: {
      order: 'pre',
      async handler(builder) {
        const { root, logger } = builder.config
        const app = await buildApp(builder, root)
        const { edition, problems, seconds } = await runSteps(app, {
          configuration,
          output,
          logger,
        })
        for (const line of toProblemLines(problems, seeds)) logger.warn(line)
        const articles = edition.entries.length
        if (articles === 0 && !emptied) refuseNothing(output)
        const { bytes, files } = await output.publish({ articles, alone })
        const summary = toSummary({
          languages: edition.entries.map(({ language }) => language),
          doubtful: problems.length,
          doubts: edition.doubts,
          bytes,
          files,
          milliseconds: performance.now() - started,
        })
        for (const line of summary) logger.info(line)
        const omissions = toOmissions(toWeb(configuration))
        if (omissions) logger.info(omissions)
        await writeReport({ seconds, problems: problems.length, bytes, files })
      },
    },
  }
}

// On a machine with much memory, garbage would be left until it is several times what is in use.
function frugal(): void {
  setFlagsFromString('--heap-growing-percent=25')
}

function toEnvironments(folder: string): UserConfig {
  return {
    builder: {},
    environments: {
      client: { build: { outDir: folder, emptyOutDir: true } },
      ssr: {
        build: {
          outDir: workshop,
          emptyOutDir: true,
          ssr: true,
          copyPublicDir: false,
          rolldownOptions: {
            input: { prerender: 'src/build/prerender.tsx' },
            // In parts, it would be loaded twice: the parts import it without its query.
            output: { codeSplitting: false },
          },
        },
      },
    },
  }
}

/** Refuses what Vite offers and a library has no use for. */
function refuseOptions({ base, build = {} }: UserConfig): void {
  const { assetsDir = 'assets', watch } = build
  if (base !== './') {
    throw new Refusal(
      `build: base is ${base}. Leave it at ./: pages find by themselves where they stand. What has to know the address takes it from siteUrl.`,
    )
  }
  if (assetsDir !== 'assets') {
    throw new Refusal(`build: assetsDir is ${assetsDir}. Leave it out: it is assets in a library.`)
  }
  if (watch) {
    throw new Refusal('build: a build does not watch. npm run dev shows each edit at once.')
  }
}

/** Refuses a folder in which a build would take away what it is made from. */
function refusePlace(
  outDir: string,
  { root, seeds, alone }: { root: string; seeds: string; alone: boolean },
): void {
  if (holds(seeds, outDir)) {
    throw new OutputError(
      `build: ${outDir} is or lies in the folder of seeds, where no build may write. Choose another folder with --outDir.`,
    )
  }
  if (alone && (holds(outDir, root) || holds(outDir, seeds))) {
    throw new OutputError(
      `build: ${outDir} holds the project or its seeds, and would be emptied. Choose another folder with --outDir.`,
    )
  }
}

// Whoever mistypes the folder of seeds keeps the library that stands.
function refuseNothing({ standing }: Output): void {
  if (!standing?.articles) return
  throw new OutputError(
    `build: no article could be set. Those that were published before (${standing.articles}) stay; with --emptyOutDir the empty library takes their place.`,
  )
}

/** Whether one path is another or lies below it, links followed. */
function holds(folder: string, path: string): boolean {
  return isWithin(toReal(folder), toReal(path))
}

function toReal(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const above = dirname(path)
  return above === path ? path : join(toReal(above), basename(path))
}

// However the process ends, nothing half-made stays behind.
function discardOnExit(output: Output, workshop: string): void {
  process.once('exit', () => {
    output.discard()
    rmSync(workshop, { recursive: true, force: true })
  })
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
}

async function buildApp(builder: ViteBuilder, root: string): Promise<typeof Prerender> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('build: Vite was set up without its environments')
  await builder.build(client)
  await builder.build(ssr)
  const entry = pathToFileURL(join(root, workshop, 'prerender.js')).href
  return (await import(entry)) as typeof Prerender
}

interface Work {
  configuration: Configuration
  output: Output
  logger: Logger
}

async function runSteps(
  { renderPage }: typeof Prerender,
  { configuration, output, logger }: Work,
): Promise<{ edition: LibraryEdition; problems: Problem[]; seconds: Record<string, number> }> {
  const audience = toAudience(logger)
  const seconds: Record<string, number> = {}
  const tell = async <T>(name: string, work: (progress: Progress) => Promise<T>): Promise<T> => {
    const telling = createTelling(name, audience)
    const before = process.cpuUsage()
    const made = await work(telling.progress)
    const { user, system } = process.cpuUsage(before)
    seconds[name] = (user + system) / 1e6
    telling.end()
    return made
  }
  const readAsset = (path: string) => readFileSync(join(output.folder, path), 'utf8')
  const shell = readShell(readAsset('index.html'), toWeb(configuration), readAsset)
  const edition = await tell('Reading articles', (progress) =>
    openEdition(configuration.seeds, progress, undefined, shell.script + shell.sheet),
  )
  const problems = [...edition.problems]
  const written = new Map<string, number>()
  const build: Build = {
    configuration,
    edition,
    shell: { ...shell, edition: edition.edition },
    appFiles: readdirSync(join(output.folder, 'assets')).map((file) => `assets/${file}`),
    written,
    renderPage,
    write(path, body) {
      written.set(path, Buffer.byteLength(body))
      return output.write(path, body)
    },
    report: (problem) => void problems.push(problem),
  }
  for (const step of steps) await tell(step.name, (progress) => step.run(build, progress))
  return { edition, problems, seconds }
}

function toAudience(logger: Logger): Audience {
  const { stdout } = process
  if (!stdout.isTTY) return { say: (line) => logger.info(line) }
  const clear = '\r\u001b[K'
  return {
    say: (line) => {
      stdout.write(clear)
      logger.info(line)
    },
    show: (line) => stdout.write(clear + line.slice(0, stdout.columns - 1)),
  }
}

/** Writes what a build took to where GALLEY_REPORT says: processor seconds of this process by step, its peak of memory. */
async function writeReport(told: Omit<BuildReport, 'allSeconds' | 'peakBytes'>): Promise<void> {
  const file = process.env['GALLEY_REPORT']
  if (!file) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const report: BuildReport = {
    ...told,
    allSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
  }
  await writeFile(file, JSON.stringify(report))
}

/** What a build took. */
export interface BuildReport {
  /** Processor seconds of each step, by its name. */
  seconds: Record<string, number>
  /** And of all of it, with Vite's own work. */
  allSeconds: number
  peakBytes: number
  problems: number
  bytes: number
  files: number
}
