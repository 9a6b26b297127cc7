import styles from './drawing.module.css';

/** A child's crayon drawing, taped to the page: a house, two people, a sun with a face. The child signed it. */
export function Drawing({ name }: { name: string }) {
  return (
    <div class={styles.drawing} aria-hidden="true">
      <svg viewBox="0 0 200 150" focusable="false">
        <rect width="200" height="150" fill="#fffdf6" />
        <g fill="none" stroke-linecap="round" stroke-linejoin="round">
          <path d="M8 132q46-9 92-3t92-2" stroke="#7fb06f" stroke-width="9" />
          <path d="M14 139q60-7 170 0" stroke="#94c184" stroke-width="6" />
          <circle cx="166" cy="32" r="15" fill="#ffd25c" stroke="#f0b63a" stroke-width="3" />
          <path d="M166 8v-4M190 32h5M147 17l-4-4M184 15l5-5M148 47l-5 4M184 49l4 5" stroke="#f0b63a" stroke-width="4" />
          <path d="M161 30v1M171 30v1M160 37q6 5 12 0" stroke="#8a5a12" stroke-width="2.4" />
          <path d="M24 126 25 78 65 77 66 126" fill="#fbe3c6" stroke="#c97a5c" stroke-width="4" />
          <path d="M17 80 45 49 73 79Z" fill="#e89a78" stroke="#b95b3b" stroke-width="4" />
          <path d="M40 126 40 102 53 102 52 126" fill="#7b5a94" stroke="#5f4475" stroke-width="3" />
          <path d="M31 86h10v9H31Z" fill="#bfe0ea" stroke="#4b8fb5" stroke-width="2.5" />
          <circle cx="104" cy="74" r="12" fill="#fffdf6" stroke="#5a4636" stroke-width="3" />
          <path d="M93 70q2-13 12-12 10 0 11 12" stroke="#4a2c22" stroke-width="5" />
          <path d="M100 73v1M108 73v1M99 79q5 4 10 0" stroke="#3a2b26" stroke-width="2.2" />
          <path d="M104 87 95 117H114Z" fill="#3f8f86" stroke="#2a6d65" stroke-width="3" />
          <path d="M99 118 98 130M110 118 111 130M97 97 84 107M110 96 127 105" stroke="#3a2b26" stroke-width="3.5" />
          <circle cx="138" cy="91" r="9.5" fill="#fffdf6" stroke="#5a4636" stroke-width="3" />
          <path d="M130 87q1-9 9-9t8 8" stroke="#4a2c22" stroke-width="4.5" />
          <path d="M135 90v1M141 90v1M133 95q5 5 10-1" stroke="#3a2b26" stroke-width="2" />
          <path d="M138 101V118M138 119l-6 11M138 119l7 10M138 106 127 105M138 106 151 98" stroke="#dd6b4a" stroke-width="4" />
          <path d="M76 24c-4-8-16-2-8 7l9 8 8-9c6-9-5-14-9-6Z" fill="#e97c6b" stroke="#cf5b45" stroke-width="2.5" />
        </g>
      </svg>
      <span class={styles.name}>{name}</span>
    </div>
  );
}
