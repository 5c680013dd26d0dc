import type { Configuration } from './configuration.ts'
import type { LibraryEdition } from './edition.ts'
import type { RenderPage, Shell } from './page.ts'
import type { Problem } from './problem.ts'

/** A build under way: what was read, and where what is made of it goes. */
export interface Build {
  /** What the publisher said in vite.config.ts, complete. */
  configuration: Configuration
  /** The library that was read: `edition.library` opens its articles. */
  edition: LibraryEdition
  /** What every page repeats, as Vite built it. */
  shell: Shell
  /** The files of the app that Vite has built, by their paths below the base. */
  appFiles: string[]
  /** How many bytes each file has that the steps have written, by its path below the base. */
  written: ReadonlyMap<string, number>
  /** Makes the page at an address of the router. */
  renderPage: RenderPage
  /** Writes a file; the path is below the library's base. Throws, naming it, when it cannot. */
  write: (path: string, body: string | Uint8Array) => Promise<void>
  /** Something wrong with a file, and the mend: said at the end, and the build goes on. */
  report: (problem: Problem) => void
}

/** Tells how far a step is: `done` of `total` pieces of work. Costs next to nothing. */
export type Progress = (done: number, total: number) => void

/** One step of a build. Steps run one after the other, each on what those before have made. */
export interface Step {
  /** What it does, as it is told to whoever watches: “Setting pages”. */
  name: string
  run(build: Build, progress: Progress): Promise<void>
}
