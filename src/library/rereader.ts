import type { Reread } from './library.ts'
import type { Rereading } from './reread.ts'

/** Reads texts anew. Rejects where it can't be begun. */
export type Rereader = (rereading: Rereading) => Promise<Reread>

/** Reads texts anew in a worker, started when it is first asked: no press waits while a long text is weighed. */
export function createRereader(): Rereader {
  let worker: Worker | undefined

  function start(): Worker {
    const started = new Worker(new URL('./reread-worker.ts', import.meta.url), { type: 'module' })
    // What does not come now is asked for again.
    started.addEventListener('error', () => {
      started.terminate()
      if (worker === started) worker = undefined
    })
    return started
  }

  return (rereading) =>
    new Promise((resolve, reject) => {
      const asked = (worker ??= start())
      const { port1, port2 } = new MessageChannel()
      const end = () => {
        asked.removeEventListener('error', fail)
        port1.close()
      }
      const fail = () => {
        end()
        reject(new Error('library: the text could not be read anew'))
      }
      asked.addEventListener('error', fail)
      port1.addEventListener('message', ({ data }: MessageEvent<Reread>) => {
        end()
        resolve(data)
      })
      port1.start()
      asked.postMessage(rereading, [port2])
    })
}
