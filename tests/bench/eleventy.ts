import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Processor seconds that Eleventy 3 takes to render the same texts as Markdown through one plain
 * layout. It is installed into a folder of its own, for this once; undefined, with a word, where
 * that can't be done.
 */
export async function timeEleventy(seeds: string): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-eleventy-'))
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '@11ty/eleventy@^3'], {
      cwd: folder,
      stdio: 'ignore',
    })
    await prepare(folder, seeds)
    return timeRun(folder)
  } catch (error) {
    console.log(`Eleventy could not be run here (${String(error).split('\n')[0]}): no comparison`)
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepare(folder: string, seeds: string): Promise<void> {
  await mkdir(join(folder, 'texts/_includes'), { recursive: true })
  const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ page.fileSlug }}</title></head>
<body><main>{{ content | safe }}</main></body></html>`
  await writeFile(join(folder, 'texts/_includes/plain.njk'), layout)
  await writeFile(join(folder, 'texts/texts.json'), '{"layout":"plain.njk"}')
  // Only its rendering is compared: no template language runs over the texts themselves.
  await writeFile(
    join(folder, 'eleventy.config.js'),
    `export default () => ({ dir: { input: 'texts', output: 'out' }, markdownTemplateEngine: false })\n`,
  )
  for (const file of readdirSync(seeds)) {
    await cp(join(seeds, file), join(folder, 'texts', file.replace(/\.txt$/, '.md')))
  }
}

function timeRun(folder: string): number {
  const script = `
    process.on('exit', () => {
      const { user, system } = process.cpuUsage()
      process.stderr.write('\\nseconds ' + (user + system) / 1e6)
    })`
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(script)}`,
      'node_modules/@11ty/eleventy/cmd.cjs',
      '--quiet',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = /seconds ([\d.]+)$/.exec(stderr)?.[1]
  const written = readdirSync(join(folder, 'out')).length
  if (!seconds || written < 2) throw new Error(`it said: ${stderr.slice(-300)}`)
  return Number(seconds)
}
