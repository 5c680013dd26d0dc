import { testByKeys } from './by-keys.ts'
import { lackOfWebKit, startWebKit } from './webkit.ts'

testByKeys({ name: 'WebKitGTK', lack: lackOfWebKit(), start: startWebKit })
