import { testByKeys } from './by-keys.ts'
import { lackOfFirefox, startFirefox } from './firefox.ts'

testByKeys({ name: 'Firefox', lack: lackOfFirefox(), start: startFirefox })
