import type { Role } from '../article/article.ts'
import { Select } from '../ui/Select.tsx'
import { roles } from '../words/index.ts'
import styles from './RoleSelect.module.css'

interface RoleSelectProps {
  /** What is labelled, for those who do not see it: "Role of line 3". */
  label: string
  role: Role
  corrected: boolean
  onChoose: (role: Role) => void
}

const order = Object.keys(roles) as Role[]

/** The role of a passage, and one tap to set another. */
export function RoleSelect({ label, role, corrected, onChoose }: RoleSelectProps) {
  return (
    <Select
      className={styles.select}
      autoComplete="off"
      aria-label={label}
      data-corrected={corrected || undefined}
      value={role}
      onChange={(event) => onChoose(event.target.value as Role)}
    >
      {order.map((value) => (
        <option key={value} value={value}>
          {roles[value]}
        </option>
      ))}
    </Select>
  )
}
