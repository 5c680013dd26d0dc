import { reread, type Rereading } from './reread.ts'

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Rereading>) =>
  port?.postMessage(reread(data)),
)
