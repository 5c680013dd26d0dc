// Runs in a thread of its own, where Node 20 cannot load TypeScript.
import { parentPort } from 'node:worker_threads'
import { eld } from 'eld/medium'

parentPort.on('message', (texts) => {
  parentPort.postMessage(texts.map((text) => eld.detect(text).language))
})
