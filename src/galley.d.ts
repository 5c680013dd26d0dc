declare module 'virtual:galley/edition' {
  import type { Edition } from './library/fetched'

  const edition: Edition
  export default edition
}
