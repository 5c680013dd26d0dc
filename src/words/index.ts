/**
 * The words of the interface. The build puts the chosen language's table in the place of the
 * English one; each import takes only the group it names into its part of the app.
 */
export * from './en.ts'
export type { Words } from './language.ts'
